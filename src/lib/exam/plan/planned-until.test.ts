import { describe, expect, it } from 'vitest';
import { MINUTE } from '#lib/memory/day.ts';
import type { EntryDraft, Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { plannedUntil } from './planned-until.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const FOUR = Date.UTC(2026, 10, 24, 4);
const cards = ['a', 'b'].map((fact) => ({ id: `d/${fact}/x`, deck: 'd', fact, revision: 0 }));

const until = (log: readonly (EntryDraft & { at?: number })[], now = NOON) => {
	const entries = log.map((draft, n) => ({
		device: 'aaaaaaaa',
		seq: n + 1,
		at: NOON,
		offset: 0,
		...draft
	})) as Entry[];
	return plannedUntil({ memories: Memories.fold(entries), cards, now, offset: 0 });
};
const review = (fact: string, grade: 1 | 3): EntryDraft => ({
	kind: 'review',
	card: `d/${fact}/x`,
	grade,
	form: 'typed',
	mode: 'study',
	took: 5000,
	revision: 0
});

describe('a plan stays as it is', () => {
	it('until the learner’s day ends', () => {
		expect(until([])).toBe(FOUR);
		expect(until([review('a', 3)])).toBe(FOUR);
		expect(until([], FOUR - 1)).toBe(FOUR);
		expect(until([], FOUR)).toBe(FOUR + 24 * 60 * MINUTE);
	});

	it('until a card that was missed comes back', () => {
		expect(until([review('a', 1)])).toBe(NOON + 10 * MINUTE);
		expect(until([review('a', 1)], NOON + 10 * MINUTE)).toBe(FOUR);
	});

	it('whatever becomes of cards that were put aside, or are of other exams', () => {
		expect(until([review('a', 1), { kind: 'suspend', card: 'd/a/x', on: true }])).toBe(FOUR);
		expect(until([review('a', 1), { kind: 'bury', card: 'd/a/x' }])).toBe(FOUR);
		expect(until([review('elsewhere', 1)])).toBe(FOUR);
	});
});
