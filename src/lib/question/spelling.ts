import { keyOf, labelsOf, nameKey } from './key.ts';
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

/** The keys a text can be read by: as it stands, and "Korea, South" the other way round. */
export function keysOf(text: string, lang: string): string[] {
	const keys = [keyOf(text, lang)];
	const [last = '', first = '', ...more] = text.slice(0, 240).split(',');
	if (first !== '' && more.length === 0) keys.push(keyOf(`${first} ${last}`, lang));
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
