import * as fc from 'fast-check';
import { clipParameters, createEmptyCard, fsrs, get_fuzz_range, State, type Card } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { DAY, dayOf, MINUTE, startOf } from '#lib/memory/day.ts';
import type { Grade } from '#lib/memory/log/entry.ts';
import { DEFAULT_WEIGHTS, parametersOf, recallAfter, review } from './fsrs6.ts';
import { MemoryRow } from './row.ts';
import { MAX_INTERVAL, MOVABLE_FROM } from './standard.ts';

const NAMES = { 0: 'new', 1: 'learning', 2: 'review', 3: 'relearning' } as const;

const grade = fc.constantFrom<Grade[]>(1, 2, 3, 4);
/** Minutes from one review to the next: seconds apart, days apart, years apart, and a bit more. */
const pause = fc.oneof(
	fc.integer({ min: 0, max: 30 }),
	fc.integer({ min: 0, max: 3 * 1440 }),
	fc.integer({ min: 0, max: 1000 * 1440 })
);
const history = fc.array(fc.record({ grade, pause }), { minLength: 1, maxLength: 40 });
const weights = fc
	.array(fc.double({ min: 0.3, max: 3, noNaN: true }), { minLength: 21, maxLength: 21 })
	.map((scale) => DEFAULT_WEIGHTS.map((w, i) => w * (scale[i] ?? 1)));
const retention = fc.double({ min: 0.7, max: 0.99, noNaN: true });
const shift = fc.integer({ min: -1000, max: 800 }).map((minutes) => minutes * MINUTE);

/** What ts-fsrs makes of a history, on the learner's clock. */
function reference(w: readonly number[] | undefined, desired: number) {
	return fsrs({
		...(w && { w: [...w] }),
		request_retention: desired,
		learning_steps: ['10m'],
		relearning_steps: ['10m'],
		enable_fuzz: false,
		enable_short_term: true,
		maximum_interval: 36_500
	});
}

function expectSame(
	steps: { grade: Grade; pause: number }[],
	{ w, desired, move }: { w?: readonly number[]; desired: number; move: number }
) {
	const theirs = reference(w, desired);
	const p = parametersOf(w, desired);
	const ours = new MemoryRow();
	let at = Date.UTC(2026, 10, 23, 3, 17);
	let card: Card = createEmptyCard(new Date(at + move));
	for (const step of steps) {
		at += step.pause * MINUTE;
		card = theirs.next(card, new Date(at + move), step.grade).card;
		review(ours, step.grade, { at, day: dayOf(at, move), shift: move }, p);
		const due =
			card.state === State.Review
				? startOf(dayOf(card.due.getTime(), 0), move)
				: card.due.getTime() - move;
		expect(ours).toMatchObject({
			state: NAMES[card.state],
			stability: card.stability,
			difficulty: card.difficulty,
			reps: card.reps,
			lapses: card.lapses,
			due,
			last: at
		});
	}
}

describe('FSRS-6 over plain numbers', () => {
	it('equals ts-fsrs to the last bit, whatever the history', () => {
		fc.assert(
			fc.property(history, shift, (steps, move) => expectSame(steps, { desired: 0.9, move })),
			{ numRuns: 400 }
		);
	});

	it('equals ts-fsrs for any weights and desired retention', () => {
		fc.assert(
			fc.property(history, weights, retention, shift, (steps, w, desired, move) =>
				expectSame(steps, { w, desired, move })
			),
			{ numRuns: 400 }
		);
	});

	it('brings any weights within bounds as ts-fsrs does', () => {
		const wild = fc.array(fc.double({ min: -1000, max: 1000 }), { minLength: 21, maxLength: 21 });
		fc.assert(
			fc.property(wild, (w) => {
				expect([...parametersOf(w).w]).toEqual(clipParameters(w, 1, true));
			})
		);
	});

	it('moves an interval no further than the fuzz of ts-fsrs does', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 2000 }), (interval) => {
				const days = MOVABLE_FROM.filter((from) => from <= interval).length;
				const range = get_fuzz_range(interval, 0, MAX_INTERVAL);
				if (days === 0) expect(interval).toBe(1 + Number(interval === 2));
				else expect(interval - days).toBeGreaterThanOrEqual(range.min_ivl);
				if (days > 0) expect(interval + days).toBeLessThanOrEqual(range.max_ivl);
			})
		);
	});

	it('has the forgetting curve of ts-fsrs', () => {
		const theirs = reference(undefined, 0.9);
		const p = parametersOf();
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 40_000 }),
				fc.double({ min: 0.001, max: 36_500, noNaN: true }),
				(days, s) => recallAfter(p, days, s) === theirs.forgetting_curve(days, s)
			)
		);
	});

	it('adds up the chances of failure of a known card; on the day of its last answer a miss is none', () => {
		fc.assert(
			fc.property(history, (steps) => {
				const p = parametersOf();
				const memory = new MemoryRow();
				let at = Date.UTC(2026, 10, 23, 3, 17);
				let expected = 0;
				for (const step of steps) {
					at += step.pause * MINUTE;
					const day = dayOf(at, 0);
					const elapsed = day - memory.lastDay;
					const missed = step.grade === 1 ? 1 : 0;
					if (memory.state === 'review')
						expected += elapsed > 0 ? 1 - recallAfter(p, elapsed, memory.stability) : missed;
					review(memory, step.grade, { at, day, shift: 0 }, p);
					expect(memory.expectedLapses).toBe(expected);
				}
			})
		);
	});

	it('takes a step back in time for no time at all', () => {
		const [early, late] = [new MemoryRow(), new MemoryRow()];
		const p = parametersOf();
		const first = { at: 100 * DAY, day: 100, shift: 0 };
		for (const memory of [early, late]) review(memory, 3, first, p);
		review(early, 3, { at: 0, day: 0, shift: 0 }, p);
		review(late, 3, { at: 100 * DAY, day: 100, shift: 0 }, p);
		expect(early.stability).toBe(late.stability);
	});

	it('names no due date beyond what a date can say', () => {
		const memory = new MemoryRow();
		review(memory, 4, { at: 8.64e15, day: 1e8, shift: 0 }, parametersOf());
		expect(new Date(memory.due).getTime()).toBe(memory.due);
	});
});
