import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { knows, withIds } from './known-ids.ts';

const id = fc.record({
	device: fc.constantFrom('aaaaaaaa', 'bbbbbbbb', 'constructor'),
	seq: fc.integer({ min: 1, max: 40 })
});

test('what was added is known, and nothing else, in whatever order and parts it came', () =>
	fc.assert(
		fc.property(fc.array(fc.array(id)), id, (parts, asked) => {
			const known = parts.reduce(withIds, {});
			const there = parts
				.flat()
				.some(({ device, seq }) => device === asked.device && seq === asked.seq);
			expect(knows(known, asked)).toBe(there);
		})
	));

test('a device’s whole log is one run', () => {
	const ids = Array.from({ length: 500 }, (_, i) => ({ device: 'aaaaaaaa', seq: i + 1 }));
	expect(withIds(withIds({}, ids.slice(0, 300)), ids.slice(250))).toEqual({ aaaaaaaa: [[1, 500]] });
});
