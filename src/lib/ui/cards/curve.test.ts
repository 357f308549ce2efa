import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '#lib/memory/day.ts';
import { parametersOf } from '#lib/memory/fsrs/fsrs6.ts';
import { curveOf, HEIGHT, WIDTH } from './curve.ts';

const parameters = parametersOf();
const NOW = Date.UTC(2026, 10, 24, 12);

const review = fc.record({
	at: fc.integer({ min: NOW - 800 * DAY, max: NOW + 2 * DAY }),
	stability: fc.double({ min: 0.001, max: 36_500, noNaN: true })
});
const reviews = fc
	.array(review, { minLength: 1, maxLength: 30 })
	.map((list) => list as [(typeof list)[0], ...typeof list]);

/** The points of a path. */
const points = (d: string) =>
	[...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('a forgetting curve', () => {
	it('stays within its drawing and goes from left to right, whatever the clocks said', () => {
		fc.assert(
			fc.property(reviews, fc.integer({ min: -30, max: 400 }), (list, days) => {
				const curve = curveOf(list, { now: NOW, due: NOW + days * DAY, parameters });
				const all = [...curve.past, curve.ahead].flatMap(points);
				for (const { x, y } of [...all, ...curve.dots]) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(WIDTH);
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(HEIGHT);
				}
				const xs = all.map(({ x }) => x);
				expect(xs).toEqual(xs.toSorted((a, b) => a - b));
				expect(xs.at(-1)).toBe(WIDTH);
			})
		);
	});

	it('falls to 90 % after as many days as the memory is stable', () => {
		const last = { at: NOW - 10 * DAY, stability: 10 };
		const curve = curveOf([last], { now: NOW, due: NOW, parameters });
		expect(curve.now.recall).toBeCloseTo(0.9, 6);
	});

	it('has every review stand at the recall there was, and rise from there', () => {
		const first = { at: NOW - 20 * DAY, stability: 10 };
		const second = { at: NOW - 10 * DAY, stability: 30 };
		const { dots, past, floor } = curveOf([first, second], { now: NOW, due: NOW, parameters });
		expect(floor).toBe(0.8);
		expect(dots[0]?.y).toBe(0);
		expect(dots[1]?.y).toBeCloseTo(HEIGHT / 2, 0);
		expect(points(past[1] ?? '').slice(0, 2)).toEqual([
			{ x: dots[1]?.x, y: dots[1]?.y },
			{ x: dots[1]?.x, y: 0 }
		]);
	});

	it('shows the next due date if it is ahead, and some time beyond now', () => {
		const list: [{ at: number; stability: number }] = [{ at: NOW - DAY, stability: 3 }];
		const ahead = curveOf(list, { now: NOW, due: NOW + 2 * DAY, parameters });
		expect(ahead.due).toBeGreaterThan(ahead.now.x);
		expect(ahead.end.at).toBeGreaterThanOrEqual(NOW + 2 * DAY);
		const over = curveOf(list, { now: NOW, due: NOW - DAY / 2, parameters });
		expect(over.due).toBeUndefined();
		expect(over.end.at).toBeGreaterThan(NOW);
		expect(over.end.recall).toBeLessThan(over.now.recall);
	});

	it('makes room where recall has gone low', () => {
		const curve = curveOf([{ at: NOW - 300 * DAY, stability: 0.01 }], {
			now: NOW,
			due: NOW,
			parameters
		});
		expect(curve.floor).toBe(0);
	});
});
