import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parametersOf, recallAfter } from '#lib/memory/fsrs/fsrs6.ts';
import { DEFAULT_COSTS } from './costs.ts';
import { gridDifficulty, gridStability, GRID, lookUp, placeOnGrid } from './memory-grid.ts';
import { Outcomes } from './outcomes.ts';
import { Prospects } from './prospects.ts';

const p = parametersOf();
const AHEAD = 30;
const outcomes = new Outcomes(p, DEFAULT_COSTS, AHEAD);
const at = (price: number) => new Prospects(outcomes, price, AHEAD);
const [plenty, some, scarce] = [at(0.0005), at(0.005), at(0.03)];

const memory = fc.tuple(
	fc.double({ min: 0.05, max: 500, noNaN: true }),
	fc.double({ min: 1, max: 10, noNaN: true }),
	fc.integer({ min: 0, max: 400 }),
	fc.integer({ min: 0, max: AHEAD })
);

describe('the grid of memories', () => {
	it('gives back what stands on it, and what lies between from its neighbours', () => {
		const values = Float64Array.from({ length: GRID }, (_, cell) => gridStability(cell));
		for (let cell = 0; cell < GRID; cell++)
			expect(lookUp(values, placeOnGrid(gridStability(cell), gridDifficulty(cell)))).toBeCloseTo(
				gridStability(cell),
				6
			);
		fc.assert(
			fc.property(memory, ([s, d]) => {
				const value = lookUp(values, placeOnGrid(s, d));
				expect(value).toBeGreaterThanOrEqual(0.0999);
				expect(value).toBeLessThanOrEqual(400.1);
			})
		);
	});
});

describe('the prospects of a card', () => {
	it('ask for fewer seconds the dearer these are', () => {
		fc.assert(
			fc.property(memory, (one) => {
				expect(plenty.demand(...one)).toBeGreaterThanOrEqual(0);
				// Tables between which values are interpolated may differ by a second.
				expect(plenty.demand(...one)).toBeGreaterThanOrEqual(some.demand(...one) - 3);
				expect(some.demand(...one)).toBeGreaterThanOrEqual(scarce.demand(...one) - 3);
			})
		);
	});

	it('are always a number, and no second is worth more than all there is to win', () => {
		fc.assert(
			fc.property(memory, ([s, d, elapsed, ahead]) => {
				const urgency = plenty.urgency(s, d, elapsed, ahead);
				expect(Number.isFinite(urgency)).toBe(true);
				const won = 1 - recallAfter(p, elapsed + ahead, s);
				expect(urgency).toBeLessThanOrEqual(won / DEFAULT_COSTS.easy + 1e-6);
			})
		);
	});

	it('let what is certain wait, and not what is nearly forgotten on the last day', () => {
		expect(plenty.urgency(300, 5, 1, AHEAD)).toBeLessThan(0);
		expect(plenty.urgency(3, 5, 6, 1)).toBeGreaterThan(0);
		expect(scarce.demand(300, 5, 1, AHEAD)).toBe(0);
	});
});
