import type { GradedQuestion } from './grade-test.ts';

/** A class test as its pupil sees it: nothing about others, and nothing of what it asks. */
export interface PupilTest {
	id: string;
	title: string;
	questions: number;
	/** With extra time; absent without a timer. */
	minutes?: number;
	/** Epoch ms; closes with extra time. */
	opens: number;
	closes: number;
	/** The time zone in which the teacher wrote these times. */
	zone: string;
	phase: 'later' | 'open' | 'closed';
	begun: boolean;
	/** When the answers arrived; undefined while they have not. */
	handedIn: number | undefined;
	late: boolean;
	/** When results can be seen; undefined where that is at once. */
	resultsFrom: number | undefined;
	/** Whether the result can be seen now. */
	graded: boolean;
}

/** A pupil's own result. */
export interface PupilTestResult {
	/** 0..1; `was` is by the key as it was when the test was given. */
	score: number;
	was: number;
	/** In the order in which they were asked. */
	items: GradedQuestion[];
}
