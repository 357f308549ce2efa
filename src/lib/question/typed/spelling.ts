import { abbreviated } from './abbreviated.ts';
import { isPlacedIn } from './declined.ts';
import { sameForename } from './forenames.ts';
import { signsAsWords, withFlats } from './formula/signs.ts';
import { unframed } from './framing.ts';
import { joined, keyOf, labelsOf, nameKey, tongue, wordsIn } from '#lib/question/key.ts';
import { isOtherScript, sound } from './keyboard.ts';
import { isName, isNameOfOther, misspelt } from './misspelt.ts';
import { hasMiddleNames } from './person-name.ts';
import { keysOf, TITLE } from './name-keys.ts';
import { isoOf, lastNames, otherSpellings, shorterNames } from './other-spellings.ts';
import { withRomanNumbers } from './ruler-numbers.ts';
import { isWithin, type About } from './surroundings.ts';

/** The names of some answers, as they are compared, and the names that are none of theirs. */
export interface Lexicon {
	lang: string;
	/** By key: whose name it is, how it is written, and what of it is no matter of spelling. */
	names: ReadonlyMap<string, Named>;
	never: ReadonlySet<string>;
	/** Whether accents tell words apart here. */
	accents: boolean;
	/** What is known of a single answer. */
	about?: About;
}

interface Named {
	owners: readonly number[];
	labels: string;
	text: string;
	/** No author gave it. */
	weak?: true;
}

/** What a text was read as: the answers it may name, by their index; none for `other`. */
export interface Reading {
	spelling: 'right' | 'slip' | 'other';
	owners: readonly number[];
	/** The key it was read by. */
	key: string;
}

/** Prepares the spellings of each answer. What is right for one of them is no rival. */
export function lexiconOf(
	answers: readonly (readonly string[])[],
	rivals: readonly string[],
	lang: string,
	{ accents = false, ...known }: About & { accents?: boolean } = {}
): Lexicon {
	const about = { ...known, ...(known.kind === undefined && isoOf(answers[0] ?? [], lang)) };
	const names = new Map<string, Named & { owners: number[] }>();
	const add = (owner: number, spelling: string, weak = false) => {
		const key = nameKey(spelling, lang, accents);
		const same = names.get(key);
		if (!same)
			names.set(key, {
				owners: [owner],
				labels: labelsOf(spelling, lang),
				text: spelling,
				...(weak && { weak })
			});
		else if (!weak && !same.owners.includes(owner)) same.owners.push(owner);
	};
	for (const [owner, spellings] of answers.entries())
		for (const spelling of spellings) add(owner, signsAsWords(spelling));
	const never = new Set<string>();
	for (const rival of rivals) {
		const key = nameKey(signsAsWords(rival), lang, accents);
		if (key !== '' && !names.has(key)) never.add(key);
	}
	// After the deck's own names, so that no other spelling takes what it calls something else.
	for (const [owner, spellings] of answers.entries())
		for (const other of [
			...otherSpellings(spellings, lang, accents, about.iso),
			...(about.kind === 'person'
				? [...shorterNames(spellings, lang), ...lastNames(spellings, rivals, lang)]
				: [])
		])
			if (!never.has(nameKey(other, lang, accents))) add(owner, other, true);
	names.delete('');
	return { lang, names, never, accents, ...(answers.length === 1 && { about }) };
}

/**
 * Reads a text as a name. A slip of the pen is forgiven (see `oneSlip`), never in what tells a name
 * from its like (G20 is not G7), and never when another name is as near: Niger is not Nigeria.
 */
export function read(typed: string, lexicon: Lexicon): Reading {
	const { lang, names, never, accents, about } = lexicon;
	const plainly = signsAsWords(typed.slice(0, 240));
	const flats = [...names.keys()].some((name) => name.includes('flat'));
	const text = flats ? withFlats(plainly) : plainly;
	const keys = keysOf(text, lang, accents);
	// As it stands, before it is read as anything else: DR Congo is no "Dr Congo".
	const rival = never.has(keys[0] ?? '');
	for (const key of rival ? [] : keys) {
		const name = names.get(key);
		if (name) return { spelling: 'right', owners: name.owners, key };
	}
	for (const key of rival ? [] : untitledKeys(text, lexicon)) {
		const name = names.get(key);
		// Of names alone: a vice president is no president.
		if (name && isName(name.text)) return { spelling: 'right', owners: name.owners, key };
	}
	const twice = namedTwice(text, lexicon) ?? dated(text, lexicon);
	if (twice && !rival) return twice;
	const [key = ''] = keys;
	const other: Reading = { spelling: 'other', owners: [], key };
	if (key === '' || keys.some((one) => never.has(one))) return other;
	const plain = unframed(text, lang);
	if (!accents) {
		const heard = heardAs(plain, lexicon);
		if (heard) return heard;
	}
	if (about) {
		const spellings = [...names.values()].map((name) => name.text);
		const middle =
			about.kind === 'person' && !accents && hasMiddleNames(plain, spellings, never, lang);
		if ((middle && !isNameOfOther(key, lang)) || isPlacedIn(plain, spellings, lang))
			return { spelling: 'right', owners: [0], key };
		if (isTurned(plain, lexicon) || isWithin(plain, spellings, never, lang, about, accents))
			return { spelling: 'right', owners: [0], key };
	}
	return (
		abbreviated(plain, lexicon) ?? transcribed(plain, lexicon) ?? misspelt(plain, lexicon) ?? other
	);
}

