/** What the facts of a deck are filed under. */
import type { Deck } from '#lib/deck/schema.ts';

/** Of more nobody reads a list. */
const MOST = 300;

/** All tags, in the order of the alphabet. */
export const tagsIn = ({ facts }: Pick<Deck, 'facts'>): string[] =>
	[...new Set(facts.flatMap(({ tags }) => tags ?? []))].sort().slice(0, MOST);

/** The facts that have a tag, by their ids. */
export const factsTagged = ({ facts }: Pick<Deck, 'facts'>, tag: string): ReadonlySet<string> =>
	new Set(facts.flatMap(({ id, tags }) => (tags?.includes(tag) ? id : [])));
