import { describe, expect, it } from 'vitest';
import type { TestRecord } from '#lib/memory/log/test-record.ts';
import { calibrationSummary, reliability } from './calibration.ts';

const test = (
	pairs: readonly (readonly [chance: number, score: number])[],
	predicted = { mean: 0.5, low: 0.3, high: 0.7 }
): TestRecord => ({
	covers: [{ deck: 'd' }],
	seed: 1,
	begun: 0,
	finished: 1,
	predicted,
	items: pairs.map(([chance, score], i) => ({
		card: `d/f-${i}/x`,
		form: 'typed',
		chance,
		score,
		took: 1
	}))
});

describe('reliability', () => {
	it('of nothing has no bins', () => {
		expect(reliability([])).toEqual([]);
		expect(reliability([test([])])).toEqual([]);
	});

	it('sets what was said against what happened, by chance, over all tests', () => {
		const bins = reliability([
			test([
				[0.82, 1],
				[0.88, 0]
			]),
			test([
				[0.85, 1],
				[0.1, 0.5]
			])
		]);
		expect(bins).toMatchObject([
			{ from: 0.1, to: 0.2, said: 0.1, knew: 0.5, answers: 1 },
			{ from: 0.8, to: 0.9, answers: 3 }
		]);
		expect(bins[1]!.said).toBeCloseTo(0.85);
		expect(bins[1]!.knew).toBeCloseTo(2 / 3);
	});

	it('puts certainty into the last bin, and gives few questions much give', () => {
		const [bin] = reliability([test([[1, 1]])]);
		expect(bin).toMatchObject({ from: 0.9, to: 1, said: 1, knew: 1 });
		const many = reliability([test(Array.from({ length: 100 }, () => [1, 1] as const))]);
		expect(bin!.give).toBeGreaterThan(0.2);
		expect(many[0]!.give).toBeLessThan(0.03);
	});
});

describe('calibration in one line', () => {
	it('is not there before the first question', () => {
		expect(calibrationSummary([])).toBeUndefined();
		expect(calibrationSummary([test([])])).toBeUndefined();
	});

	it('says what was said, what was known, and how often the band held', () => {
		const summary = calibrationSummary([
			test([
				[0.8, 1],
				[0.6, 0]
			]),
			test([
				[0.9, 1],
				[0.9, 1]
			])
		]);
		expect(summary).toMatchObject({ knew: 0.75, questions: 4, tests: 2, within: 1 });
		expect(summary!.said).toBeCloseTo(0.8);
	});
});
