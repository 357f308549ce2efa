import type { Parameters } from '#lib/memory/fsrs/fsrs6.ts';
import type { Costs } from './costs.ts';
import type { ExamDay } from './exam-days.ts';

/** All that a day's choice depends on, besides the cards. */
export interface Moment {
	/** Learner's days. */
	readonly today: number;
	readonly exam: number;
	readonly kind: ExamDay;
	/** Before the exam, today included. */
	readonly studyDays: number;
	/** Seconds a day, and of them spent today. */
	readonly daily: number;
	readonly spent: number;
	/** Epoch ms. */
	readonly now: number;
	readonly costs: Costs;
	readonly parameters: Parameters;
}

/** A card that is chosen for a day. */
export interface Choice {
	/** Of the card among those that stand. */
	readonly place: number;
	/**
	 * Missed today and to be asked again (`again`), never asked (`new`), falling due (`due`), to be seen
	 * once more shortly before the exam (`final`), or worth more than nothing (`fill`).
	 */
	readonly why: 'again' | 'new' | 'due' | 'final' | 'fill';
	/** What it is expected to take, all in. */
	readonly seconds: number;
}
