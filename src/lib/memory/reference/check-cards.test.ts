import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memories } from '#lib/memory/fold/memories.ts';
import { log } from '#lib/memory/log/log.arbitrary.ts';
import { checkCards, sampleOf } from './check-cards.ts';

const everyCard = (memories: Memories) => [...memories.cards()];

describe('what ts-fsrs makes of a log', () => {
	it('is what we make of it: undone, corrected, started over, with any settings, on any clock', () => {
		fc.assert(
			fc.property(log, (entries) => {
				const memories = Memories.fold(entries);
				const checked = checkCards(memories, everyCard(memories));
				expect(checked.differ).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('tells a memory that is not right, by its card, with both sides', () => {
		const review = {
			device: 'device000001',
			at: Date.UTC(2026, 10, 20, 12),
			offset: 0,
			kind: 'review' as const,
			form: 'typed',
			mode: 'study' as const,
			took: 1000,
			revision: 0
		};
		const memories = Memories.fold([
			{ ...review, seq: 1, card: 'd/wrong/a', grade: 3 },
			{ ...review, seq: 2, card: 'd/right/a', grade: 3 }
		]);
		const { get } = memories;
		memories.get = (card) => {
			const memory = get.call(memories, card);
			return card === 'd/wrong/a' && memory ? { ...memory, stability: 5 } : memory;
		};
		const { cards, answers, differ } = checkCards(memories, ['d/right/a', 'd/wrong/a', 'd/new/a']);
		expect({ cards, answers }).toEqual({ cards: 3, answers: 2 });
		expect(differ).toMatchObject([
			{ card: 'd/wrong/a', ours: { stability: 5 }, theirs: { stability: 2.3065 } }
		]);
	});
});

describe('a sample', () => {
	it('is all there are where they are few, in whatever order', () => {
		expect(sampleOf(['b', 'a'], 3, 5)).toEqual(['a', 'b']);
	});

	it('has each card in it sooner or later, and none twice', () => {
		const cards = Array.from({ length: 11 }, (_, i) => `card-${i}`);
		const seen = new Set<string>();
		for (let turn = 0; turn < 11; turn++) {
			const sample = sampleOf(cards, 4, turn);
			expect(new Set(sample).size).toBe(4);
			for (const card of sample) seen.add(card);
		}
		expect(seen.size).toBe(11);
	});
});
