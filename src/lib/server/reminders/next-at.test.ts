import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '#lib/memory/day.ts';
import { offsetIn } from '#lib/class/zoned-time.ts';
import { nextAt } from './next-at.ts';

const at = (iso: string) => Date.parse(iso);
const clock = (instant: number, zone: string) => {
	const wall = instant + offsetIn(zone, instant) * MINUTE;
	return (wall - Math.floor(wall / DAY) * DAY) / MINUTE;
};
const SIX = 18 * 60;
const next = (now: string) => new Date(nextAt(at(now), SIX, 'Europe/Berlin')).toISOString();

describe('the next time that clocks show 18:00', () => {
	it('is later today, or tomorrow once it has come', () => {
		expect(next('2026-01-15T16:59:59Z')).toBe('2026-01-15T17:00:00.000Z');
		expect(next('2026-01-15T17:00:00Z')).toBe('2026-01-16T17:00:00.000Z');
	});

	it('is the same on the wall when the clocks have changed', () => {
		expect(nextAt(at('2026-03-28T18:00Z'), SIX, 'Europe/Berlin')).toBe(at('2026-03-29T16:00Z'));
		expect(nextAt(at('2026-10-24T18:00Z'), SIX, 'Europe/Berlin')).toBe(at('2026-10-25T17:00Z'));
	});

	it('comes once, and some time, on a day on which it would come twice or never', () => {
		const half = 2 * 60 + 30;
		// From 02:00 to 03:00 at once.
		expect(nextAt(at('2026-03-28T12:00Z'), half, 'Europe/Berlin')).toBe(at('2026-03-29T01:30Z'));
		// 02:30 twice.
		const first = nextAt(at('2026-10-24T12:00Z'), half, 'Europe/Berlin');
		expect(first).toBe(at('2026-10-25T00:30Z'));
		expect(nextAt(first, half, 'Europe/Berlin')).toBe(at('2026-10-26T01:30Z'));
	});

	it('is within a day or so, wherever and whenever', () => {
		const zone = fc.constantFrom(
			'UTC',
			'Europe/Berlin',
			'America/St_Johns',
			'Pacific/Apia',
			'Asia/Kathmandu',
			'Australia/Lord_Howe'
		);
		const when = fc.integer({ min: at('2000-01-01'), max: at('2035-01-01') });
		fc.assert(
			fc.property(zone, when, fc.integer({ min: 0, max: 1439 }), (zone, now, minute) => {
				const next = nextAt(now, minute, zone);
				expect(next).toBeGreaterThan(now);
				expect(next - now).toBeLessThanOrEqual(2 * DAY + 2 * 60 * MINUTE);
				// Where clocks leap over it, it is later on the wall.
				if (offsetIn(zone, next) === offsetIn(zone, next - DAY))
					expect(clock(next, zone)).toBe(minute);
			}),
			{ numRuns: 2000 }
		);
	});
});
