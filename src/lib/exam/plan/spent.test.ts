import { expect, it } from 'vitest';
import { dayOf } from '#lib/memory/day.ts';
import type { ReviewEntry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { spentOn } from './spent.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;
const memories = Memories.fold([]);
const today = dayOf(NOON, memories.shift(0));

let seq = 0;
const review = (card: string, at: number, more: Partial<ReviewEntry> = {}): ReviewEntry => ({
	kind: 'review',
	device: 'learner00',
	seq: ++seq,
	at,
	offset: 0,
	card,
	grade: 3,
	form: 'typed',
	mode: 'study',
	took: 8000,
	revision: 0,
	...more
});
const cards = new Set(['d/a/value', 'd/b/value']);

it('counts nothing of other cards, and nothing of yesterday', () => {
	const reviews = [review('d/other/value', NOON), review('d/a/value', NOON - 24 * HOUR)];
	expect(spentOn(today, reviews, cards, memories)).toBe(0);
});

it('counts the exam’s cards wherever they were asked today', () => {
	const reviews = [
		review('d/a/value', NOON),
		review('d/b/value', NOON + HOUR, { mode: 'test', took: 4000 })
	];
	expect(spentOn(today, reviews, cards, memories)).toBe(12);
});

it('begins a new day at four in the morning, by the learner’s clock', () => {
	const night = Date.UTC(2026, 10, 24, 2);
	const reviews = [review('d/a/value', night)];
	expect(spentOn(today, reviews, cards, memories)).toBe(8);
	const east = [review('d/a/value', night, { offset: 180 })];
	expect(spentOn(today, east, cards, memories)).toBe(0);
});
