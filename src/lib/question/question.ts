/**
 * The three types the question room turns on: a question (one concrete way of asking), a response
 * (what the learner did), and a mark (what it was worth, card by card). All plain data: they cross
 * to workers and storage, and the same card, form and seed always give the same question.
 */
import type { Answer, CardId, ClozePart, WrongAnswer } from '#lib/deck/card.ts';

export const FORMS = [
	'reveal',
	'choice',
	'multi-select',
	'true-false',
	'typed',
	'number',
	'cloze',
	'list',
	'match',
	'group',
	'order',
	'map'
] as const;
export type Form = (typeof FORMS)[number];

/** 1 Again, 2 Hard, 3 Good, 4 Easy: the field's usual numbers. */
export type Grade = 1 | 2 | 3 | 4;

interface Asked {
	/** The cards this question reviews: one, except for a list. */
	cards: readonly CardId[];
	prompt: string;
	given?: { text: string; quote: boolean; lang?: string };
	lang: string;
	dir: 'ltr' | 'rtl';
	seed: number;
}

export interface RevealQuestion extends Asked {
	form: 'reveal';
	answer: Answer;
}

/** An option carries why it is wrong, or nothing when it is the key. */
export interface Option {
	text: string;
	entity?: string;
	lang?: string;
	why?: string;
}

export interface ChoiceQuestion extends Asked {
	form: 'choice';
	options: readonly Option[];
	/** Index of the one right option. */
	key: number;
}

export interface TypedQuestion extends Asked {
	form: 'typed';
	answer: Answer;
	wrong: readonly WrongAnswer[];
	rivals: readonly string[];
	hint: string;
}

export interface ClozeQuestion extends Asked {
	form: 'cloze';
	parts: readonly ClozePart[];
	answer: Answer;
	wrong: readonly WrongAnswer[];
	rivals: readonly string[];
	hint: string;
}

export interface ListQuestion extends Asked {
	form: 'list';
	ordered: boolean;
	/** In the order of `cards`. */
	items: readonly Answer[];
	/** Proven outsiders, so that an intruder can be told from a stranger. */
	wrong: readonly WrongAnswer[];
	rivals: readonly string[];
}

/** Forms still to come join this union; every switch over it is exhaustive. */
export type Question =
	RevealQuestion | ChoiceQuestion | TypedQuestion | ClozeQuestion | ListQuestion;
/** The forms that can be asked today. */
export type AskedForm = Question['form'];
/** The question of one form: `QuestionOf<'list'>`. */
export type QuestionOf<F extends AskedForm> = Extract<Question, { form: F }>;

export type Response =
	| { form: 'reveal'; grade: Grade }
	| { form: 'choice'; picked: number | null }
	| { form: 'typed' | 'cloze'; text: string; hinted: boolean }
	| { form: 'list'; entries: readonly string[] };

/** The response that a form takes: `ResponseTo<'typed'>`. */
export type ResponseTo<F extends AskedForm> = Response extends infer R
	? R extends { form: infer G }
		? F extends G
			? R
			: never
		: never
	: never;

/** What became of one card: `slip` is right but misspelt. */
export type Verdict = 'right' | 'slip' | 'hinted' | 'wrong' | 'missing' | 'self';

export interface Mark {
	card: CardId;
	grade: Grade;
	verdict: Verdict;
}

/** An entry of a list answer, judged in the order typed; `misplaced` only where order counts. */
export interface EntryMark {
	text: string;
	verdict: 'right' | 'slip' | 'repeated' | 'misplaced' | 'outsider' | 'unknown';
	/** The canonical name it was read as, or why it does not belong. */
	as?: string;
	why?: string;
}

export interface Marking {
	/** One per card of the question, in its order. */
	marks: readonly Mark[];
	/** Right as a whole: what is announced. */
	right: boolean;
	/** The right answer in words, always shown. */
	answer: string;
	/** Why what the learner gave is wrong, where the deck knows. */
	why?: string;
	/** The date given is right as far as it goes, but less exact than was asked. */
	lacks?: 'day' | 'month' | 'year';
	entries?: readonly EntryMark[];
}
