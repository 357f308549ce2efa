import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isZone, offsetIn, timeOf, wallTime } from './zoned-time.ts';

const BERLIN = 'Europe/Berlin';

describe('the time on a wall', () => {
	it('is what it is in that zone, in summer and in winter', () => {
		expect(timeOf('2026-12-09T10:30', BERLIN)).toBe(Date.UTC(2026, 11, 9, 9, 30));
		expect(timeOf('2026-07-09T10:30', BERLIN)).toBe(Date.UTC(2026, 6, 9, 8, 30));
		expect(timeOf('2026-12-09T10:30', 'Asia/Kathmandu')).toBe(Date.UTC(2026, 11, 9, 4, 45));
		expect(wallTime(Date.UTC(2026, 11, 9, 9, 30), BERLIN)).toBe('2026-12-09T10:30');
	});

	it('that a clock shows twice is the first of the two', () => {
		// 25 October 2026: at 3:00 clocks go back to 2:00.
		expect(timeOf('2026-10-25T02:30', BERLIN)).toBe(Date.UTC(2026, 9, 25, 0, 30));
	});

	it('that no clock shows is as long after the jump', () => {
		// 29 March 2026: at 2:00 clocks go to 3:00.
		expect(timeOf('2026-03-29T02:30', BERLIN)).toBe(Date.UTC(2026, 2, 29, 1, 30));
	});

	it('is the same there and back, whenever and wherever', () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
				fc.constantFrom(BERLIN, 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'),
				(date, zone) => {
					const wall = wallTime(date.getTime(), zone);
					expect(wallTime(timeOf(wall, zone)!, zone)).toBe(wall);
				}
			)
		);
	});

	test.each([
		'',
		'2026-12-09',
		'2026-13-09T10:30',
		'2026-02-30T10:30',
		'tomorrow',
		'2026-12-09T25:00'
	])('“%s” is none', (text) => expect(timeOf(text, BERLIN)).toBeUndefined());
});

test('a zone is known by its name', () => {
	expect(['Europe/Berlin', 'UTC', '', 'Middle/Earth'].map(isZone)).toEqual([
		true,
		true,
		false,
		false
	]);
});

describe('a zone', () => {
	it('is known by its name only', () => {
		for (const name of ['Europe/Berlin', 'UTC', 'Asia/Kathmandu']) expect(isZone(name)).toBe(true);
		for (const name of ['', 'Mars/Olympus', 'x'.repeat(500), '__proto__'])
			expect(isZone(name)).toBe(false);
	});

	it('has an offset of its own at each time of the year', () => {
		expect(offsetIn('Europe/Berlin', Date.parse('2026-01-15T12:00Z'))).toBe(60);
		expect(offsetIn('Europe/Berlin', Date.parse('2026-07-15T12:00Z'))).toBe(120);
		expect(offsetIn('Asia/Kathmandu', Date.parse('2026-01-15T12:00Z'))).toBe(345);
		expect(offsetIn('America/St_Johns', Date.parse('2026-01-15T12:00Z'))).toBe(-210);
	});
});
