/** What will come of it: the score on the day of the exam, and the minutes that it takes. */
import type { ExamInput } from './policy.ts';
import type { Evidence } from './evidence.ts';
import type { Prediction } from './predict.ts';

export interface OutlookInput extends ExamInput {
	/** The chance of guessing a card right in the exam, 0..1; 0 unless given. */
	guess?: (card: string) => number;
	evidence?: Evidence;
}

/** Cheap: may be worked out after every review. */
export interface Outlook {
	/** Until the exam: 0 on its day, negative when it is over. */
	readonly days: number;
	/** On which the learner studies, today included. */
	readonly studyDays: number;
	/** On the day of the exam if nothing more is done. */
	readonly idle: Prediction;
	/** If the plan is followed with its minutes a day. */
	readonly followed: Prediction;
}

/** What a target takes: a dozen times as much work as an outlook. */
export interface Reach {
	/** Whether the minutes of the plan are enough for the target; true without one. */
	readonly reachable: boolean;
	/** What is reached with the most minutes a day that make a difference. */
	readonly most: { readonly minutes: number; readonly score: Prediction };
	/** The fewest minutes a day with which the target is expected to be reached, if any are enough. */
	readonly minutes?: number;
}

export type OutlookOf = (input: OutlookInput) => Outlook;
export type ReachOf = (input: OutlookInput) => Reach;
