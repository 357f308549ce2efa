import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { log } from '#lib/memory/log/log.arbitrary.ts';
import { Memories } from './memories.ts';
import { pour } from './snapshot.ts';
import { sketchFromBytes, sketchToBytes } from './sketch.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('a sketch', () => {
	test('of any log is near enough to study by', () => {
		fc.assert(
			fc.property(log, (entries) => {
				const exact = Memories.fold(entries);
				const sketched = Memories.restore(pour(sketchFromBytes(sketchToBytes(exact.snapshot()))));
				expect([...sketched.cards()]).toEqual([...exact.cards()]);
				const latest = Math.max(...[...exact.cards()].map((card) => exact.get(card)!.last));
				for (const card of exact.cards()) {
					const is = exact.get(card)!;
					const near = sketched.get(card)!;
					const { stability, difficulty, expectedLapses, due, last, buriedUntil, ...rest } = is;
					expect(near).toMatchObject(rest);
					for (const [a, b] of [
						[near.stability, stability],
						[near.difficulty, difficulty],
						[near.expectedLapses, expectedLapses]
					] as const)
						expect(Math.abs(a - b)).toBeLessThanOrEqual(Math.abs(b) / 1000);
					for (const [a, b] of [
						[near.due, due],
						[near.last, last],
						[near.buriedUntil, buriedUntil]
					] as const)
						expect(Math.abs(a - b)).toBeLessThanOrEqual(HOUR);
					if (last > latest - DAY) expect(Math.abs(near.last - last)).toBeLessThanOrEqual(MINUTE);
				}
				expect(sketched.settings).toEqual(exact.settings);
				expect(sketched.papers).toEqual(exact.papers);
			})
		);
	});

	test('of nothing is nothing', () => {
		const nothing = Memories.fold([]).snapshot();
		expect(sketchFromBytes(sketchToBytes(nothing))).toEqual(nothing);
	});

	test('is refused where it is cut off', () => {
		const bytes = sketchToBytes(Memories.fold([]).snapshot());
		expect(() => sketchFromBytes(bytes.subarray(0, 20))).toThrow();
		expect(() => sketchFromBytes(bytes.subarray(0, 3))).toThrow();
	});
});
