/** What a test is made of. As an address says it: see address.ts. */
import type { Cover } from '#lib/memory/log/exam-plan.ts';
import type { Form } from '#lib/question/question.ts';

/** Forms that feel alike to who answers: what a learner chooses between. */
export const FORM_GROUPS = ['pick', 'several', 'type', 'list', 'map'] as const;
export type FormGroup = (typeof FORM_GROUPS)[number];

/** The group of each form; none where the learner is the judge, and nothing can be asked so in a test. */
export const GROUP_OF = {
	reveal: null,
	choice: 'pick',
	'true-false': 'pick',
	'odd-one-out': 'pick',
	'multi-select': 'several',
	match: 'several',
	group: 'several',
	order: 'several',
	typed: 'type',
	number: 'type',
	cloze: 'type',
	list: 'list',
	map: 'map',
	point: 'pick'
} as const satisfies Record<Form, FormGroup | null>;

/** The forms that a test asks in. */
export type TestForm = {
	[F in Form]: (typeof GROUP_OF)[F] extends null ? never : F;
}[Form];
export const TEST_FORMS = (Object.keys(GROUP_OF) as Form[]).filter(
	(form): form is TestForm => GROUP_OF[form] !== null
);

/** Extra time, percent of the minutes, as schools grant it. */
export const EXTRA_TIME = [0, 25, 50, 100] as const;

export const MOST_QUESTIONS = 200;
export const USUAL_QUESTIONS = 20;
export const MOST_MINUTES = 300;
export const MOST_SEED = 2 ** 32 - 1;

export interface TestSettings {
	/** What may be asked: whole decks, or sections of them. */
	covers: readonly Cover[];
	/** The exam it is a rehearsal for, if it is one. */
	exam?: string;
	/** 0 or more. */
	seed: number;
	questions: number;
	/** Absent: all of them. */
	forms?: readonly FormGroup[];
	/** Absent: take your time. */
	minutes?: number;
	/** Percent. */
	extra: (typeof EXTRA_TIME)[number];
}

/** How long a test may take with its extra time, ms; undefined without a timer. */
export const limitOf = ({ minutes, extra }: Pick<TestSettings, 'minutes' | 'extra'>) =>
	minutes === undefined ? undefined : Math.round(minutes * 60_000 * (1 + extra / 100));

/** What an address says of a test, where it makes sense; whatever does not is as if it were not there. */
export type Asked = Omit<TestSettings, 'covers' | 'seed' | 'exam'> & {
	decks: readonly string[];
	/** Where only sections are asked of some: what is covered of each deck. Absent: all of it. */
	parts?: readonly Cover[];
	exam?: string;
	/** Absent: any. */
	seed?: number;
};
