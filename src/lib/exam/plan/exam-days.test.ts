import { describe, expect, it } from 'vitest';
import { shiftOf, weekdayOf } from '#lib/memory/day.ts';
import { examDays } from './exam-days.ts';

const HOUR = 3_600_000;
/** A Monday. */
const MONDAY = Date.UTC(2026, 10, 23);
const shift = shiftOf(60, 240);
const until = (date: string, now: number, daysOff: number[] = []) =>
	examDays({ date, daysOff }, now, shift);

describe('the days until an exam', () => {
	it('are those of the learner: the night belongs to the day before', () => {
		// Three in the morning of the 24th, where the learner is.
		const night = until('2026-11-25', MONDAY + 26 * HOUR);
		expect(night).toMatchObject({ left: 2, kind: 'study' });
		expect(until('2026-11-25', MONDAY + 27 * HOUR)).toMatchObject({ left: 1 });
	});

	it('leave out days off', () => {
		const days = until('2026-11-30', MONDAY + 12 * HOUR, [5, 6]);
		expect(days.study.map(weekdayOf)).toEqual([0, 1, 2, 3, 4]);
		expect(until('2026-11-30', MONDAY + 12 * HOUR, [0])).toMatchObject({ kind: 'off', left: 7 });
	});

	it('end with the exam', () => {
		expect(until('2026-11-23', MONDAY + 12 * HOUR)).toMatchObject({
			kind: 'exam',
			left: 0,
			study: []
		});
		expect(until('2026-11-20', MONDAY + 12 * HOUR)).toMatchObject({
			kind: 'past',
			left: -3,
			study: []
		});
	});

	it('are the days of a year at most, however far away the exam is', () => {
		const days = until('9999-12-31', MONDAY + 12 * HOUR);
		expect(days.left).toBeGreaterThan(2_000_000);
		expect(days.study).toHaveLength(366);
	});
});
