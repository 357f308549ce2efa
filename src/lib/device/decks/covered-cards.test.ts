import { describe, expect, it } from 'vitest';
import type { Deck } from '#lib/deck/schema.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import { NO_SECTION } from '#lib/deck/section.ts';
import { coveredCards, type CoveredDecks } from './covered-cards.ts';
import { DeckUnreachable } from './decks.ts';

const card = (deck: string, fact: string, confusable?: string[]): QueueCard => ({
	id: `${deck}/${fact}/value`,
	deck,
	fact,
	revision: 0,
	...(confusable && { confusable })
});

/** Facts `a` and `b` in a section each; `c` in none, `d` in one that the deck does not have. */
const cards = [card('x', 'a'), card('x', 'b'), card('x', 'c'), card('x', 'd'), card('y', 'a')];
const deck = {
	id: 'x',
	sections: [
		{ id: 'one', title: 'One' },
		{ id: 'two', title: 'Two' }
	],
	facts: [
		{ id: 'a', section: 'one' },
		{ id: 'b', section: 'two' },
		{ id: 'c' },
		{ id: 'd', section: 'three' }
	]
} as unknown as Deck;

const decks: CoveredDecks = { cards: async () => cards, get: async () => deck };
const covered = async (covers: Parameters<typeof coveredCards>[1], from = decks) =>
	(await coveredCards(from, covers)).map(({ id }) => id).sort();

describe('nothing is covered', () => {
	it('of a deck that is not on this device', async () => {
		expect(await covered([{ deck: 'z' }])).toEqual([]);
	});

	it('of a section that the deck has lost', async () => {
		expect(await covered([{ deck: 'x', sections: ['gone'] }])).toEqual([]);
	});

	it('of sections while nobody can say what is in them', async () => {
		const unread: CoveredDecks = {
			...decks,
			get: () => Promise.reject(new DeckUnreachable())
		};
		expect(await covered([{ deck: 'x', sections: ['one'] }], unread)).toEqual([]);
	});
});

it('covers whole decks, and sections of others', async () => {
	expect(await covered([{ deck: 'y' }, { deck: 'x', sections: ['two'] }])).toEqual([
		'x/b/value',
		'y/a/value'
	]);
});

it('knows facts that belong to no section of the deck', async () => {
	expect(await covered([{ deck: 'x', sections: [NO_SECTION] }])).toEqual([
		'x/c/value',
		'x/d/value'
	]);
});

it('counts a card once that is covered twice', async () => {
	expect(await covered([{ deck: 'y' }, { deck: 'y' }])).toEqual(['y/a/value']);
});

it('keeps apart what is easily confused', async () => {
	const mixed = [card('x', 'a', ['x/b']), card('x', 'b'), card('x', 'c'), card('x', 'd')];
	const order = await coveredCards({ ...decks, cards: async () => mixed }, [{ deck: 'x' }]);
	const places = order.map(({ fact }) => fact);
	expect(Math.abs(places.indexOf('a') - places.indexOf('b'))).toBeGreaterThan(1);
});
