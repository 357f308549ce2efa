import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, dayOf } from '#lib/memory/day.ts';
import type { Grade } from '#lib/memory/log/entry.ts';
import { parametersOf, recallAfter, review } from '#lib/memory/fsrs/fsrs6.ts';
import { isLeech } from './leech.ts';
import { MemoryRow } from '#lib/memory/fsrs/row.ts';

const REVIEWS = 30;

/** A small generator of chance, the same each time. */
function chances(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		// The low bits of such a generator come round soon.
		return ((state >>> 8) ^ (state >>> 20)) / 2 ** 24;
	};
}

/**
 * A card that is asked again and again on the days it falls due, or up to `late` days after.
 *
 * @param answer given the chance of recall, what the learner answers
 * @returns whether it was ever taken for a leech, and at which failure first
 */
function asked(
	answer: (r: number) => Grade,
	{
		first,
		retention = 0.9,
		late = () => 0
	}: { first: Grade; retention?: number; late?: () => number }
): number | undefined {
	const memory = new MemoryRow();
	const p = parametersOf(undefined, retention);
	let day = 100;
	const give = (grade: Grade) => review(memory, grade, { at: day * DAY + 1, day, shift: 0 }, p);
	give(first);
	while (memory.reps < REVIEWS) {
		// Until it is known again it is asked on, in the same sitting.
		while (memory.state !== 'review') give(3);
		day = dayOf(memory.due, 0) + late();
		give(answer(recallAfter(p, day - memory.lastDay, memory.stability)));
		if (isLeech(memory)) return memory.lapses;
	}
	return undefined;
}

describe('a leech', () => {
	it('is hardly ever seen in a card of a learner who forgets as predicted', () => {
		for (const retention of [0.7, 0.8, 0.9, 0.95]) {
			const chance = chances(Math.round(retention * 1000));
			const cards = Array.from({ length: 4000 }, () => {
				const first = chance() < 0.25 ? 1 : chance() < 0.2 ? 2 : 3;
				const answer = (r: number): Grade => (chance() > r ? 1 : chance() < 0.15 ? 2 : 3);
				const late = () => Math.floor(chance() * 5);
				return asked(answer, { first, retention, late });
			});
			const found = cards.filter((lapses) => lapses !== undefined).length;
			expect(found / cards.length).toBeLessThan(0.02);
		}
	});

	it('is seen by its fourth failure in a card that always fails', () => {
		for (const first of [2, 3, 4] as const)
			expect(asked(() => 1, { first })).toBeLessThanOrEqual(4);
	});

	it('takes one failure more where the first answer was wrong: failing was expected then', () => {
		expect(asked(() => 1, { first: 1 })).toBeLessThanOrEqual(5);
	});

	it('is seen in most cards that fail three times as often as predicted', () => {
		const chance = chances(3);
		const found = Array.from({ length: 1000 }, () =>
			asked((r) => (chance() < 3 * (1 - r) ? 1 : 3), { first: 3 })
		).filter((lapses) => lapses !== undefined);
		expect(found.length).toBeGreaterThan(600);
	});

	it('has failed three times at least', () => {
		expect(isLeech({ lapses: 2, expectedLapses: 0, reps: 5 })).toBe(false);
		expect(isLeech({ lapses: 3, expectedLapses: 0, reps: 7 })).toBe(true);
	});

	it('is no card that fails as often as it was expected to, or less', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 500 }),
				fc.integer({ min: 0, max: 500 }),
				fc.double({ min: 0, max: 500, noNaN: true }),
				(lapses, others, more) =>
					!isLeech({ lapses, expectedLapses: lapses + more, reps: 1 + 2 * lapses + others })
			)
		);
	});

	it('stays one however much more it fails', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 3, max: 60 }),
				fc.integer({ min: 0, max: 200 }),
				fc.double({ min: 0, max: 60, noNaN: true }),
				(lapses, others, expectedLapses) => {
					const at = (n: number) =>
						isLeech({ lapses: n, expectedLapses, reps: others + lapses + n + 1 });
					fc.pre(at(lapses));
					expect(at(lapses + 1)).toBe(true);
				}
			)
		);
	});
});
