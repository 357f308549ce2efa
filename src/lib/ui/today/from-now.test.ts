import { expect, test } from 'vitest';
import { fromNow } from './from-now.ts';

const at = (minutes: number) => fromNow(minutes * 60_000, 0, 'en-GB');

test('a moment to come is told as a person would', () => {
	expect([0, 12, 180, 60 * 24, 60 * 24 * 3].map(at)).toEqual([
		'in 1 minute',
		'in 12 minutes',
		'in 3 hours',
		'tomorrow',
		'in 3 days'
	]);
});
