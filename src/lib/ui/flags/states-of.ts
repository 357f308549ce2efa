import type { Card } from '#lib/deck/card.ts';

/** Flags at most beside one question: a list of forty states needs no picture book. */
const MOST = 8;

/** The states that are the answers to cards, each once: ISO 3166-1 alpha-2. */
export function statesOf(cards: readonly Pick<Card, 'answer'>[]): string[] {
	const states = new Set(
		cards.flatMap(({ answer }) => (answer.kind === 'name' && answer.iso ? [answer.iso] : []))
	);
	return states.size > MOST ? [] : [...states];
}
