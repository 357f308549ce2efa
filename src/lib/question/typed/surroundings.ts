/**
 * A right name with right words around it: "Russian foreign minister Sergey Lavrov", "Minsk,
 * Belarus", "Lavrov S. V.". Every word beside the name must be known to say nothing else: a title,
 * an office or a country that the deck gives, a patronymic, what sort of thing it is. Any word that
 * is not known makes it another answer.
 */
import {
	ANY_TITLE,
	BEFORE_ONLY,
	FATHER,
	PATRONYMIC,
	SMALL,
	SORTS,
	TITLES,
	TURNING
} from './harmless-words.ts';
import { joined, tongue, wordsIn } from '#lib/question/key.ts';
import { acronymsOf, typedWords, wordsOfText, type Word } from './typed-words.ts';
import { continentsOf } from './states/continents.ts';
import { nationsOf } from './states/nations.ts';
import { kindWords, stateOf } from './states/states.ts';

/** What is known of an answer beside its names. */
export interface About {
	kind?: 'state' | 'person' | 'organisation' | 'place' | 'other';
	/** ISO code, of a state. */
	iso?: string;
	/** What the deck says of a person: "Foreign Minister of Russia". */
	office?: string;
	/** The question's words. */
	prompt?: string;
	/** Titles of the sources, which a citation may name. */
	sources?: string;
	/** The words around a gap. */
	before?: string;
	after?: string;
}

/** What things are that are no names: the theory of evolution. */
const MATTERS = new Set(
	'theory law process concept principle phenomenon idea doctrine method'.split(' ')
);

/** Behind what is a time by itself: the Renaissance period. */
const AGES = new Set(['period', 'era', 'epoch']);

/** Whether a word is of a city in a state: "The Hague, Netherlands". */
const isCityOf = (all: readonly Word[], at: number, iso: string): boolean =>
	[1, 2, 3].some((length) =>
		[...Array(length).keys()].some((back) => {
			const run = all.slice(Math.max(0, at - back), Math.max(0, at - back) + length);
			return run.length === length && stateOf(joined(run.map(({ key }) => key))) === iso;
		})
	);

/** How long a text may be, in words, to be a name with words around it. */
const MOST_WORDS = 18;

/** Whether a text is one of the names with nothing but harmless words around it. */
export function isWithin(
	text: string,
	spellings: readonly string[],
	never: ReadonlySet<string>,
	lang: string,
	about: About,
	accents = false
): boolean {
	const small = SMALL[tongue(lang)] ?? SMALL['en']!;
	const words = typedWords(text, lang, accents, small);
	if (words.length < 2 || words.length > MOST_WORDS) return false;
	const names = spellings
		.map((name) => wordsIn(name, lang, accents))
		.filter((name) => /\p{L}/u.test(joined(name)));
	const own = new Set(names.flat());
	// "Associate member" is nobody's name.
	const capital = spellings.some(
		(name) => /^\P{L}*\p{Lu}/u.test(name) && !/\s\p{Ll}{3}/u.test(name)
	);
	const harmless = harmlessWords(names, own, never, lang, { ...about, capital });
	return names.some((name) =>
		runsOf(words, name).some(([from, to]) => {
			const left = words.slice(0, from);
			const right = words.slice(to);
			return harmless(left, right);
		})
	);
}

/** Where the words of a name stand in a text, together and in order. */
function runsOf(words: readonly Word[], name: readonly string[]): [number, number][] {
	const wanted = joined(name);
	const found: [number, number][] = [];
	for (let from = 0; from < words.length; from++)
		for (let to = from + 1; to <= Math.min(words.length, from + name.length + 1); to++)
			if (joined(words.slice(from, to).map(({ key }) => key)) === wanted) found.push([from, to]);
	return found;
}

type Harmless = (left: readonly Word[], right: readonly Word[]) => boolean;

