import { describe, expect, test } from 'vitest';
import { unsentFrom } from './unsent.ts';
import { DAY } from '#lib/memory/day.ts';

const NOW = 1_000 * DAY;

const warns = (unsent: number, age: number) =>
	unsentFrom({ end: 99, unsent, oldest: NOW - age }, NOW).warn;

describe('what is on this device only', () => {
	test('is worth a warning when it is many, or old', () => {
		expect(warns(1, 0)).toBe(false);
		expect(warns(50, DAY)).toBe(false);
		expect(warns(51, 0)).toBe(true);
		expect(warns(1, DAY + 1)).toBe(true);
	});

	test('is worth none when all of it is in a file', () => {
		const status = { end: 500, unsent: 0, backedUp: { end: 500, at: NOW - 90 * DAY } };
		expect(unsentFrom(status, NOW)).toEqual({
			count: 0,
			oldest: undefined,
			backedUp: NOW - 90 * DAY,
			warn: false
		});
	});
});
