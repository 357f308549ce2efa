/** A test as it was drawn: what does not change while it is taken. Plain data. */
import type { AskedItem } from './asked-item.ts';
import type { ClassTime } from './class-clock.ts';
import type { TestQuestion } from './question.ts';
import type { TestSettings } from './settings.ts';
import type { Prediction } from '#lib/exam/predict/predict.ts';

/** The class test that a paper is of, and when it ends (epoch ms). */
export interface GivenBy {
	class: string;
	test: string;
	/** The pupil there. */
	member: string;
	closes: number;
}

interface Drawn {
	/** Lower-case letters and digits. */
	id: string;
	/** What it is called: the titles of its decks, or the name of its exam. */
	title: string;
	/** Epoch ms. */
	begun: number;
}

/** A test of one's own, marked where it is taken. */
export interface TestPaper extends Drawn {
	settings: TestSettings;
	questions: readonly TestQuestion[];
	/** By question: the share of its point that was expected, 0..1. */
	chances: readonly number[];
	/** By question: whether a card of it was answered on the day on which it was drawn. */
	sameDay?: readonly boolean[];
	predicted: Prediction;
	/** Earlier apps took class tests so, with their key; one may still be under way. */
	given?: GivenBy;
}

/** A class's test: no key of it is here, and it is marked where it is handed in. */
export interface ClassPaper extends Drawn {
	kind: 'class';
	questions: readonly AskedItem[];
	given: GivenBy;
	time: ClassTime;
	/** How far this device's clock was behind the server's, ms. */
	behind: number;
}

/** Whatever can be under way on a device. */
export type AnyPaper = TestPaper | ClassPaper;

export const isClassPaper = (paper: AnyPaper): paper is ClassPaper => 'kind' in paper;
