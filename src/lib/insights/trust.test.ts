import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { RetentionTally } from './retention.ts';
import { TrustTally, verdictOf } from './trust.ts';

const judged = fc.record({ said: fc.double({ min: 0, max: 1, noNaN: true }), knew: fc.boolean() });

test('without answers there is nothing to judge', () => {
	expect(new TrustTally().result()).toEqual({ bins: [], all: undefined });
});

test('each answer counts once, in the bin of its prediction', () => {
	fc.assert(
		fc.property(fc.array(judged, { minLength: 1, maxLength: 300 }), (answers) => {
			const tally = new TrustTally();
			for (const one of answers) tally.add(one);
			const { bins, all } = tally.result();
			expect(all!.answers).toBe(answers.length);
			for (const { from, to, answers: n, knew } of bins) {
				const own = answers.filter(
					({ said }) => said >= from && (said < to || (to === 1 && said === 1))
				);
				expect(n).toBe(own.length);
				expect(n).toBeGreaterThanOrEqual(5);
				expect(knew).toBeCloseTo(own.filter((one) => one.knew).length / n, 10);
			}
		})
	);
});

test('a verdict needs more than chance', () => {
	expect(verdictOf({ said: 0.8, knew: 0.7, give: 0.12, answers: 20 })).toBe('as-said');
	expect(verdictOf({ said: 0.8, knew: 0.7, give: 0.02, answers: 900 })).toBe('less');
	expect(verdictOf({ said: 0.8, knew: 0.9, give: 0.02, answers: 900 })).toBe('more');
});

test('retention is by week at first, by month later, and never of days to come', () => {
	const today = Date.parse('2026-11-25') / 86_400_000;
	const tally = new RetentionTally();
	tally.add(today - 20, { said: 0.9, knew: true });
	tally.add(today + 300, { said: 0.9, knew: true });
	expect(tally.result(today)).toMatchObject({ by: 'week', periods: [{ answers: 1 }] });
	tally.add(today - 120, { said: 0.9, knew: false });
	const { by, periods } = tally.result(today);
	expect(by).toBe('month');
	expect(periods.map(({ day }) => new Date(day * 86_400_000).toISOString().slice(0, 10))).toEqual([
		'2026-07-01',
		'2026-11-01'
	]);
});

test('what is guessed among options does not count as known', () => {
	const tally = new TrustTally();
	// Half are known, and of the others half are guessed right.
	for (let n = 0; n < 400; n++) {
		const right = n % 4 !== 0;
		tally.add({ said: 0.75, guess: 0.5, knew: right ? 1 : -1 });
	}
	const { all } = tally.result();
	expect(all!.knew).toBeCloseTo(0.5);
	expect(verdictOf(all!)).toBe('less');
});
