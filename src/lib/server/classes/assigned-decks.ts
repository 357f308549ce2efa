import type { Deck } from '#lib/deck/schema.ts';
import type { Cover } from '#lib/memory/exam-plan.ts';
import { deckJson } from '#lib/server/decks.ts';

/** Bundled decks, read once: this release's never change. */
const read = new Map<string, Deck>();

/** The decks that are covered, as far as they exist. */
export function decksOf(covers: readonly Cover[]): Deck[] {
	const ids = new Set(covers.map(({ deck }) => deck));
	return [...ids].flatMap((id) => bundled(id) ?? []);
}

function bundled(id: string): Deck | undefined {
	const known = read.get(id);
	if (known) return known;
	const found = deckJson(id);
	if (!found) return undefined;
	// Checked when this release was built.
	const deck = JSON.parse(found.json) as Deck;
	read.set(id, deck);
	return deck;
}
