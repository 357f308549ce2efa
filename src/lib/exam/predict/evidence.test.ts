import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TestRecord } from '#lib/memory/log/test-record.ts';
import { draw, drawNormal } from '../../../../tests/simulator/chance.ts';
import { calibrate, NO_EVIDENCE } from './evidence.ts';
import { toLogit } from './logit.ts';
import { predict } from './predict.ts';

/** A test with these chances, of which so many were right. */
function testOf(chances: readonly number[], right: (i: number) => boolean): TestRecord {
	return {
		covers: [{ deck: 'd' }],
		seed: 1,
		begun: 0,
		finished: 1,
		predicted: predict(chances),
		items: chances.map((chance, i) => ({
			card: `d/f-${i}/x`,
			form: 'typed',
			score: right(i) ? 1 : 0,
			chance,
			took: 1000
		}))
	};
}
const even = (chance: number, n = 50) => Array.from({ length: n }, () => chance);
/** What is known when so much is said, by a learner who is misjudged by so many logits. */
const known = (said: number, off: number) => 1 / (1 + Math.exp(-toLogit(said) - off));
/** Said 80 %, and so many of fifty were right. */
const scored = (right: number) => testOf(even(0.8), (i) => i < right);

describe('evidence', () => {
	it('is none before any test, or from a test without questions', () => {
		expect(calibrate([])).toEqual(NO_EVIDENCE);
		expect(calibrate([testOf([], () => true)])).toEqual(NO_EVIDENCE);
	});

	it('of a test that went as predicted shifts nothing, and narrows the band', () => {
		const { shift, spread, tests } = calibrate([scored(40), scored(40), scored(40)]);
		expect(shift).toBeCloseTo(0, 1);
		expect(spread).toBeLessThan(NO_EVIDENCE.spread);
		expect(tests).toBe(3);
	});

	it('shifts towards what happened, a little after one test and more after many', () => {
		const after = (n: number) => calibrate(Array.from({ length: n }, () => scored(30))).shift;
		const whole = toLogit(0.6) - toLogit(0.8);
		expect(after(1)).toBeLessThan(0);
		expect(after(1)).toBeGreaterThan(whole / 2);
		expect(after(10)).toBeLessThan(after(1));
		expect(after(10)).toBeGreaterThan(whole);
		expect(calibrate([scored(48), scored(48)]).shift).toBeGreaterThan(0);
	});

	it('widens the band when tests went one way and the other', () => {
		const wild = calibrate([scored(20), scored(50), scored(22), scored(50), scored(18)]);
		expect(wild.spread).toBeGreaterThan(NO_EVIDENCE.spread);
	});

	it('stays sane whatever was predicted and scored', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		const items = fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(fc.array(items, { maxLength: 8 }), (all) => {
				const tests = all.map((pairs) => {
					const test = testOf(
						pairs.map(([chance]) => chance),
						() => true
					);
					return {
						...test,
						items: test.items.map((item, i) => ({ ...item, score: pairs[i]![1] }))
					};
				});
				const { shift, spread } = calibrate(tests);
				expect(Math.abs(shift)).toBeLessThan(8);
				expect(spread).toBeGreaterThanOrEqual(0.05);
				expect(spread).toBeLessThan(15);
			})
		);
	});

	it('brings the band to hold four scores in five for a learner whom the model misjudges', () => {
		const learners = 60;
		const plain = { within: 0, all: 0 };
		const learnt = { within: 0, all: 0 };
		for (let learner = 0; learner < learners; learner++) {
			const off = -0.6 + 0.15 * drawNormal(learner, 1);
			const past: TestRecord[] = [];
			for (let test = 0; test < 12; test++) {
				const said = Array.from({ length: 40 }, (_, i) => 0.5 + 0.48 * draw(learner, test, i, 1));
				const record = testOf(said, (i) => {
					return draw(learner, test, i, 2) < known(said[i]!, off);
				});
				const score = record.items.reduce((sum, item) => sum + item.score, 0) / 40;
				const count = (into: typeof plain, { low, high }: { low: number; high: number }) => {
					into.all++;
					if (score >= low && score <= high) into.within++;
				};
				if (test >= 6) {
					count(plain, predict(said));
					count(learnt, predict(said, 40, calibrate(past)));
				}
				past.push(record);
			}
		}
		expect(plain.within / plain.all).toBeLessThan(0.6);
		expect(learnt.within / learnt.all).toBeGreaterThan(0.75);
	});
});
