import { expect, it } from 'vitest';
import { done } from './done.ts';
import { study } from './study.ts';
import { DAY } from '#lib/memory/day.ts';

const MINUTE = 60_000;

it.each([
	[1, '1 min', 'in 1 minute'],
	[10 * MINUTE, '10 min', 'in 10 minutes'],
	[16 * 60 * MINUTE, '1 d', 'tomorrow'],
	[1.7 * DAY, '2 d', 'in 2 days'],
	[100 * DAY, '3 mo', 'in 3 months'],
	[548 * DAY, '1.5 y', 'in 18 months'],
	[5000 * DAY, '14 y', 'in 14 years']
])('puts %d ms as %s, and %s', (ms, short, long) => {
	expect(study.interval(ms)).toBe(short);
	expect(study.comesBack(ms)).toBe(long);
});

it('sums a sitting up without mentioning what there was none of', () => {
	expect(done.text(2, 1)).toBe('You met 2 new cards and refreshed 1 card.');
	expect(done.text(0, 4)).toBe('You refreshed 4 cards.');
	expect(done.text(0, 0)).not.toContain('0');
});
