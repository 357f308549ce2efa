import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { readDeck } from '#lib/deck/read-deck.ts';
import type { ReadDeck } from '#lib/deck/read-deck.ts';
import type { Reading } from '#lib/formats/reading.ts';
import type { PastedRow } from '#lib/own/list/pasted-rows.ts';

/** What became of what was in a file: all but the deck. */
export type Found = Omit<Reading, 'deck'>;

/** What comes in and can be kept: a deck, or a list without more than its words. */
export type Coming =
	| {
			kind: 'deck';
			json: object;
			deck: ReadDeck['deck'];
			/** Pictures and sounds that came with it, each as its name says it is. */
			media?: readonly KeptMedium[];
			/** What became of another program's file; absent where it was a deck before. */
			found?: Found;
	  }
	| { kind: 'list'; title: string; rows: readonly PastedRow[]; unclear: number; cut: boolean };

/** Longer decks are nobody's: what is made up to keep a phone busy is not looked at. */
const MOST_FACTS = 20_000;

/** A deck as far as it is understood; undefined of what is none. It may be anything that somebody made up. */
export function comingDeck(json: unknown): Extract<Coming, { kind: 'deck' }> | undefined {
	if (typeof json !== 'object' || json === null) return undefined;
	const { facts } = json as Record<string, unknown>;
	if (!Array.isArray(facts) || facts.length > MOST_FACTS) return undefined;
	// In a link it has no id: whoever keeps it gives it one.
	const read = readDeck({ id: 'coming', ...json });
	return read && { kind: 'deck', json, deck: read.deck };
}
