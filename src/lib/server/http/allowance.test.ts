import { describe, expect, it } from 'vitest';
import { Allowance } from './allowance.ts';

describe('Allowance', () => {
	it('lets so many pass at once, and then so many a second', () => {
		const allowance = new Allowance({ burst: 3, perSecond: 2 });
		const at = (now: number) => allowance.take('a', now);
		expect([0, 0, 0, 0].map(at)).toEqual([true, true, true, false]);
		expect([499, 500, 500].map(at)).toEqual([false, true, false]);
		expect([10_000, 10_000, 10_000, 10_000].map(at)).toEqual([true, true, true, false]);
	});

	it('counts each by themselves', () => {
		const allowance = new Allowance({ burst: 1, perSecond: 1 });
		expect(['a', 'a', 'b'].map((who) => allowance.take(who, 0))).toEqual([true, false, true]);
	});

	it('gives nothing for a clock that was set back', () => {
		const allowance = new Allowance({ burst: 1, perSecond: 1 });
		expect([1_000_000, 0, 1].map((now) => allowance.take('a', now))).toEqual([true, false, false]);
	});

	it('does not grow with everybody who ever asked', () => {
		const allowance = new Allowance({ burst: 1, perSecond: 1 });
		for (let i = 0; i < 60_000; i++) expect(allowance.take(`visitor ${i}`, i)).toBe(true);
	});
});
