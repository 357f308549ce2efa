import { expect, test } from 'vitest';
import type { Grade } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { deckMemory } from './overview.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 12);

const review = (seq: number, card: string, hoursAgo: number, grade: Grade) => ({
	kind: 'review' as const,
	device: 'aaaaaaaa',
	seq,
	at: NOW - hoursAgo * HOUR,
	offset: 0,
	card,
	grade,
	form: 'reveal',
	mode: 'study' as const,
	took: 1,
	revision: 0
});

test('a deck that was not begun has no recall to tell of', () => {
	expect(deckMemory(['a', 'b'], Memories.fold([]), NOW)).toEqual({
		stages: { known: 0, learning: 0, new: 2 },
		recall: undefined
	});
});

test('recall is that of the cards begun, and falls with time', () => {
	const memories = Memories.fold([review(1, 'a', 48, 3)]);
	const now = deckMemory(['a', 'b', 'c'], memories, NOW);
	const later = deckMemory(['a', 'b', 'c'], memories, NOW + 2000 * HOUR);
	expect(now.stages).toEqual({ known: 0, learning: 1, new: 2 });
	expect(now.recall).toBeGreaterThan(0.5);
	expect(now.recall).toBeLessThanOrEqual(1);
	expect(later.recall).toBeLessThan(now.recall ?? 0);
});
