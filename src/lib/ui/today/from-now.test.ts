import { expect, test } from 'vitest';
import { fromNow } from './from-now.ts';

const at = (minutes: number) => fromNow(minutes * 60_000, 0, 'en-GB');

test('a moment to come is told as a person would', () => {
	expect([0, 12, 120, 60 * 9, 60 * 24, 60 * 29, 60 * 24 * 3].map(at)).toEqual([
		'in 1 minute',
		'in 12 minutes',
		'in 2 hours',
		'tomorrow',
		'tomorrow',
		// In the evening, of a morning two days on.
		'in 2 days',
		'in 3 days'
	]);
});
