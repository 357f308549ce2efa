import { keyOf, labelsOf, nameKey, tongue } from './key.ts';
import { oneEditApart } from './one-edit.ts';

/** Shorter names are spelt right or not at all: Iran, Iraq, Mali, Malta. */
const FORGIVING = 5;

/** The names of some answers, as they are compared, and the names that are none of theirs. */
export interface Lexicon {
	lang: string;
	/** By key: whose name it is, and what of it is no matter of spelling. */
	names: ReadonlyMap<string, { owners: readonly number[]; labels: string }>;
	never: ReadonlySet<string>;
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
	lang: string
): Lexicon {
	const names = new Map<string, { owners: number[]; labels: string }>();
	for (const [owner, spellings] of answers.entries()) {
		for (const spelling of spellings) {
			const key = nameKey(spelling, lang);
			const same = names.get(key);
			if (!same) names.set(key, { owners: [owner], labels: labelsOf(spelling, lang) });
			else if (!same.owners.includes(owner)) same.owners.push(owner);
		}
	}
	names.delete('');
	const never = new Set<string>();
	for (const rival of rivals) {
		const key = nameKey(rival, lang);
		if (key !== '' && !names.has(key)) never.add(key);
	}
	return { lang, names, never };
}

/** What English speakers put before a name, or before what somebody did, that is no part of it. */
const BEFORE =
	/^(?:it|they|he|she)\s+|^(?:(?:former|then|deputy|vice|prime|foreign|defen[cs]e)[\s-]+)*(?:president|minister|secretary|chancellor|premier|king|queen|general|senator|mr|mrs|ms|dr|prof|professor)\.?\s+|^(?:\p{L}\.\s*)+/iu;

/** The keys a text can be read by: as it stands, "Korea, South" the other way round, no titles. */
export function keysOf(text: string, lang: string): string[] {
	const line = text.slice(0, 240).trim();
	const keys = [keyOf(line, lang)];
	const [last = '', first = '', ...more] = line.split(',');
	if (first !== '' && more.length === 0) keys.push(keyOf(`${first} ${last}`, lang));
	if (tongue(lang) === 'en' && BEFORE.test(line)) keys.push(keyOf(line.replace(BEFORE, ''), lang));
	return keys.filter((key) => key !== '');
}

const letters = (key: string) => key.replace(/[^\p{L}]/gu, '').length;

/**
 * Reads a text as a name. One slip is forgiven in a name of five letters or more, never in what
 * tells it from its like (G20 is not G7), and never when another name is as near: Niger is not
 * Nigeria.
 */
export function read(text: string, { lang, names, never }: Lexicon): Reading {
	const keys = keysOf(text, lang);
	for (const key of keys) {
		const name = names.get(key);
		if (name) return { spelling: 'right', owners: name.owners, key };
	}
	const twice = namedTwice(text, { lang, names });
	if (twice) return twice;
	const [key = ''] = keys;
	const other: Reading = { spelling: 'other', owners: [], key };
	if (key === '' || keys.some((one) => never.has(one))) return other;
	const near = [...names].filter(([name]) => oneEditApart(key, name));
	const [first, ...rest] = near;
	if (!first) return other;
	const labels = labelsOf(text, lang);
	const forgiven = near.every(([name, its]) => letters(name) >= FORGIVING && its.labels === labels);
	const owners = first[1].owners.filter((owner) =>
		rest.every(([, name]) => name.owners.includes(owner))
	);
	if (!forgiven || owners.length === 0) return other;
	for (const name of never) if (oneEditApart(key, name)) return other;
	return { spelling: 'slip', owners, key };
}

/** "European Union (EU)": both are names of the same answer. */
function namedTwice(text: string, { lang, names }: Omit<Lexicon, 'never'>): Reading | undefined {
	const [, outer = '', inner = ''] = /^([^()]+)\(([^()]+)\)\W*$/.exec(text.slice(0, 240)) ?? [];
	const key = keyOf(outer, lang);
	const others = names.get(keyOf(inner, lang))?.owners ?? [];
	const owners = names.get(key)?.owners.filter((owner) => others.includes(owner)) ?? [];
	return owners.length > 0 ? { spelling: 'right', owners, key } : undefined;
}
