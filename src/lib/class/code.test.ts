import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrom, shownCode } from './code.ts';

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const code = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 8, maxLength: 8 });

describe('codeFrom', () => {
	it('reads a code as it is shown, in capitals, with spaces or without', () =>
		fc.assert(
			fc.property(code, (one) => {
				expect(codeFrom(shownCode(one))).toBe(one);
				expect(codeFrom(one)).toBe(one);
				expect(codeFrom(` ${one.slice(0, 3)} ${one.slice(3)}\n`.toUpperCase())).toBe(one);
			})
		));

	it.each([
		['O0Il-uvab', '0011vvab'],
		['abcd–efgh', 'abcdefgh'],
		['ＡＢＣＤ１２３４', 'abcd1234']
	])('takes %s for %s', (typed, read) => expect(codeFrom(typed)).toBe(read));

	it.each(['', 'abc', 'abcdefghj', 'abcdefg!', 'äbcdefgh'])('takes %j for no code', (typed) =>
		expect(codeFrom(typed)).toBeUndefined()
	);
});
