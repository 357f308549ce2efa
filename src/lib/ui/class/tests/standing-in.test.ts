import { describe, expect, test } from 'vitest';
import { timeAhead } from './standing-in.ts';

const closes = Date.UTC(2026, 10, 27, 0, 47);
const ten = { minutes: 10, closes, zone: 'UTC' };
const MINUTE = 60_000;

describe('what a pupil is told before they begin', () => {
	test('is all the minutes, while it is open for so long', () => {
		expect(timeAhead(ten, 10 * MINUTE)).toBe('You have 10 minutes from when you begin.');
	});

	test('is no more than is left until it closes', () => {
		expect(timeAhead(ten, 5 * MINUTE - 1000)).toBe(
			'You have 4 minutes: it closes Fri 27 November at 00:47 UTC.'
		);
		expect(timeAhead(ten, 30_000)).toContain('less than a minute');
	});

	test('is when it closes where there is no timer, unless that is far away', () => {
		expect(timeAhead({ ...ten, minutes: undefined }, 20 * MINUTE)).toContain('20 minutes');
		expect(timeAhead({ ...ten, minutes: undefined }, 5000 * MINUTE)).toBeUndefined();
	});
});
