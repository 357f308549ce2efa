import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { paceOf, speedOf, withAnswer, type Paces } from './pace.ts';

const typed = { form: 'typed', cards: ['a'] } as const;
const list = { form: 'list', cards: ['a', 'b', 'c', 'd'] } as const;
const after = (times: readonly number[], question: typeof typed | typeof list = typed): Paces =>
	times.reduce((paces: Paces, took) => withAnswer(paces, question, took), {});

test('with fewer than eight answers no pace is known, and no answer is slow or fast', () => {
	const paces = after(Array(7).fill(1000));
	expect(paceOf(paces, typed, 60_000)).toEqual({ took: 60_000 });
	expect(speedOf(paceOf(paces, typed, 60_000))).toBe('usual');
	expect(speedOf(paceOf(after(Array(8).fill(1000)), typed, 60_000))).toBe('slow');
	expect(speedOf(undefined)).toBe('usual');
});

test('each form has a pace of its own', () => {
	expect(paceOf(after(Array(8).fill(1000)), { form: 'choice', cards: ['a'] }, 5).usual).toBe(
		undefined
	);
});

test('a list counts by the card', () => {
	const paces = after(Array(8).fill(20_000), list);
	expect(paceOf(paces, list, 40_000)).toEqual({ took: 10_000, usual: 5000 });
});

test('a few wild times hardly move the median', () => {
	const paces = after([1000, 1100, 900, 1000, 250_000, 1050, 240_000, 950, 1000]);
	expect(paceOf(paces, typed, 1000).usual).toBe(1000);
});

test('a phone put down says nothing about recall', () => {
	const paces = after(Array(8).fill(1000));
	const hour = 3_600_000;
	expect(speedOf(paceOf(paces, typed, hour))).toBe('usual');
	expect(withAnswer(paces, typed, hour)).toBe(paces);
	for (const took of [Number.NaN, Infinity, -1]) {
		expect(withAnswer(paces, typed, took)).toBe(paces);
		expect(speedOf(paceOf(paces, typed, took))).toBe('usual');
	}
});

test('quick learners are not slow for taking a breath', () => {
	expect(speedOf({ took: 3500, usual: 800 })).toBe('usual');
	expect(speedOf({ took: 3801, usual: 800 })).toBe('slow');
});

test('only recent answers are kept, and what is kept is plain data', () => {
	const paces = after(Array.from({ length: 200 }, (_, n) => n));
	expect(paces.typed).toHaveLength(31);
	expect(JSON.parse(JSON.stringify(paces))).toEqual(paces);
});

test('the usual pace is the median of what is kept', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(100_000), { minLength: 8, maxLength: 31 }), (times) => {
			const { usual = 0 } = paceOf(after(times), typed, 1);
			expect(times.filter((took) => took < usual).length).toBeLessThanOrEqual(times.length / 2);
			expect(times.filter((took) => took > usual).length).toBeLessThanOrEqual(times.length / 2);
		})
	);
});
