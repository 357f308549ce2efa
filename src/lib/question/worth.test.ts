import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effort } from './form.ts';
import { knownIn, worthOf, type Asking } from './worth.ts';

const choice: Asking = { effort: 'recognise', seconds: 7, chance: 1 / 4 };
const truth: Asking = { effort: 'recognise', seconds: 9, chance: 1 / 2 };
const match: Asking = { effort: 'compare', seconds: 7, chance: 1 / 3 };
const prompted: Asking = { effort: 'prompted', seconds: 11, chance: 1 / 8 };
const typed: Asking = { effort: 'recall', seconds: 11, chance: 0 };
const list: Asking = { effort: 'recall-all', seconds: 12, chance: 0 };
const all = [choice, truth, match, prompted, typed, list];

const worth = (asking: Asking, stability: number, retrievability?: number) =>
	worthOf(asking, { stability, retrievability });

describe('the chance that an answer comes to mind', () => {
	test('is FSRS’s where it is recognised, and less the more is asked', () => {
		const memory = { stability: 10, retrievability: 0.9 };
		expect(knownIn('recognise', memory)).toBe(0.9);
		const asked: Effort[] = ['recognise', 'compare', 'prompted', 'recall', 'recall-all'];
		const chances = asked.map((effort) => knownIn(effort, memory));
		expect(chances).toEqual(chances.toSorted((a, b) => b - a));
		// At 30 days recall is R squared.
		expect(knownIn('recall', { stability: 30, retrievability: 0.9 })).toBeCloseTo(0.81, 10);
	});

	test('is never certain, however short ago it was', () => {
		expect(knownIn('recognise', { stability: 2, retrievability: 1 })).toBeLessThan(1);
		expect(knownIn('recall', { stability: 0.3, retrievability: 1 })).toBeLessThan(0.1);
	});
});

test('a guess that is more often right tells less', () => {
	const [half, quarter, few] = [1 / 2, 1 / 4, 1 / 20].map((chance) =>
		worth({ effort: 'recognise', seconds: 7, chance }, 5)
	);
	expect(half).toBeLessThan(quarter!);
	expect(quarter).toBeLessThan(few!);
});

test('what takes longer is worth less', () => {
	expect(worth({ ...choice, seconds: 14 }, 5)).toBeLessThan(worth(choice, 5));
});

test('a new card is best recognised; what is recalled of it is worth nothing', () => {
	for (const other of [prompted, typed, list])
		expect(worth(other, 0)).toBeLessThan(0.01 * worth(choice, 0));
	expect(worth(truth, 0)).toBeLessThan(worth(choice, 0));
});

test('a weak memory is best helped with letters, a firm one best left alone', () => {
	expect(worth(prompted, 2.3)).toBeGreaterThan(worth(choice, 2.3));
	expect(worth(typed, 2.3)).toBeLessThan(worth(prompted, 2.3));
	expect(worth(typed, 21)).toBeGreaterThan(worth(prompted, 21));
	expect(worth(typed, 21)).toBeGreaterThan(1.5 * worth(choice, 21));
});

test('the harder of two forms gains on the easier as stability grows', () => {
	const days = fc.double({ min: 0.1, max: 1000, noNaN: true });
	fc.assert(
		fc.property(
			days,
			days,
			fc.constantFrom(choice, truth),
			fc.constantFrom(typed, list),
			(a, b, easy, hard) => {
				const gain = (stability: number) => worth(hard, stability) / worth(easy, stability);
				expect(gain(Math.max(a, b))).toBeGreaterThanOrEqual(gain(Math.min(a, b)) * (1 - 1e-9));
			}
		)
	);
});

test('worth is a number, and no form is worth less than nothing, whatever the memory', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...all),
			fc.double({ min: 0, max: 40_000, noNaN: true }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(asking, stability, retrievability) => {
				const found = worthOf(asking, { stability, retrievability });
				expect(found).toBeGreaterThanOrEqual(0);
				expect(found).toBeLessThan(1);
			}
		)
	);
});
