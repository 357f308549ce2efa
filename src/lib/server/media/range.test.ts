import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeIn } from './range.ts';

test('parts are told as browsers ask for them', () => {
	expect(rangeIn('bytes=0-', 100)).toEqual({ from: 0, to: 100 });
	expect(rangeIn('bytes=10-19', 100)).toEqual({ from: 10, to: 20 });
	expect(rangeIn('bytes=90-1000', 100)).toEqual({ from: 90, to: 100 });
	expect(rangeIn('bytes=-10', 100)).toEqual({ from: 90, to: 100 });
	expect(rangeIn('bytes=-1000', 100)).toEqual({ from: 0, to: 100 });
});

test('what is behind the end is nowhere, and what is asked otherwise is all of it', () => {
	expect(rangeIn('bytes=100-', 100)).toBeNull();
	expect(rangeIn('bytes=-0', 100)).toBeNull();
	for (const header of [
		null,
		'',
		'bytes=-',
		'bytes=5-4',
		'bytes=1-2,4-5',
		'lines=1-2',
		'bytes=a-b'
	])
		expect(rangeIn(header, 100)).toBeUndefined();
});

test('whatever is asked, a part lies within', () =>
	fc.assert(
		fc.property(fc.string(), fc.nat(), fc.nat(), fc.integer({ min: 1 }), (text, a, b, bytes) => {
			for (const header of [text, `bytes=${a}-${b}`, `bytes=${a}-`, `bytes=-${b}`]) {
				const range = rangeIn(header, bytes);
				if (range) expect(0 <= range.from && range.from < range.to && range.to <= bytes).toBe(true);
			}
		})
	));
