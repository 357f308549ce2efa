/**
 * What a test is made of, as an address says it: whoever opens the same address gets the same
 * questions, on any device and after any amount of learning.
 */
import type { Cover } from '#lib/memory/exam-plan.ts';
import type { Form } from '#lib/question/question.ts';

/** Forms that feel alike to who answers: what a learner chooses between. */
export const FORM_GROUPS = {
	pick: ['choice', 'true-false', 'odd-one-out'],
	several: ['multi-select', 'match', 'group', 'order'],
	type: ['typed', 'number', 'cloze'],
	list: ['list'],
	map: ['map']
} as const satisfies Record<string, readonly Form[]>;
export type FormGroup = keyof typeof FORM_GROUPS;

/** Extra time, percent of the minutes, as schools grant it. */
export const EXTRA_TIME = [0, 25, 50, 100] as const;

export const MOST_QUESTIONS = 200;
const USUAL_QUESTIONS = 20;
const MOST_MINUTES = 300;
const MOST_SEED = 2 ** 32 - 1;

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
	/** Where sections are named: what is covered of the decks. Absent: all of each. */
	parts?: readonly Cover[];
	exam?: string;
	/** Absent: any. */
	seed?: number;
};

/** A part of an address that a test is drawn by. */
export type AddressPart = 'decks' | 'seed' | 'questions' | 'forms' | 'minutes';

/** Which parts of an address say nothing that can be followed: cut off, or mistyped. */
export function strayIn(query: URLSearchParams): AddressPart[] {
	const follows: Record<AddressPart, (text: string) => boolean> = {
		decks: (text) => text.split(',').every((one) => DECK.test(one)),
		seed: (text) => wholeIn(text, 0, MOST_SEED),
		questions: (text) => wholeIn(text, 1, MOST_QUESTIONS),
		forms: (text) => text.split(',').every((name) => isGroup(name)),
		minutes: (text) => wholeIn(text, 1, MOST_MINUTES)
	};
	return (Object.keys(follows) as AddressPart[]).filter((part) => {
		const text = query.get(part);
		return text !== null && !follows[part](text);
	});
}

/** @param deck of the path, `/test/near-abroad-2022`; others and exams are in the query */
export function readSettings(query: URLSearchParams, deck?: string): Asked {
	const covers = coversIn(query.get('decks') ?? '');
	const named = new Set(covers.map((cover) => cover.deck));
	const parted = deck === undefined && covers.some(({ sections }) => sections);
	const forms = (query.get('forms') ?? '').split(',').filter((name) => isGroup(name));
	const exam = query.get('exam');
	const extra = EXTRA_TIME.find((percent) => String(percent) === query.get('extra'));
	const seed = whole(query.get('seed'), 0, MOST_SEED);
	const minutes = whole(query.get('minutes'), 1, MOST_MINUTES);
	return {
		decks: deck === undefined ? [...named] : [deck],
		...(parted && { parts: covers }),
		...(deck === undefined && exam && /^[0-9a-z]{8,32}$/.test(exam) && { exam }),
		...(seed !== undefined && { seed }),
		questions: whole(query.get('questions'), 1, MOST_QUESTIONS) ?? USUAL_QUESTIONS,
		...(forms.length > 0 && forms.length < Object.keys(FORM_GROUPS).length && { forms }),
		...(minutes !== undefined && { minutes }),
		extra: extra ?? 0
	};
}

/**
 * The address of a test, from the root. `readSettings` reads it back.
 */
export function testAddress(settings: Omit<Asked, 'seed'> & { seed?: number }): string {
	const { decks, parts, exam, seed, questions, forms, minutes, extra } = settings;
	const single = exam === undefined && decks.length === 1 && !parts;
	const query = new URLSearchParams({
		...(exam !== undefined && { exam }),
		...(!single && exam === undefined && { decks: parts ? textOf(parts) : decks.join(',') }),
		...(seed !== undefined && { seed: String(seed) }),
		questions: String(questions),
		...(forms && { forms: forms.join(',') }),
		...(minutes !== undefined && { minutes: String(minutes) }),
		...(extra > 0 && { extra: String(extra) })
	});
	// Commas and colons may stand in a query, and are easier to read.
	const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
	return single ? `/test/${decks[0]}?${text}` : `/test?${text}`;
}

/** A deck, or a deck and sections of it: `near-abroad-2022:votes:wars`. */
const DECK = /^[\w-]{1,64}(?::[\w-]{0,64})*$/;

function coversIn(text: string): Cover[] {
	const covers = new Map<string, Cover>();
	for (const one of text.split(',').filter((name) => DECK.test(name))) {
		const [deck = '', ...sections] = one.split(':');
		covers.set(deck, sections.length > 0 ? { deck, sections } : { deck });
	}
	return [...covers.values()];
}

const textOf = (covers: readonly Cover[]): string =>
	covers.map(({ deck, sections = [] }) => [deck, ...sections].join(':')).join(',');

const isGroup = (name: string): name is FormGroup => Object.hasOwn(FORM_GROUPS, name);

const wholeIn = (text: string, least: number, most: number): boolean =>
	/^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most;

function whole(text: string | null, least: number, most: number): number | undefined {
	if (text === null || !/^\d{1,10}$/.test(text)) return undefined;
	return Math.min(most, Math.max(least, Number(text)));
}
