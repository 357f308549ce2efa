/**
 * The three types the question room turns on: a question (one concrete way of asking), a response
 * (what the learner did), and a mark (what it was worth, card by card). All plain data: they cross
 * to workers and storage, and the same card, form and seed always give the same question.
 */
import type { Answer, CardId, ClozePart, WrongAnswer } from '#lib/deck/card.ts';
import type { MapName } from '#lib/deck/maps.ts';

/**
 * All forms, each with the shape of answer that it takes. A form that is new begins here: the compiler then
 * names what it lacks, and `tests/forms/forms.test.ts` walks it through every place that it has to hold in.
 */
export const TAKES = {
	reveal: 'grade',
	choice: 'option',
	'multi-select': 'options',
	'true-false': 'truth',
	typed: 'text',
	number: 'text',
	cloze: 'text',
	list: 'entries',
	match: 'places',
	group: 'places',
	order: 'places',
	'odd-one-out': 'option',
	map: 'states',
	point: 'option'
} as const satisfies Readonly<Record<string, Shape>>;
export type Form = keyof typeof TAKES;

/** What is answered, by its shape: null, or nothing in it, is "I don't know". */
export interface Answers {
	grade: { grade: Grade };
	/** One of the options, by its index. */
	option: { picked: number | null };
	options: { picked: readonly number[] };
	truth: { said: boolean | null };
	/** For each row the index of what is put there. */
	places: { placed: readonly (number | null)[] };
	/** `begun`: what was typed before, if the rest of it was asked for then. */
	text: { text: string; hinted: boolean; begun?: string };
	/** `begun`: one of them as it was before its rest was asked for. */
	entries: { entries: readonly string[]; begun?: string };
	/** ISO codes. */
	states: { tapped: readonly string[] };
}
export type Shape = keyof Answers;
/** The forms that take an answer of this shape. */
export type FormTaking<S extends Shape> = {
	[F in Form]: (typeof TAKES)[F] extends S ? F : never;
}[Form];

/** Whether a question, or a response, is of a form that takes an answer of this shape. */
export const takes = <T extends { form: Form }, S extends Shape>(
	one: T,
	shape: S
): one is Extract<T, { form: FormTaking<S> }> => TAKES[one.form] === shape;

/** 1 Again, 2 Hard, 3 Good, 4 Easy: the field's usual numbers. */
export type Grade = 1 | 2 | 3 | 4;

interface Asked {
	/** The cards this question reviews: one, except where several are asked together. */
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

/** A member of a set among what does not belong: the stranger is the key. */
export interface OddOneOutQuestion extends Asked {
	form: 'odd-one-out';
	options: readonly Option[];
	key: number;
	/** Why the stranger does not belong. */
	note?: string;
}

/** An answer that is the right one, or one that the deck proves wrong. */
export interface TrueFalseQuestion extends Asked {
	form: 'true-false';
	claim: Option;
	/** Whether the claim is true. */
	key: boolean;
	answer: Answer;
}

/** Several members among outsiders; each member is a card. */
export interface MultiSelectQuestion extends Asked {
	form: 'multi-select';
	options: readonly PickOption[];
}

export interface PickOption extends Option {
	/** Which of `cards` it is; absent for an outsider. */
	card?: number;
}

/** What is put somewhere, or where things are put. */
export interface Label {
	text: string;
	quote?: boolean;
	lang?: string;
}

/**
 * Rows to be given an answer each, one card a row. In `match` every answer fits one row, in `group`
 * many rows; in `order` the rows are places, first to last, and `key` names what stands there.
 */
export interface PlacingQuestion extends Asked {
	form: 'match' | 'group' | 'order';
	/** In the order of `cards`. For `order` the places: empty. */
	rows: readonly Label[];
	answers: readonly (Label & { entity?: string })[];
	/** For each row the index of its answer. */
	key: readonly number[];
	/** Being right shows only part of what the cards ask for: who knows an order may not know the dates. */
	partial?: true;
	/** For each row why an answer does not go there, by the answer's index. */
	whys: readonly Readonly<Record<number, string>>[];
}

export interface TypedQuestion extends Asked {
	form: 'typed' | 'number';
	answer: Answer;
	wrong: readonly WrongAnswer[];
	rivals: readonly string[];
	/** Half of the answer, for who asks for it. */
	hint: string;
	/** The first letters of an answer that is hardly remembered, for all to see. */
	letters?: string;
}

export interface ClozeQuestion extends Asked {
	form: 'cloze';
	parts: readonly ClozePart[];
	answer: Answer;
	wrong: readonly WrongAnswer[];
	rivals: readonly string[];
	hint: string;
	letters?: string;
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

/** States to be tapped on a map: one, or all members of a list. */
export interface MapQuestion extends Asked {
	form: 'map';
	map: MapName;
	/** ISO codes, in the order of `cards`. */
	wanted: readonly string[];
	items: readonly Answer[];
	wrong: readonly WrongAnswer[];
}

/** A place among others in a picture. */
export interface PointQuestion extends Asked {
	form: 'point';
	/** As it stands in a text: see `withLabels`. */
	picture: string;
	options: readonly PointOption[];
	key: number;
}

/** A place in words, and as `media/region-marks.ts` reads it. */
export interface PointOption extends Option {
	at: string;
}

/** Every switch over it is exhaustive. */
export type Question =
	| RevealQuestion
	| ChoiceQuestion
	| OddOneOutQuestion
	| TrueFalseQuestion
	| MultiSelectQuestion
	| PlacingQuestion
	| TypedQuestion
	| ClozeQuestion
	| ListQuestion
	| MapQuestion
	| PointQuestion;
/** The question of one form: `QuestionOf<'list'>`. */
export type QuestionOf<F extends Form> = Question extends infer Q
	? Q extends { form: infer G }
		? F extends G
			? Q
			: never
		: never
	: never;

export type Response = { [F in Form]: { form: F } & Answers[(typeof TAKES)[F]] }[Form];

/** The response that a form takes: `ResponseTo<'typed'>`. */
export type ResponseTo<F extends Form> = Extract<Response, { form: F }>;

/** What became of one card: `slip` is right but misspelt. */
export type Verdict = 'right' | 'slip' | 'hinted' | 'wrong' | 'missing' | 'self';

export interface Mark {
	card: CardId;
	grade: Grade;
	verdict: Verdict;
	/** What was answered, in a few words, where that is wrong or misspelt. */
	given?: string;
}

/**
 * What may lack of an answer that is right as far as it goes: parts of a date (`date`: more than one of them), of a
 * number its scale or unit, the rest of a name, the part of an article that is cited. In studying it is asked for.
 */
export type Rest = 'day' | 'month' | 'year' | 'date' | 'era' | 'scale' | 'unit' | 'name' | 'place';

/** An entry of a list answer, judged in the order typed; `misplaced` only where order counts. */
export interface EntryMark {
	text: string;
	verdict: 'right' | 'slip' | 'repeated' | 'misplaced' | 'outsider' | 'unknown';
	/** The canonical name it was read as, or why it does not belong. */
	as?: string;
	why?: string;
	/** The other set that it belongs to, one that people mix up with this. */
	sister?: string;
	/** Of one that is not known: what it lacks to be a member that is not named yet. */
	lacks?: Rest;
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
	/** What is given is right as far as it goes, but lacks this; or its accents. */
	lacks?: Rest | 'accents';
	entries?: readonly EntryMark[];
}
