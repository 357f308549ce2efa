import { expect, test } from 'vitest';
import { lastDays } from './week.ts';

test('seven days, today last, across the end of a year', () => {
	const days = lastDays(
		new Map([
			['2025-12-31', 4],
			['2020-01-01', 9]
		]),
		'2026-01-02'
	);
	expect(days.map(({ day }) => day)).toEqual([
		'2025-12-27',
		'2025-12-28',
		'2025-12-29',
		'2025-12-30',
		'2025-12-31',
		'2026-01-01',
		'2026-01-02'
	]);
	expect(days.map(({ reviews }) => reviews)).toEqual([0, 0, 0, 0, 4, 0, 0]);
});
