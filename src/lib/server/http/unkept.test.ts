import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasUnkept, isUnkeptAddress } from './unkept.ts';

test('a zero in JSON is found wherever it is, and nothing else is taken for one', () =>
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('\0', '\\', 'u', '0', '"', 'a') }), (text) => {
			expect(hasUnkept(JSON.stringify({ text }))).toBe(text.includes('\0'));
			expect(hasUnkept(JSON.stringify({ [text]: 1 }))).toBe(text.includes('\0'));
		})
	));

test.each([
	['/join/%00', true],
	['/decks?q=a%00b', true],
	['/join/%2500', false],
	['/join/abc?n=100', false]
])('the address %s has a zero in it: %s', (address, has) =>
	expect(isUnkeptAddress(new URL(address, 'http://localhost'))).toBe(has)
);
