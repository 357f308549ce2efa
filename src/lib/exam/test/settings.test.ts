import { expect, test } from 'vitest';
import { limitOf } from './settings.ts';

test('extra time is added to the minutes', () => {
	expect(limitOf({ minutes: 20, extra: 25 })).toBe(25 * 60_000);
	expect(limitOf({ extra: 100 })).toBeUndefined();
});
