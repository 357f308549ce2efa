import { unframed } from './framing.ts';
import { joined, keyOf, labelsOf, nameKey, tongue, wordsIn } from '#lib/question/key.ts';
import { inTwo, isOtherScript, sound } from './keyboard.ts';
import { isName, misspelt } from './misspelt.ts';
import { isoOf, lastNames, otherSpellings } from './other-spellings.ts';
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
	const names = new Map<string, { owners: number[]; labels: string; text: string }>();
	const add = (owner: number, spelling: string, weak = false) => {
		const key = nameKey(spelling, lang, accents);
		const same = names.get(key);
		if (!same)
			names.set(key, { owners: [owner], labels: labelsOf(spelling, lang), text: spelling });
		else if (!weak && !same.owners.includes(owner)) same.owners.push(owner);
	};
	for (const [owner, spellings] of answers.entries())
		for (const spelling of spellings) add(owner, spelling);
	const never = new Set<string>();
	for (const rival of rivals) {
		const key = nameKey(rival, lang, accents);
		if (key !== '' && !names.has(key)) never.add(key);
	}
	// After the deck's own names, so that no other spelling takes what it calls something else.
	for (const [owner, spellings] of answers.entries())
		for (const other of [
			...otherSpellings(spellings, lang, accents, about.iso),
			...(about.kind === 'person' ? lastNames(spellings, rivals, lang) : [])
		])
			if (!never.has(nameKey(other, lang, accents))) add(owner, other, true);
	names.delete('');
	return { lang, names, never, accents, ...(answers.length === 1 && { about }) };
}

/** Who did it, as English speakers say before what somebody did. */
const WHO = /^(?:it|they|he|she)\s+/i;
/** What English speakers put before somebody's name that is no part of it. */
const TITLE =
	/^(?:(?:former|then|deputy|vice|prime|foreign|defen[cs]e)[\s-]+)*(?:president|minister|secretary|chancellor|premier|king|queen|general|senator|mr|mrs|ms|dr|prof|professor)\.?\s+/iu;
/** Short forms of what states are called. */
const SHORT: Readonly<Record<string, string>> = {
	rep: 'republic',
	dem: 'democratic',
	fed: 'federal',
	st: 'saint',
	mt: 'mount'
};

/** The keys a text can be read by: as it stands, "Korea, South" the other way round, no titles. */
export function keysOf(text: string, lang: string, accents = false): string[] {
	const line = text.slice(0, 240).trim();
	const keyIn = (one: string) => keyOf(one, lang, accents);
	const keys = [keyIn(line)];
	const plain = unframed(line, lang);
	if (plain !== line) keys.push(keyIn(plain));
	const two = inTwo(plain);
	if (two !== undefined) keys.push(keyIn(two));
	const [last = '', first = '', ...more] = plain.split(',');
	if (first !== '' && more.length === 0) keys.push(keyIn(`${first} ${last}`));
	const [, outer = '', inner = ''] = /^([^()]+)\(([^()]+)\)\W*$/u.exec(plain) ?? [];
	// "Korea (South)"; but 4(2) is not 2 (4).
	if (/\p{L}/u.test(inner) && /\p{L}/u.test(outer)) keys.push(keyIn(`${inner} ${outer}`));
	if (tongue(lang) === 'en') {
		if (WHO.test(plain)) keys.push(keyIn(plain.replace(WHO, '')));
		const words = wordsIn(plain, lang, accents);
		if (words.some((word) => Object.hasOwn(SHORT, word)))
			keys.push(joined(words.map((word) => SHORT[word] ?? word)));
		const labelled = words.map((word) => LABELS[word] ?? word);
		if (labelled.join() !== words.join()) keys.push(joined(labelled));
	}
	return [...new Set(keys)].filter((key) => key !== '');
}

/** Numbers of names: "World War Two". */
const LABELS: Readonly<Record<string, string>> = {
	one: 'i',
	two: 'ii',
	three: 'iii',
	1: 'i',
	2: 'ii',
	3: 'iii',
	4: 'iv',
	5: 'v',
	6: 'vi',
	7: 'vii',
	8: 'viii'
};

/**
 * Reads a text as a name. A slip of the pen is forgiven (see `oneSlip`), never in what tells a name
 * from its like (G20 is not G7), and never when another name is as near: Niger is not Nigeria.
 */
export function read(text: string, lexicon: Lexicon): Reading {
	const { lang, names, never, accents, about } = lexicon;
	const keys = keysOf(text, lang, accents);
	// As it stands, before it is read as anything else: DR Congo is no "Dr Congo".
	const rival = never.has(keys[0] ?? '');
	for (const key of rival ? [] : keys) {
		const name = names.get(key);
		if (name) return { spelling: 'right', owners: name.owners, key };
	}
	const untitled = untitledKey(text, lexicon);
	const name = rival ? undefined : names.get(untitled);
	// Of names alone: a vice president is no president.
	if (name && isName(name.text)) return { spelling: 'right', owners: name.owners, key: untitled };
	const twice = namedTwice(text, lexicon);
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
		if (isTurned(plain, lexicon) || isWithin(plain, spellings, never, lang, about, accents))
			return { spelling: 'right', owners: [0], key };
	}
	return misspelt(plain, lexicon) ?? other;
}

/** The key of a text without a title before it; empty if it has none. */
function untitledKey(text: string, { lang, accents }: Lexicon): string {
	const plain = unframed(text.slice(0, 240).trim(), lang);
	if (tongue(lang) !== 'en' || !TITLE.test(plain)) return '';
	return keyOf(plain.replace(TITLE, ''), lang, accents);
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
	const candidates = [...names].filter(([, name]) => isOtherScript(name.text) !== other);
	if (candidates.length === 0) return undefined;
	const heard = sound(joined(wordsIn(text, lang)));
	if (heard.length < 3 || [...never].some((name) => sound(name) === heard)) return undefined;
	const same = candidates.filter(([key]) => sound(key) === heard);
	const [first] = same;
	if (!first || same.some(([, name]) => name.owners.join() !== first[1].owners.join()))
		return undefined;
	return { spelling: 'right', owners: first[1].owners, key: first[0] };
}

/** "European Union (EU)": both are names of the same answer. */
function namedTwice(text: string, { lang, names, accents }: Lexicon): Reading | undefined {
	const [, outer = '', inner = ''] = /^([^()]+)\(([^()]+)\)\W*$/u.exec(text.slice(0, 240)) ?? [];
	const key = keyOf(outer, lang, accents);
	const others = names.get(keyOf(inner, lang, accents))?.owners ?? [];
	const owners = names.get(key)?.owners.filter((owner) => others.includes(owner)) ?? [];
	return owners.length > 0 ? { spelling: 'right', owners, key } : undefined;
}
