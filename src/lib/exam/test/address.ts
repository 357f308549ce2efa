/**
 * A test as an address says it: whoever opens the same address gets the same questions, on any device
 * and after any amount of learning.
 */
import type { Cover } from '#lib/memory/log/exam-plan.ts';
import {
	EXTRA_TIME,
	FORM_GROUPS,
	MOST_MINUTES,
	MOST_QUESTIONS,
	MOST_SEED,
	USUAL_QUESTIONS,
	type Asked,
	type FormGroup
} from './settings.ts';

/** So many characters pass through messengers, mail and servers; of a longer address some cut the end off. */
export const LONGEST_ADDRESS = 2000;

/** A deck, or a deck and sections of it: `near-abroad-2022:vote:blocs`; `near-abroad-2022:` is what is in none. */
const COVER = /^[\w-]{1,64}(?::[\w-]{0,64})*$/;
const EXAM = /^[0-9a-z]{8,32}$/;

/** What each part of an address looks like that can be followed. Lists are of such, with commas. */
const SOUND = {
	decks: (text: string) => COVER.test(text),
	exam: (text: string) => EXAM.test(text),
	seed: (text: string) => isWhole(text, 0, MOST_SEED),
	questions: (text: string) => isWhole(text, 1, MOST_QUESTIONS),
	forms: (text: string) => isGroup(text),
	minutes: (text: string) => isWhole(text, 1, MOST_MINUTES),
	extra: (text: string) => EXTRA_TIME.some((percent) => String(percent) === text)
};
export type AddressPart = keyof typeof SOUND;
const LISTS: ReadonlySet<string> = new Set<AddressPart>(['decks', 'forms']);

/** A part of an address that says nothing: mistyped, or cut off. `text` is what it says instead. */
export interface Stray {
	part: AddressPart;
	text: string;
}

/** What of an address cannot be followed. Where there is anything, another test would be asked. */
export function strayIn(query: URLSearchParams): Stray[] {
	return (Object.keys(SOUND) as AddressPart[]).flatMap((part): Stray[] => {
		const whole = query.get(part);
		// `?decks=` is what is left when the last deck is taken out.
		if (whole === null || (whole === '' && part === 'decks')) return [];
		const said = LISTS.has(part) ? whole.split(',') : [whole];
		const text = said.find((one) => !SOUND[part](one));
		return text === undefined ? [] : [{ part, text }];
	});
}

/**
 * What an address asks for; what cannot be followed (see `strayIn`) is as if it were not there.
 *
 * @param deck of the path, `/test/near-abroad-2022`; others and exams are in the query
 */
export function readSettings(query: URLSearchParams, deck?: string): Asked {
	/** What is sound of a part of the address. */
	const said = (part: AddressPart): string[] => {
		const text = query.get(part);
		if (text === null) return [];
		return (LISTS.has(part) ? text.split(',') : [text]).filter((one) => SOUND[part](one));
	};
	const number = (part: AddressPart) => said(part).map(Number)[0];
	const forms = said('forms').filter((name) => isGroup(name));
	const [seed, minutes] = [number('seed'), number('minutes')];
	const [exam] = deck === undefined ? said('exam') : [];
	// What an exam covers it says itself.
	const named = exam === undefined ? coversIn(said('decks')) : [];
	const covers = deck === undefined ? named : [{ deck }];
	return {
		decks: covers.map((cover) => cover.deck),
		...(covers.some(({ sections }) => sections) && { parts: covers }),
		...(exam !== undefined && { exam }),
		...(seed !== undefined && { seed }),
		questions: number('questions') ?? USUAL_QUESTIONS,
		...(forms.length > 0 && forms.length < FORM_GROUPS.length && { forms }),
		...(minutes !== undefined && { minutes }),
		extra: EXTRA_TIME.find((percent) => percent === number('extra')) ?? 0
	};
}

/** The address of a test, from the root. `readSettings` reads it back. May be too long to be given away. */
export const testAddress = (asked: Asked): string => addressIn('', asked);

/** The address of a test on paper. It names what an exam covers: nobody else knows the exam. */
export function paperAddress({ exam: _exam, ...asked }: Asked): string {
	return addressIn('/paper', asked);
}

function addressIn(room: '' | '/paper', asked: Asked): string {
	const { decks, parts, exam, seed, questions, forms, minutes, extra } = asked;
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
	return single ? `/test/${decks[0]}${room}?${text}` : `/test${room}?${text}`;
}

/** What is covered of each deck: the whole of one that is named without sections anywhere. */
export function coversByDeck(covers: readonly Cover[]): Cover[] {
	return [...new Set(covers.map(({ deck }) => deck))].map((deck) => {
		const own = covers.filter((cover) => cover.deck === deck);
		return own.some(({ sections }) => !sections)
			? { deck }
			: { deck, sections: [...new Set(own.flatMap(({ sections = [] }) => sections))] };
	});
}

const coversIn = (texts: readonly string[]): Cover[] =>
	coversByDeck(
		texts.map((text) => {
			const [deck = '', ...sections] = text.split(':');
			return sections.length > 0 ? { deck, sections } : { deck };
		})
	);

const textOf = (covers: readonly Cover[]): string =>
	covers.map(({ deck, sections = [] }) => [deck, ...sections].join(':')).join(',');

function isGroup(name: string): name is FormGroup {
	return FORM_GROUPS.some((group) => group === name);
}

function isWhole(text: string, least: number, most: number): boolean {
	return /^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
