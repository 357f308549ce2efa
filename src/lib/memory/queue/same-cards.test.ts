import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memories } from '#lib/memory/fold/memories.ts';
import { DAY } from '#lib/memory/day.ts';
import { reviewWith } from '#lib/memory/log/review-fixture.ts';
import { buildQueue } from './queue.ts';
import type { QueueCard } from './queue-card.ts';
import { SameCards } from './same-cards.ts';

const NOW = Date.UTC(2026, 10, 28, 12);

const card = (id: string, asks?: string): QueueCard => {
	const [deck = '', fact = ''] = id.split('/');
	return { id, deck, fact, revision: 0, asks };
};
/** The CSTO's members, in a deck of blocs and in one of an article. */
const CARDS = [
	card('blocs/csto/member/armenia'),
	card('blocs/csto/member/belarus'),
	card('article/csto-2022/member/armenia', 'blocs/csto/member/armenia'),
	card('article/csto-2022/member/belarus', 'blocs/csto/member/belarus'),
	card('article/near-abroad/term')
];
const [ARMENIA, , ARMENIA_THERE] = CARDS.map(({ id }) => id) as [string, string, string];

/** Who answered cards some days ago, good. */
function learner(answers: readonly (readonly [card: string, daysAgo: number])[]) {
	const memories = Memories.fold(
		answers.map(([card, ago], i) =>
			reviewWith({ device: 'aaaaaaaa', card, seq: i + 1, at: NOW - ago * DAY })
		)
	);
	memories.same = new SameCards(CARDS);
	return memories;
}
const queueOf = (memories: Memories, cards: readonly QueueCard[]) =>
	buildQueue({ memories, cards: memories.asAsked(cards), now: NOW, offset: 0 });
const ofDeck = (deck: string) => CARDS.filter((one) => one.deck === deck);

describe('a fact that two decks have', () => {
	it('is begun in one of them only', () => {
		const { order } = queueOf(learner([]), CARDS);
		expect(order.toSorted()).toEqual([
			'article/near-abroad/term',
			'blocs/csto/member/armenia',
			'blocs/csto/member/belarus'
		]);
	});

	it.each([
		['the one that names the other', ARMENIA, 'article', ARMENIA_THERE],
		['the one that is named', ARMENIA_THERE, 'blocs', ARMENIA]
	])('is not taught as new in %s once it is learnt in the other', (_, known, deck, there) => {
		const memories = learner([[known, 1]]);
		const { order, fresh } = queueOf(memories, ofDeck(deck));
		expect(order).not.toContain(there);
		expect(fresh).toBe(ofDeck(deck).length - 1);
		expect(memories.look(there)?.stability).toBe(memories.look(known)?.stability);
	});

	it('is asked as it was learnt, when it is due, also where the other deck is studied', () => {
		const { order, due } = queueOf(learner([[ARMENIA, 30]]), ofDeck('article'));
		expect([order[0], due]).toEqual([ARMENIA, 1]);
	});

	it('keeps a memory for each where both were begun before', () => {
		const memories = learner([
			[ARMENIA, 30],
			[ARMENIA_THERE, 2]
		]);
		expect(memories.standIn(ARMENIA_THERE)).toBe(ARMENIA_THERE);
	});

	it('is nothing to a deck of which nobody says so', () => {
		const memories = learner([[ARMENIA, 1]]);
		memories.same = new SameCards(CARDS.slice(-1));
		expect(memories.asAsked(CARDS)).toBe(CARDS);
	});

	it('is never lined up twice, whatever was learnt where, and none of it is lost', () => {
		const ids = CARDS.map(({ id }) => id);
		const answers = fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 1, max: 60 })), {
			maxLength: 8
		});
		fc.assert(
			fc.property(answers, (given) => {
				const memories = learner(given);
				const asks = new Map(CARDS.map(({ id, asks = id }) => [id, asks]));
				const asked = memories.asAsked(CARDS).map(({ id }) => asks.get(id));
				expect(new Set(asked).size).toBe(asked.length);
				expect(new Set(asked)).toEqual(new Set(asks.values()));
				const begun = new Set(given.map(([card]) => asks.get(card)));
				for (const { id, asks: what = id } of memories.asAsked(CARDS))
					expect((memories.look(id)?.reps ?? 0) > 0).toBe(begun.has(what));
			})
		);
	});
});