/** The keys of a text without a title before it; none if it has none. */
function untitledKeys(text: string, { lang, accents }: Lexicon): string[] {
	const plain = unframed(text.slice(0, 240).trim(), lang);
	if (tongue(lang) !== 'en' || !TITLE.test(plain)) return [];
	const name = plain.replace(TITLE, '');
	return [keyOf(name, lang, accents), withRomanNumbers(name, lang, accents) ?? ''];
}

/** Whether the words of a proper name stand in another order: "Xi Jinping", "Jinping Xi". */
function isTurned(text: string, { names, lang, about, accents }: Lexicon): boolean {
	if (about?.kind === 'other' || about?.kind === 'organisation') return false;
	const sorted = wordsIn(text, lang, accents).toSorted().join(' ');
	return [...names.values()].some(({ text: name, labels }) => {
		const words = wordsIn(name, lang, accents);
		// "The first of May": only what is written as a name, and no numbers.
		const capitals = name.split(/[\s-]+/u).every((word) => !/^\p{Ll}/u.test(word));
		return words.length > 1 && labels === '' && capitals && words.toSorted().join(' ') === sorted;
	});
}

/** A name in another script: Минск for Minsk, and Moskva for Москва. */
function heardAs(text: string, { names, never, lang }: Lexicon): Reading | undefined {
	const other = isOtherScript(text);
	const candidates = [...names].filter(
		([, name]) => isOtherScript(name.text) !== other && !(name.weak && isOtherScript(name.text))
	);
	if (candidates.length === 0) return undefined;
	const heard = sound(joined(wordsIn(text, lang)));
	if (heard.length < 3 || [...never].some((name) => sound(name) === heard)) return undefined;
	const same = candidates.filter(([key]) => sound(key) === heard);
	const [first] = same;
	if (!first || same.some(([, name]) => name.owners.join() !== first[1].owners.join()))
		return undefined;
	return { spelling: 'right', owners: first[1].owners, key: first[0] };
}

/** A person's name as another language writes it in the same letters: Lawrow, Tschechow. */
function transcribed(text: string, { names, lang, about, accents }: Lexicon): Reading | undefined {
	if (about?.kind !== 'person' || accents) return undefined;
	const words = wordsIn(text, lang);
	const same = [...names].find(([, { text: spelling }]) => {
		const wanted = wordsIn(spelling, lang);
		return (
			wanted.length === words.length && words.every((word, at) => isHeardAs(word, wanted[at] ?? ''))
		);
	});
	return same && { spelling: 'right', owners: same[1].owners, key: same[0] };
}

const isHeardAs = (word: string, wanted: string) =>
	sameForename(word) === sameForename(wanted) ||
	(word.length > 3 &&
		!doubles(word, wanted) &&
		sound(word) === sound(wanted) &&
		// Signs that are no letters have no sound.
		sound(word).length > 2);
/** What is spelt with one letter for two is a slip, and no other spelling. */
const doubles = (word: string, wanted: string) => doubledIn(word) !== doubledIn(wanted);
const doubledIn = (word: string) => word.match(/(\p{L})\1/gu)?.length ?? 0;

/** "Treaty of Versailles (1919)": a year beside a name without one, where no other is told from it by years. */
function dated(text: string, { lang, names, never, accents }: Lexicon): Reading | undefined {
	const [, name = ''] =
		/^(\D+?)\s*\(\s*(?:c\.\s*|ca?\.?\s+)?\d{3,4}(?:\s*[–-]\s*\d{2,4})?\s*\)\W*$/iu.exec(
			text.slice(0, 240)
		) ?? [];
	const key = keyOf(name, lang, accents);
	const owners = names.get(key)?.owners;
	if (!owners || [...never].some((other) => other.startsWith(key))) return undefined;
	return { spelling: 'right', owners, key };
}

/** "European Union (EU)": both are names of the same answer. */
function namedTwice(text: string, { lang, names, accents }: Lexicon): Reading | undefined {
	const [, outer = '', inner = ''] = /^([^()]+)\(([^()]+)\)\W*$/u.exec(text.slice(0, 240)) ?? [];
	const key = keyOf(outer, lang, accents);
	const others = names.get(keyOf(inner, lang, accents))?.owners ?? [];
	const owners = names.get(key)?.owners.filter((owner) => others.includes(owner)) ?? [];
	return owners.length > 0 ? { spelling: 'right', owners, key } : undefined;
}
