import { expect, test } from 'vitest';
import { momentText } from './when.ts';

const AT = Date.UTC(2026, 10, 27, 0, 47);

test('a time says whose it is', () => {
	expect(momentText(AT, 'UTC')).toBe('Fri 27 November at 00:47 UTC');
	expect(momentText(AT, 'Europe/Berlin')).toBe('Fri 27 November at 01:47 CET');
});

test('who is elsewhere reads their own, with the one that was written behind it', () => {
	expect(momentText(AT, 'UTC', 'Australia/Sydney')).toBe(
		'Fri 27 November at 11:47 GMT+11 (00:47 UTC)'
	);
	expect(momentText(AT, 'UTC', 'America/New_York')).toBe(
		'Thu 26 November at 19:47 GMT-5 (Fri 27 November at 00:47 UTC)'
	);
});

test('who has the same time by another name reads it once', () => {
	expect(momentText(AT, 'Europe/Berlin', 'Europe/Vienna')).toBe('Fri 27 November at 01:47 CET');
});
