import { describe, expect, it } from 'vitest';
import type { ExamResult } from '#lib/memory/log/exam-result.ts';
import { calibrate, NO_EVIDENCE } from './evidence.ts';
import { missOfResult } from './result-evidence.ts';

const said = (of: Partial<ExamResult>): ExamResult => ({
	date: '2026-12-18',
	questions: 40,
	expected: { mean: 0.7, low: 0.6, high: 0.8 },
	plain: 0.7,
	...of
});
const shiftAfter = (...results: ExamResult[]) => calibrate([], NO_EVIDENCE, results).shift;

describe('the result of an exam', () => {
	it('that is not told says nothing', () => {
		expect(missOfResult(said({}))).toBeUndefined();
		expect(calibrate([], NO_EVIDENCE, [said({})])).toEqual(NO_EVIDENCE);
	});

	it('moves predictions the way it went, a score further than a feeling', () => {
		const scored = [0.4, 0.7, 0.95].map((score) => shiftAfter(said({ score })));
		expect(scored[0]).toBeLessThan(-0.1);
		expect(scored[1]).toBeCloseTo(0, 1);
		expect(scored[2]).toBeGreaterThan(0.1);
		const [worse, as, better] = (['worse', 'as-expected', 'better'] as const).map((feeling) =>
			shiftAfter(said({ feeling }))
		);
		expect(worse).toBeLessThan(0);
		expect(as).toBeCloseTo(0);
		expect(better).toBeGreaterThan(0);
		expect(Math.abs(worse!)).toBeLessThan(Math.abs(scored[0]!));
	});

	it('says no more than so much, whatever it was, and the more the more of them there are', () => {
		expect(missOfResult(said({ score: 0, plain: 0.99 }))!.by).toBe(-1.5);
		expect(missOfResult(said({ score: 1, plain: 0.01 }))!.by).toBe(1.5);
		const one = said({ score: 0.4 });
		expect(shiftAfter(one, one, one)).toBeLessThan(shiftAfter(one));
		expect(shiftAfter(one, one, one)).toBeGreaterThan(-1.5);
	});
});