function harmlessWords(
	names: readonly (readonly string[])[],
	own: ReadonlySet<string>,
	never: ReadonlySet<string>,
	lang: string,
	about: About & { capital: boolean }
): Harmless {
	const language = tongue(lang);
	const { kind, iso, prompt = '', before = '', after = '', capital } = about;
	const small = SMALL[language] ?? SMALL['en']!;
	const titles = TITLES[language] ?? TITLES['en']!;
	const sorts = SORTS[kind ?? 'town'] ?? SORTS['town']!;
	const office = new Set(wordsOfText(about.office ?? '', lang));
	const acronyms = acronymsOf(about.office ?? '');
	// Of the question only what no name is made of: "it sits in Minsk".
	const plain = kind === 'person' ? '' : prompt.replace(/\p{Lu}[\p{L}’'-]*/gu, ' ');
	const asked = new Set(wordsOfText(plain, lang));
	const person = kind === 'person' || (kind === undefined && capital);
	const nations = nationsAround(names, lang, about);
	const lands = new Set(
		(iso === undefined ? [] : continentsOf(iso, lang)).flatMap((one) => wordsIn(one, lang))
	);
	const kinds = iso === undefined ? [] : kindWords(iso, language);
	const longest = names.reduce((a, b) => (b.length > a.length ? b : a), names[0] ?? []);

	const says = (word: Word, at: number, left: boolean, all: readonly Word[]): boolean => {
		const { key } = word;
		if (TURNING.has(key)) return false;
		// The words of a person's other names; "Republic" of another name would make it another state.
		if (small.has(key) || (person && own.has(key)) || kinds.includes(key)) return true;
		if (sorts.has(key)) return true;
		if (left && !capital && MATTERS.has(key)) return true;
		if (!left && kind === undefined && AGES.has(key)) return true;
		if (iso !== undefined && (isCityOf(all, at, iso) || lands.has(key))) return true;
		if (person && (titles.has(key) || TITLES['en']!.has(key))) return true;
		if (kind === 'person' && ANY_TITLE.has(key)) return true;
		if (person && left && BEFORE_ONLY.has(key)) return true;
		if (office.has(key) || acronyms.has(key)) return true;
		// Another thing of the deck, were it in the question: "Almaty, Astana".
		if (kind !== undefined && never.has(key)) return isNation(all, at);
		if (asked.has(key) || asked.has(key.replace(/s$/, ''))) return true;
		// "Heydar oglu", "Heydar qizi": the father's name stands before.
		if (kind === 'person' && FATHER.test(all[at + 1]?.key ?? '')) return true;
		if (kind === 'person' && PATRONYMIC.test(key) && key.length > 3)
			return all.some((other) => other !== word && longest.includes(other.key));
		return isNation(all, at);
	};
	const isNation = (all: readonly Word[], at: number) =>
		// "South Korea" is of two words, "United States" too.
		[1, 2, 3].some((length) =>
			[...Array(length).keys()].some((back) => {
				const run = all.slice(Math.max(0, at - back), Math.max(0, at - back) + length);
				if (run.length < length) return false;
				return nationsOf(joined(run.map(({ key }) => key)), lang).some((nation) =>
					nations.has(nation)
				);
			})
		);
	return (left, right) => {
		const l = trimmed(left, wordsOfText(before, lang), 'end');
		const r = trimmed(right, wordsOfText(after, lang), 'start');
		const all = [...l, ...r];
		const initials = all.filter(
			({ key, initial }) =>
				initial && !own.has(key) && !(titles.has(key) && l.some((one) => one.key === key))
		);
		const typed = new Set(all.map(({ key }) => key));
		// "John M. Keynes": what is written out needs no initial.
		const open = longest.filter((name, at) => at === longest.length - 1 || !typed.has(name));
		if (initials.length > 0 && !fitInitials(initials, open, person)) return false;
		return all.every((word, at) => initials.includes(word) || says(word, at, at < l.length, all));
	};
}

/** The states that may be named beside an answer: its own, the one it lies in, that of its office. */
function nationsAround(
	names: readonly (readonly string[])[],
	lang: string,
	{ iso, office, prompt }: About
): ReadonlySet<string> {
	const lies = names.flatMap((name) => stateOf(joined(name)) ?? []);
	if (iso !== undefined || lies.length > 0) return new Set(iso === undefined ? lies : [iso]);
	const words = wordsOfText(office ?? prompt ?? '', lang);
	// "United Kingdom" is of two words.
	const runs = [1, 2, 3].flatMap((length) =>
		words.map((_, at) => joined(words.slice(at, at + length)))
	);
	return new Set(runs.flatMap((run) => nationsOf(run, lang)));
}

/** The words of what a card shows and of its sources' titles, with their acronyms: the UN's Charter. */
export function wordsAround(
	{ prompt = '', before = '', after = '', sources = '' }: About,
	lang: string
): ReadonlySet<string> {
	const text = [prompt, before, after, sources].join(' . ');
	return new Set(
		[...wordsOfText(text, lang), ...acronymsOf(text)].filter((word) => word.length > 1)
	);
}

/** Initials must be those of the names that stand before the last one; a second may be a patronymic. */
function fitInitials(initials: readonly Word[], full: readonly string[], person: boolean): boolean {
	const given = full.slice(0, -1);
	const [first, ...more] = initials.map(({ key }) => key);
	if (!person || first === undefined || given[0]?.[0] !== first || more.length > 2) return false;
	return more.every((initial, at) => given[at + 1] === undefined || given[at + 1]?.[0] === initial);
}

/** Words that were typed along with a gap's: those that go on where the gap ends, or lead up to it. */
function trimmed(
	words: readonly Word[],
	around: readonly string[],
	end: 'start' | 'end'
): readonly Word[] {
	for (let length = Math.min(words.length, around.length); length > 0; length--) {
		const [typed, wanted] =
			end === 'start'
				? [words.slice(0, length), around.slice(0, length)]
				: [words.slice(-length), around.slice(-length)];
		if (typed.every(({ key }, at) => key === wanted[at]))
			return end === 'start' ? words.slice(length) : words.slice(0, -length);
	}
	return words;
}
