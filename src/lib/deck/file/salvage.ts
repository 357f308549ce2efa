/** Leaves out what is invalid, so that the rest of a broken deck can be checked all the same. */
import type { Path } from '#lib/deck/problem.ts';
import { Deck } from '#lib/deck/schema.ts';

/** What stands in for a heading that is missing or broken. */
const STAND_IN = {
	format: 1,
	id: 'deck',
	title: '?',
	summary: '?',
	license: '?',
	authors: ['?'],
	lang: 'en',
	dir: 'ltr'
};

export interface Salvaged {
	deck: Deck;
	/** For each fact of `deck.facts`, its index in the file. */
	indices: readonly number[];
}

const key = (path: Path) => JSON.stringify(path);

/** The deck without the facts, entities and sources that have issues; undefined if no fact is left. */
export function salvage(root: unknown, broken: readonly Path[]): Salvaged | undefined {
	if (typeof root !== 'object' || root === null || Array.isArray(root)) return undefined;
	const raw = root as Record<string, unknown>;
	const blamed = new Set(broken.flatMap((path) => [key(path.slice(0, 1)), key(path.slice(0, 2))]));
	const bad = (...path: Path) => blamed.has(key(path));
	const whole = new Set(broken.filter((at) => at.length === 1).map(([key]) => key));
	const kept: Record<string, unknown> = { ...STAND_IN };
	for (const [key, value] of Object.entries(raw)) if (!bad(key)) kept[key] = value;
	const indices: number[] = [];
	const facts = !whole.has('facts') && Array.isArray(raw['facts']) ? raw['facts'] : [];
	kept['facts'] = facts.filter((_, i) => !bad('facts', i) && indices.push(i) > 0);
	for (const key of ['entities', 'sources']) {
		const entries = whole.has(key) ? {} : (raw[key] ?? {});
		kept[key] = Object.fromEntries(Object.entries(entries).filter(([id]) => !bad(key, id)));
	}
	for (const key of Object.keys(kept)) if (!Object.hasOwn(Deck.shape, key)) delete kept[key];
	const deck = Deck.safeParse(kept).data;
	return deck && { deck, indices };
}
