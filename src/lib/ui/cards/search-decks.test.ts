import { describe, expect, it } from 'vitest';
import { arabicDeck, deckOf } from '../../../../tests/e2e/study-decks.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { makeReady } from './search.ts';
import { cardIdsIn, firstOf, searchDecks } from './search-decks.ts';

const debts = deckOf('choice', 'typed');
const decks = [debts, arabicDeck];
const all = () => true;
const debtsIn = (deck: Deck) =>
	searchDecks([deck], 'debt', all).flatMap(({ cards }) => cards.map(({ card }) => card.id));
const copies = (n: number): Deck['facts'] =>
	Array.from({ length: n }, (_, i) => ({ ...debts.facts[0]!, id: `copy-${i}` }));
const found = (query: string, passes: (card: string) => boolean = all) =>
	searchDecks(decks, query, passes).map(({ deck, cards }) => [deck.id, cards.length]);

describe('a search across decks', () => {
	it('finds nothing where nothing is, and names no deck then', () => {
		expect(found('photosynthesis')).toEqual([]);
		expect(found('', () => false)).toEqual([]);
	});

	it('finds all for no words, deck by deck', () => {
		expect(found('').map(([deck]) => deck)).toEqual(decks.map(({ id }) => id));
		expect(cardIdsIn(decks)).toHaveLength(found('').reduce((sum, [, n]) => sum + Number(n), 0));
	});

	it('finds cards by their words, whatever their accents and case', () => {
		expect(found('DÉBT').map(([deck]) => deck)).toEqual([debts.id]);
	});

	it.each(['القاهرة', 'القَاهِرَة', 'القاهره'])('finds %s, however Arabic is typed', (query) => {
		expect(found(query).map(([deck]) => deck)).toEqual([arabicDeck.id]);
	});

	it('finds the same once a deck was made ready, which pauses on the way', async () => {
		const many = { ...debts, facts: debts.facts.concat(copies(1200)) };
		let pauses = 0;
		await makeReady(many, async () => void pauses++);
		expect(pauses).toBeGreaterThanOrEqual(2);
		// A deck that was not made ready.
		expect(debtsIn(many)).toEqual(debtsIn({ ...many }));
		await makeReady(many, async () => void pauses++);
		expect(pauses, 'is done once').toBeLessThan(10);
	});

	it('shows the first of them, across decks', () => {
		const everything = searchDecks(decks, '', all);
		expect(firstOf(everything, 1).map(({ cards }) => cards.length)).toEqual([1]);
		const n = cardIdsIn([debts]).length + 1;
		expect(firstOf(everything, n).map(({ deck }) => deck.id)).toEqual([debts.id, arabicDeck.id]);
		expect(firstOf(everything, 0)).toEqual([]);
	});
});
