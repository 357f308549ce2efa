import { expect, test } from 'vitest';
import { Memories } from '#lib/memory/fold/memories.ts';
import { DAY } from '#lib/memory/day.ts';
import type { Entry, Grade } from '#lib/memory/log/entry.ts';
import { stageOf, stagesByDeck, stagesOf } from './stages.ts';

const MONDAY = Date.UTC(2026, 0, 5, 12);

type Review = [card: string, day: number, grade: Grade, form?: 'choice'];

/** What a log of reviews, each so many days after the first one, makes of its cards. */
function remembering(...reviews: Review[]): Memories {
	return Memories.fold(
		reviews.map(([card, day, grade, form = 'typed'], n): Entry => ({
			kind: 'review',
			device: 'stages00',
			seq: n + 1,
			at: MONDAY + day * DAY,
			offset: 0,
			card,
			grade,
			form,
			mode: 'study',
			took: 5000,
			revision: 0
		}))
	);
}

const memories = remembering(
	['forgotten', -30, 3],
	['forgotten', -27, 3],
	['known', -3, 3],
	['forgotten', 0, 1],
	['known', 0, 3],
	['missed', 0, 1],
	['once', 0, 3]
);
const stage = (card: string) => stageOf(memories.get(card));

test('a card without a memory is new', () => {
	expect(stage('never')).toBe('new');
});

test('one right answer makes no card known, however easy it was said to be', () => {
	expect(stage('once')).toBe('learning');
	const easy = remembering(['easy', 0, 4]).get('easy');
	expect(easy!.stability).toBeGreaterThan(7);
	expect(stageOf(easy)).toBe('learning');
});

test('what was recalled on another day, and is good for a week, is known', () => {
	expect(memories.get('known')!.stability).toBeGreaterThanOrEqual(7);
	expect(stage('known')).toBe('known');
	// Twice chosen among four: it may have been luck.
	const chosen = remembering(['chosen', 0, 3, 'choice'], ['chosen', 3, 3, 'choice']);
	expect(stageOf(chosen.get('chosen'))).toBe('learning');
	// Twice with difficulty: it does not hold a week yet.
	expect(stageOf(remembering(['hard', 0, 2], ['hard', 1, 2]).get('hard'))).toBe('learning');
});

test('a card that was missed or forgotten is being learnt again', () => {
	expect(stage('missed')).toBe('learning');
	expect(stage('forgotten')).toBe('learning');
});

test('cards are counted by stage; a deck without cards has none of any', () => {
	const cards = ['known', 'missed', 'forgotten', 'once', 'never'];
	expect(stagesOf(cards, memories)).toEqual({ known: 1, learning: 3, new: 1 });
	expect(stagesOf([], memories)).toEqual({ known: 0, learning: 0, new: 0 });
});

test('each deck is counted apart', () => {
	const cards = ['known', 'missed', 'never'].map((id) => ({
		id,
		deck: id === 'missed' ? 'two' : 'one'
	}));
	expect([...stagesByDeck(cards, memories)]).toEqual([
		['one', { known: 1, learning: 0, new: 1 }],
		['two', { known: 0, learning: 1, new: 0 }]
	]);
});
