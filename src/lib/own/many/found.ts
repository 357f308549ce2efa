/** Facts of a deck looked for by words, as people type them: any order, half words, no accents. */
import { normalise } from '#lib/deck/words/normalise.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import type { PartsOf } from '#lib/own/fold.ts';
import { partsThere, type Listed } from '#lib/own/parts-there.ts';
import { wordsIn } from '#lib/own/uses.ts';
import { tagsOf } from './tags.ts';
import { textsOf } from './texts.ts';

/** What facts are looked for by. */
export interface Sought {
	words: string;
	/** The id of a section; empty: all of them; null: those that are in none. */
	section: string | null;
	/** Empty: whatever tags it has. */
	tag: string;
}

export const ALL: Sought = { words: '', section: '', tag: '' };

/** What the people and things of a deck are called, by their ids. */
export const calledIn = (parts: PartsOf): ReadonlyMap<string, string> =>
	new Map(
		partsThere(parts, 'entity').flatMap(({ id, value: { name } }) =>
			typeof name === 'string' ? [[id, name]] : []
		)
	);

/** The facts that are as they are sought, in their order. */
export function foundIn(
	facts: readonly Listed[],
	sought: Sought,
	called: ReadonlyMap<string, string>
): Listed[] {
	const words = normalise(sought.words.slice(0, LONGEST)).split(' ').filter(Boolean);
	return facts.filter(({ value }) => {
		const section = typeof value['section'] === 'string' ? value['section'] : null;
		if (sought.section !== '' && sought.section !== section) return false;
		if (sought.tag !== '' && !tagsOf(value).includes(sought.tag)) return false;
		if (words.length === 0) return true;
		const text = comparable(value, called);
		return words.every((word) => text.includes(word));
	});
}

/** Nobody types more to look for something; what is pasted must not keep the page busy. */
const LONGEST = 200;

/** Made comparable once: a fact that reads otherwise is another object. */
const known = new WeakMap<ReadonlyMap<string, string>, WeakMap<FactValue, string>>();

function comparable(value: FactValue, called: ReadonlyMap<string, string>): string {
	let texts = known.get(called);
	if (!texts) known.set(called, (texts = new WeakMap()));
	let text = texts.get(value);
	if (text === undefined) {
		const mentioned = new Set<string>();
		wordsIn(value, mentioned);
		const names = [...mentioned].flatMap((word) => called.get(word) ?? []);
		text = normalise([...textsOf(value), ...tagsOf(value), ...names].join('\n'));
		texts.set(value, text);
	}
	return text;
}
