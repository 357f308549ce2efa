import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from '../../../../tests/simulator/chance.ts';
import { NO_EVIDENCE } from './evidence.ts';
import { chanceOf, likelihood, predict } from './predict.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const chances = fc.array(share, { minLength: 1, maxLength: 60 });
const questions = fc.integer({ min: 1, max: 80 });
const evidence = fc.record({
	shift: fc.double({ min: -3, max: 3, noNaN: true }),
	spread: fc.double({ min: 0, max: 3, noNaN: true }),
	tests: fc.nat(20)
});

describe('the chance of a right answer', () => {
	it('is recall, or else a guess', () => {
		expect(chanceOf(0.6, 0.25)).toBeCloseTo(0.7);
		expect(chanceOf(0, 0)).toBe(0);
		expect(chanceOf(1, 0.5)).toBe(1);
	});
});

describe('a prediction', () => {
	it('of no cards is nothing', () => {
		expect(predict([], 20)).toEqual({ mean: 0, low: 0, high: 0 });
	});

	it('is a band around its mean, never beyond 0 and 1', () => {
		fc.assert(
			fc.property(chances, questions, evidence, (all, n, known) => {
				const { mean, low, high } = predict(all, n, known);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(low).toBeLessThanOrEqual(mean);
				expect(mean).toBeLessThanOrEqual(high);
				expect(high).toBeLessThanOrEqual(1);
			})
		);
	});

	it('rises when any card is known better', () => {
		fc.assert(
			fc.property(chances, questions, evidence, share, (all, n, known, more) => {
				const better = [chanceOf(all[0]!, more), ...all.slice(1)];
				expect(predict(better, n, known).mean).toBeGreaterThanOrEqual(
					predict(all, n, known).mean - 1e-9
				);
			})
		);
	});

	it('is surer the more questions are asked, and does not ask more than there are', () => {
		const all = Array.from({ length: 200 }, (_, i) => 0.6 + (0.39 * i) / 200);
		const width = (n: number) => predict(all, n).high - predict(all, n).low;
		expect(width(10)).toBeGreaterThan(width(40));
		expect(width(40)).toBeGreaterThan(width(200));
		expect(predict(all, 500)).toEqual(predict(all, 200));
	});

	it('knows which cards will be asked when all are: certain ones leave no doubt', () => {
		const all = [...Array.from({ length: 20 }, () => 1), ...Array.from({ length: 20 }, () => 0)];
		const sure = { shift: 0, spread: 0, tests: 20 };
		expect(predict(all, 40, sure)).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
		expect(predict(all, 10, sure).high).toBeGreaterThan(0.6);
	});

	it('moves and widens with evidence', () => {
		const all = Array.from({ length: 60 }, () => 0.8);
		const plain = predict(all);
		expect(plain.mean).toBeCloseTo(0.8);
		const better = predict(all, 60, { ...NO_EVIDENCE, shift: 0.4 });
		expect(better.mean).toBeGreaterThan(plain.mean);
		const wider = predict(all, 60, { ...NO_EVIDENCE, spread: 0.8 });
		expect(wider.high - wider.low).toBeGreaterThan(plain.high - plain.low);
	});

	it('of a sixty-question test at 80 % is about seven points either way by chance alone', () => {
		const { low, high } = predict(
			Array.from({ length: 60 }, () => 0.8),
			60,
			{ shift: 0, spread: 0, tests: 20 }
		);
		expect(high - low).toBeGreaterThan(0.12);
		expect(high - low).toBeLessThan(0.15);
	});

	it('holds the score four times in five when the chances are right', () => {
		for (const [cards, asked] of [
			[60, 60],
			[200, 40],
			[400, 100]
		] as const) {
			const runs = 1000;
			let within = 0;
			for (let run = 0; run < runs; run++) {
				const all = Array.from({ length: cards }, (_, i) => 1 - 0.6 * draw(cards, run, i, 1) ** 2);
				const band = predict(all, asked, { shift: 0, spread: 0, tests: 20 });
				const lots = all.map((_, i) => [draw(cards, run, i, 2), i] as const);
				const sample = lots.sort(([a], [b]) => a - b).slice(0, asked);
				const right = sample.filter(([, i]) => draw(cards, run, i, 3) < all[i]!).length;
				if (right / asked >= band.low && right / asked <= band.high) within++;
			}
			expect(within / runs).toBeGreaterThan(0.74);
			expect(within / runs).toBeLessThan(0.86);
		}
	});
});

describe('what is said of one fact', () => {
	it('is likely, unsure or unlikely, never a number', () => {
		expect([0.95, 0.8, 0.79, 0.5, 0.49, 0].map(likelihood)).toEqual([
			'likely',
			'likely',
			'unsure',
			'unsure',
			'unlikely',
			'unlikely'
		]);
	});
});
