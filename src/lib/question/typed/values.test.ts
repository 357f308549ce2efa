import { expect, test } from 'vitest';
import { amountMeant, dateMeant, isSameSpan } from './values.ts';

test.each([
	['1 September 1939', '1939-09-01'],
	['44 BC', '-0043'],
	['476 AD', '0476'],
	['1957', undefined],
	['3/2/1939', undefined],
	['Minsk', undefined]
])('%s is the date %s', (text, date) => expect(dateMeant(text, 'en')).toBe(date));

test.each([
	['42.195 km', 42.195],
	['18th century', undefined],
	['12', undefined],
	['5 apples', undefined]
])('%s is the amount %s', (text, value) => expect(amountMeant(text, 'en')?.value).toBe(value));

test('a span of years may be said in words', () => {
	expect(isSameSpan('from 1914 to 1918', '1914–18')).toBe(true);
	expect(isSameSpan('1914', '1914–18')).toBe(false);
});
