/** Decks of the fixtures, and with what nobody thinks of: words without end, other languages. */
import { readFileSync } from 'node:fs';
import { parseDeck } from '../../src/lib/deck/file/parse.ts';
import type { Deck } from '../../src/lib/deck/schema.ts';

/** A deck of the fixtures. */
export function fixtureDeck(id: 'arabic' | 'every-kind'): Deck {
	const file = new URL(`../fixtures/decks/${id}.yaml`, import.meta.url);
	const parsed = parseDeck(readFileSync(file, 'utf8'), id);
	if (!parsed.ok) throw new Error(`${id} is broken`);
	return parsed.deck;
}

const WITHOUT_END =
	'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** A deck whose title is one word, longer than a phone is wide. */
export const withLongTitle = (deck: Deck): Deck => ({
	...deck,
	id: `${deck.id}-long`,
	title: WITHOUT_END
});

/** Languages that are written from right to left: what a browser takes the last two for is not said. */
export const TO_THE_LEFT = ['ar', 'uz-Arab', 'ks-Arab'] as const;

/** A deck as one in another language. */
export const inLanguage = (deck: Deck, lang: string): Deck => ({
	...deck,
	id: `${deck.id}-${lang.toLowerCase()}`,
	title: `${deck.title} (${lang})`,
	lang
});
