import { expect, it } from 'vitest';
import { readNewPerDay } from './new-per-day.ts';

it.each([
	['nothing', null, 'missing'],
	['what is no number', Number.NaN, 'missing'],
	['fewer than none', -1, 'negative'],
	['more than anybody learns', 1001, 'many']
])('refuses %s', (_, typed, problem) => {
	expect(readNewPerDay(typed)).toEqual({ problem });
});

it.each([
	[0, 0],
	[1000, 1000],
	[12.4, 12],
	[-0.3, 0]
])('takes %d as %d', (typed, newPerDay) => {
	expect(readNewPerDay(typed)).toStrictEqual({ newPerDay });
});
