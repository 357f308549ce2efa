import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from '../../../../tests/simulator/chance.ts';
import { bent, learnBend, varianceOf, type Foretold } from './bend.ts';
import { toLogit } from './logit.ts';

/** Answers foretold at many chances and after many days, which come as `truth` says. */
function answers(n: number, truth: (logit: number, days: number) => number, guess = 0): Foretold[] {
	return Array.from({ length: n }, (_, i) => {
		const recall = 0.6 + 0.38 * draw(i, 1);
		const days = 1 + Math.floor(15 * draw(i, 2));
		const known = 1 / (1 + Math.exp(-truth(toLogit(recall), days)));
		const right = draw(i, 3) < known || draw(i, 4) < guess;
		return { recall, days, first: undefined, guess, right };
	});
}
/** A card that was reviewed before. */
const after = (days: number) => ({ days, first: undefined });
/** Slopes of what differs in all answers alike. */
const LEVEL = [1, 0, 0, 0, 0] as const;
/** Answers to cards of which a first day, the only one, left so much, and which are known by so much more. */
const met = (first: number | undefined, more: number) =>
	answers(400, (logit) => logit + more).map((one) => ({ ...one, first }));
const asForetold = (logit: number) => logit;

describe('how recall differs from what was foretold', () => {
	it('is not at all before any answer, and nobody is sure of that', () => {
		const none = learnBend([]);
		expect(none.by).toEqual([0, 0, 0, 0, 0]);
		expect(bent(none, 0.8, after(5)).recall).toBeCloseTo(0.8);
		expect(varianceOf(none, LEVEL)).toBeCloseTo(0.36);
	});

	it('is hardly at all where answers come as foretold, also where some are guessed', () => {
		for (const guess of [0, 0.25, 0.5]) {
			const bend = learnBend(answers(2000, asForetold, guess));
			for (const [recall, days] of [
				[0.7, 1],
				[0.9, 4],
				[0.9, 12]
			] as const)
				expect(Math.abs(bent(bend, recall, after(days)).recall - recall)).toBeLessThan(0.035);
			expect(varianceOf(bend, LEVEL)).toBeLessThan(0.1);
		}
	});

	it('shows in all of them, in those foretold as sure, or with the days', () => {
		const less = learnBend(answers(800, (logit) => logit - 1));
		expect(bent(less, 0.9, after(3)).recall).toBeLessThan(0.84);
		const flat = learnBend(answers(800, () => 2));
		expect(bent(flat, 0.97, after(3)).recall).toBeLessThan(0.96);
		const fading = learnBend(answers(800, (logit, days) => logit + 0.5 - 0.5 * Math.log2(days)));
		expect(bent(fading, 0.9, after(14)).recall).toBeLessThan(
			bent(fading, 0.9, after(1)).recall - 0.1
		);
	});

	it('shows where cards were met on one day only, by what that day had left', () => {
		const bend = learnBend([...met(undefined, 0), ...met(2, 0), ...met(8, -1.5)]);
		const own = (first: number | undefined) => bent(bend, 0.9, { days: 3, first }).recall;
		expect(own(undefined)).toBeGreaterThan(0.87);
		expect(own(2)).toBeGreaterThan(0.87);
		expect(own(8)).toBeLessThan(0.75);
		// No further than it was seen: what one first day can leave has an end.
		expect(own(1e6)).toBe(own(16));
	});

	it('keeps chances and variances what they are, whatever was answered', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		const stability = fc.option(fc.double({ min: 0.001, max: 36_500, noNaN: true }), {
			nil: undefined
		});
		const foretold = fc.record({
			recall: share,
			days: fc.integer({ min: 1, max: 40_000 }),
			first: stability,
			guess: fc.constantFrom(0, 0.25, 0.5, 0.99),
			right: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(foretold, { maxLength: 60 }), share, stability, (all, recall, first) => {
				const bend = learnBend(all);
				const { recall: own, slopes } = bent(bend, recall, { days: 7, first });
				expect(own).toBeGreaterThanOrEqual(0);
				expect(own).toBeLessThanOrEqual(1);
				expect(varianceOf(bend, slopes)).toBeGreaterThanOrEqual(0);
				for (const b of bend.by) expect(Math.abs(b)).toBeLessThan(30);
			})
		);
	});
});
