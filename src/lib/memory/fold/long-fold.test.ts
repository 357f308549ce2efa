import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import { isKnown } from '#lib/memory/log/kinds.ts';
import { log } from '#lib/memory/log/log.arbitrary.ts';
import { LongFold } from './long-fold.ts';
import { Memories } from './memories.ts';
import { inOrder, type Place } from '#lib/memory/log/order.ts';

/** Where each entry stands, for entries in canonical order. */
function placesOf(entries: readonly Entry[]): Place[] {
	const clocks = new Map<string, number>();
	return entries.map(({ device, seq, at }) => {
		const clock = Math.max(clocks.get(device) ?? -Infinity, at);
		clocks.set(device, clock);
		return { clock, device, seq };
	});
}

/** The entries handed over in pieces of so many. */
function foldInPieces(entries: readonly Entry[], size: number, mostCards = 1000): Memories {
	const places = placesOf(entries);
	const fold = new LongFold(
		entries.filter(({ kind }) => kind !== 'review'),
		mostCards
	);
	for (let i = 0; i < entries.length; i += size) {
		const piece = entries.slice(i, i + size);
		fold.add(piece, places[i + piece.length - 1]!);
	}
	return fold.memories();
}

test('what is folded in pieces is what is folded at once', () => {
	fc.assert(
		fc.property(log, fc.integer({ min: 1, max: 9 }), (entries, size) => {
			const unique = [
				...new Map(entries.map((one) => [`${one.device} ${one.seq}`, one])).values()
			].filter(isKnown);
			const ordered = inOrder(unique).entries;
			const [whole, pieces] = [Memories.fold(unique), foldInPieces(ordered, size)];
			expect([...pieces.cards()].sort()).toEqual([...whole.cards()].sort());
			for (const card of whole.cards()) expect(pieces.get(card)).toEqual(whole.get(card));
			expect(pieces.settings).toEqual(whole.settings);
			expect(pieces.papers).toEqual(whole.papers);
			expect(new Map(pieces.days)).toEqual(new Map(whole.days));
		})
	);
});

test('of more cards than anybody has, the first are kept', () => {
	const entries = Array.from(
		{ length: 30 },
		(_, i) =>
			({
				device: 'phone000',
				seq: i + 1,
				at: i,
				offset: 0,
				kind: 'review',
				card: `d/f/${i % 10}`,
				grade: 3,
				form: 'choice',
				mode: 'study',
				took: 1,
				revision: 0
			}) as Entry
	);
	const memories = foldInPieces(entries, 7, 4);
	expect([...memories.cards()]).toEqual(['d/f/0', 'd/f/1', 'd/f/2', 'd/f/3']);
	expect(memories.get('d/f/0')?.reps).toBe(3);
});
