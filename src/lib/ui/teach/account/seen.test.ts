import { expect, test } from 'vitest';
import { seenInWords } from './seen.ts';

const NOW = Date.UTC(2026, 4, 20, 12);
const HOUR = 3_600_000;

test.each([
	[0, undefined],
	[0.9, undefined],
	[-2, undefined],
	[1, '1 hour ago'],
	[23, '23 hours ago'],
	[24, 'yesterday'],
	[50, '2 days ago'],
	[24 * 14, '14 days ago'],
	[24 * 15, '5 May 2026']
])('a device that was last here %d hours ago: %s', (hours, words) =>
	expect(seenInWords(NOW - hours * HOUR, NOW, 'en-GB')).toBe(words)
);
