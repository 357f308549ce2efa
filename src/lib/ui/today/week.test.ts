import { expect, test } from 'vitest';
import { lastDays } from './week.ts';

test('seven days, today last, with what was done on each', () => {
	const days = lastDays(
		new Map([
			[100, 4],
			[104, 2],
			[93, 9]
		]),
		104
	);
	expect(days.map(({ day }) => day)).toEqual([98, 99, 100, 101, 102, 103, 104]);
	expect(days.map(({ reviews }) => reviews)).toEqual([0, 0, 4, 0, 0, 0, 2]);
});
