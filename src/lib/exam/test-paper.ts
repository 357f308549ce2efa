/** A test as it was drawn: what does not change while it is taken. Plain data. */
import type { TestQuestion } from './test-question.ts';
import type { TestSettings } from './test-settings.ts';
import type { Prediction } from './predict.ts';

/** The class test that a paper is of, and when it ends (epoch ms). */
export interface GivenBy {
	class: string;
	test: string;
	/** The pupil there. */
	member: string;
	closes: number;
}

export interface TestPaper {
	/** Lower-case letters and digits. */
	id: string;
	settings: TestSettings;
	/** What it is called: the titles of its decks, or the name of its exam. */
	title: string;
	/** Epoch ms. */
	begun: number;
	questions: readonly TestQuestion[];
	/** By question: the share of its point that was expected, 0..1. */
	chances: readonly number[];
	predicted: Prediction;
	/** Where a teacher has given it to a class: what is to be handed in there. */
	given?: GivenBy;
}
