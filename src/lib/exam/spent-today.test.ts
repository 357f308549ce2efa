import { expect, it } from 'vitest';
import type { ReviewEntry } from '#lib/memory/entry.ts';
import { Memories } from '#lib/memory/memories.ts';
import { spentToday } from './spent-today.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;
const review = (seq: number, at: number, card: string, mode: 'study' | 'test'): ReviewEntry => ({
	device: 'aaaaaaaa',
	seq,
	at,
	offset: 0,
	kind: 'review',
	card,
	grade: 3,
	form: 'typed',
	mode,
	took: 5000,
	revision: 0
});

it('what was spent today is counted for the cards of the exam, from the morning of the learner', () => {
	const reviews = [
		// Three in the morning is yesterday still.
		review(1, NOON - 9 * HOUR, 'd/a/x', 'study'),
		review(2, NOON - 2 * HOUR, 'd/a/x', 'study'),
		review(3, NOON - HOUR, 'd/b/x', 'test'),
		review(4, NOON - 0.5 * HOUR, 'e/other/x', 'study')
	];
	const at = { memories: Memories.fold(reviews), now: NOON, offset: 0 };
	expect(spentToday(reviews, new Set(['d/a/x', 'd/b/x']), at)).toBe(10);
	expect(spentToday([], new Set(['d/a/x']), at)).toBe(0);
});
