/** Finding cards by typed words, as people type them: without accents, in any order, half words too. */
import type { Card, CardId } from '#lib/deck/card.ts';
import { cardsOf } from '#lib/deck/cards.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { faceOf } from './face.ts';

/** Letters that people put for one another, besides what `normalise` folds: it is no verdict, only a search. */
const loosely = (text: string): string => normalise(text).replaceAll('ة', 'ه').replaceAll('ى', 'ي');

/** So many cards are made ready at once: a slow phone takes a moment for five hundred. */
const AT_ONCE = 500;

/** Made once a deck: to normalise thousands of cards takes a phone a moment, to look through them none. */
const indexes = new WeakMap<Deck, ReadonlyMap<string, string>>();

/** The cards whose question, answer or names hold every word of the query; all for an empty one. */
export function search<C extends { card: Pick<Card, 'id'> }>(
	cards: readonly C[],
	query: string,
	deck: Deck
): readonly C[] {
	const words = loosely(query).split(' ').filter(Boolean);
	if (words.length === 0) return cards;
	let index = indexes.get(deck);
	if (!index) indexes.set(deck, (index = indexOf(deck)));
	return cards.filter(({ card }) => {
		const text = index.get(card.id) ?? '';
		return words.every((word) => text.includes(word));
	});
}

const entryOf = (deck: Deck, card: Card): [CardId, string] => [
	card.id,
	loosely(textOf(deck, card))
];

const indexOf = (deck: Deck): ReadonlyMap<string, string> =>
	new Map(cardsOf(deck).map((card) => entryOf(deck, card)));

/**
 * Makes a deck ready to be searched, a few cards at a time.
 *
 * @param pause resolves when it may go on
 */
export async function makeReady(deck: Deck, pause: () => Promise<void>): Promise<void> {
	if (indexes.has(deck)) return;
	const index = new Map<string, string>();
	for (const [i, card] of cardsOf(deck).entries()) {
		if (i % AT_ONCE === AT_ONCE - 1) await pause();
		index.set(...entryOf(deck, card));
	}
	indexes.set(deck, index);
}

/** Everything on a card that somebody may remember of it. */
function textOf(deck: Deck, card: Card): string {
	const { question, given, answer } = faceOf(card);
	const entity = card.member === undefined ? undefined : deck.entities[card.member];
	return [
		question,
		card.prompt,
		given?.text,
		answer,
		...('accept' in card.answer ? card.answer.accept : []),
		entity?.name,
		...(entity?.aliases ?? [])
	]
		.filter(Boolean)
		.join('\n');
}
