import { expect, test } from 'vitest';
import { fromNow, nextDue } from './next-due.ts';

const memory = (due: number, more = {}) => ({ due, reps: 1, suspended: false, ...more });
const memories = new Map([
	['past', memory(5)],
	['soon', memory(20)],
	['later', memory(30)],
	['set aside', memory(11, { suspended: true })],
	['never asked', memory(12, { reps: 0 })]
]);
const cards = [...memories.keys(), 'unknown'].map((id) => ({ id }));

test('the next card is the first that falls due from now on', () => {
	expect(nextDue(memories, cards, 10)).toBe(20);
});

test('with nothing learnt, nothing falls due', () => {
	expect(nextDue(new Map(), cards, 10)).toBeUndefined();
	expect(nextDue(memories, cards, 99)).toBeUndefined();
});

const at = (minutes: number) => fromNow(minutes * 60_000, 0, 'en-GB');

test('it is told as a person would', () => {
	expect([0, 12, 180, 60 * 24, 60 * 24 * 3].map(at)).toEqual([
		'in 1 minute',
		'in 12 minutes',
		'in 3 hours',
		'tomorrow',
		'in 3 days'
	]);
});
