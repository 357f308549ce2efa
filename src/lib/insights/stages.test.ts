import { expect, test } from 'vitest';
import type { Memory } from '#lib/memory/fold/memories.ts';
import { stagesByDeck, stagesOf } from './stages.ts';

const memories = new Map<string, Pick<Memory, 'state'>>([
	['a', { state: 'review' }],
	['b', { state: 'learning' }],
	['c', { state: 'relearning' }],
	['d', { state: 'new' }]
]);

test('a card without a memory is new', () => {
	expect(stagesOf(['x', 'd'], memories)).toEqual({ known: 0, learning: 0, new: 2 });
});

test('a card that was forgotten is being learnt again', () => {
	expect(stagesOf(['a', 'b', 'c', 'd', 'x'], memories)).toEqual({ known: 1, learning: 2, new: 2 });
});

test('a deck without cards has none of any stage', () => {
	expect(stagesOf([], memories)).toEqual({ known: 0, learning: 0, new: 0 });
});

test('each deck is counted apart', () => {
	const cards = ['a', 'b', 'x'].map((id) => ({ id, deck: id === 'b' ? 'two' : 'one' }));
	expect([...stagesByDeck(cards, memories)]).toEqual([
		['one', { known: 1, learning: 0, new: 1 }],
		['two', { known: 0, learning: 1, new: 0 }]
	]);
});
