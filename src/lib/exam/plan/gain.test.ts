import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '#lib/memory/day.ts';
import type { Grade } from '#lib/memory/log/entry.ts';
import { parametersOf, recallAfter, review } from '#lib/memory/fsrs/fsrs6.ts';
import { MemoryRow } from '#lib/memory/fsrs/row.ts';
import { DEFAULT_COSTS } from './costs.ts';
import { worthOf, type Worth } from './gain.ts';

const p = parametersOf();
const grade = fc.constantFrom<Grade[]>(1, 2, 3, 4);
const steps = fc.array(fc.record({ grade, pause: fc.integer({ min: 1, max: 60 }) }), {
	minLength: 1,
	maxLength: 6
});

/** A memory after some reviews, and the day after the last pause. */
function after(history: readonly { grade: Grade; pause: number }[]) {
	const row = new MemoryRow();
	row.state = 'new';
	let day = 0;
	for (const step of history) {
		review(row, step.grade, { at: day * DAY, day, shift: 0 }, p);
		day += step.pause;
	}
	return { row, day };
}
const worth = (memory: Parameters<typeof worthOf>[1], ahead: number): Worth => {
	const into = { recall: 0, without: 0, with: 0, seconds: 0 };
	worthOf(into, memory, ahead, p, DEFAULT_COSTS);
	return into;
};

describe('what a review is worth', () => {
	it('is what FSRS itself makes of each grade, by their chances', () => {
		fc.assert(
			fc.property(steps, fc.integer({ min: 0, max: 90 }), (history, ahead) => {
				const { row, day } = after(history);
				const { stability, difficulty, lastDay } = row;
				const recall = recallAfter(p, day - lastDay, stability);
				const recallGiven = (...grades: Grade[]) => {
					const copy = new MemoryRow(row.numbers.slice());
					for (const one of grades) review(copy, one, { at: day * DAY, day, shift: 0 }, p);
					return recallAfter(p, ahead, copy.stability);
				};
				const [hard, good, easy] = DEFAULT_COSTS.shares;
				const right = hard * recallGiven(2) + good * recallGiven(3) + easy * recallGiven(4);
				const is = worth({ stability, difficulty, elapsed: day - lastDay, changed: false }, ahead);
				expect(is.recall).toBe(recall);
				expect(is.with).toBeCloseTo(recall * right + (1 - recall) * recallGiven(1, 3), 6);
				expect(is.without).toBe(recallAfter(p, day - lastDay + ahead, stability));
			})
		);
	});

	it('is counted from nothing where the answer has changed', () => {
		const changed = worth({ stability: 50, difficulty: 5, elapsed: 3, changed: true }, 10);
		expect(changed).toMatchObject({ recall: 0, without: 0, seconds: DEFAULT_COSTS.fail });
		expect(changed.with).toBeGreaterThan(0.5);
	});
});
