import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { noise } from '#lib/question/card-fixtures.ts';
import { numbersIn } from './number-text.ts';

const values = (text: string, lang = 'en') => numbersIn(text, lang).values;

test.each<[string, number[]]>([
	['141', [141]],
	['1,234', [1234, 1.234]],
	['1.234', [1234, 1.234]],
	['1 234', [1234]],
	['1\u202f234', [1234]],
	["1'234", [1234]],
	['1,234,567', [1_234_567]],
	['1.234.567', [1_234_567]],
	['12,34,567', [1_234_567]],
	['1.5', [1.5]],
	['1,5', [1.5]],
	['1,234.5', [1234.5]],
	['1.234,5', [1234.5]],
	['0.125', [0.125]],
	['-5', [-5]],
	['− 5', [-5]],
	['- 5', [5]],
	['ES-5', [5]],
	['−$5', [-5]],
	['minus five', [-5]],
	['5,000', [5000, 5]],
	['$5 billion', [5e9]],
	['1.2 million', [1.2e6]],
	['1.2m', [1.2, 1.2e6]],
	['5k', [5000]],
	['2bn', [2e9]],
	['3 hundred thousand', [300_000]],
	['11th', [11]],
	['about 141 states', [141]],
	['17 %', [17]],
	['١٤١', [141]],
	['۱۴۱', [141]],
	['१४१', [141]],
	['１４１', [141]],
	['half a million', [500_000]],
	['two and a half', [2.5]],
	['two and a half million', [2.5e6]],
	['2 and a half million', [2.5e6]],
	['½', [0.5]],
	['2½ million', [2.5e6]],
	['1/2', [0.5]],
	['2 3/4', [2.75]],
	['.5', [0.5]],
	[',5 million', [500_000]],
	['83 879 km²', [83_879]],
	['5 million t CO₂', [5e6]],
	['‑5', [-5]],
	['negative five', [-5]],
	['hundred and forty-one', [141]],
	['zero', [0]],
	['none', [0]],
	['twelve', [12]],
	['twenty-one', [21]],
	['a dozen', [12]],
	['a hundred', [100]],
	['one hundred forty-one', [141]],
	['two hundred and five', [205]],
	['Two Hundred And Five states', [205]],
	['twelve hundred', [1200]],
	['five million three hundred thousand and two', [5_300_002]],
	['one point five', [1.5]],
	['one point two million', [1.2e6]],
	['about twenty states or so', [20]]
])('%s may mean %j', (text, expected) => {
	expect(values(text)).toEqual(expected);
});

test.each([
	'',
	'many',
	'12 34',
	'3 or 4',
	'3-4',
	'5, 6',
	'one two',
	'forty twelve',
	'one forty-one',
	'three or four',
	'hundred million million',
	'one thousand two million',
	'1,23',
	'1.2.3',
	'constructor',
	'five constructor toString two'
])('%j is not one number', (text) => {
	expect(values(text).filter((value) => value !== 1.23)).toEqual([]);
});

test('words that mean something to a computer mean nothing here', () => {
	expect(values('5 constructor')).toEqual([5]);
	expect(values('five constructor')).toEqual([5]);
});

test('number words are read in the language they belong to', () => {
	expect(values('twelve', 'de')).toEqual([]);
	expect(values('12 Staaten', 'de')).toEqual([12]);
});

/** A number in English words, the way a textbook spells it. */
function inWords(n: number, and: boolean): string {
	const small =
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
			' '
		);
	const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
	if (n < 20) return small[n] ?? '';
	if (n < 100) return `${tens[Math.floor(n / 10)]}${n % 10 ? `-${small[n % 10]}` : ''}`;
	for (const [size, word] of [
		[1e9, 'billion'],
		[1e6, 'million'],
		[1e3, 'thousand'],
		[100, 'hundred']
	] as const) {
		if (n < size) continue;
		const rest = n % size;
		const joint = and && rest < 100 ? ' and ' : ' ';
		const head = `${inWords(Math.floor(n / size), and)} ${word}`;
		return rest === 0 ? head : `${head}${joint}${inWords(rest, and)}`;
	}
	return '';
}

test('any number in words is read as that number', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.nat(2000), fc.nat(2_000_000), fc.nat(2 ** 31 - 1)),
			fc.boolean(),
			(n, and) => {
				expect(values(inWords(n, and))).toEqual([n]);
			}
		),
		{ numRuns: 1000 }
	);
});

test('any number grouped in threes is read as that number, whatever the separator', () => {
	fc.assert(
		fc.property(fc.nat(), fc.constantFrom(',', '.', ' ', '\u00a0', '\u202f', '’'), (n, mark) => {
			expect(values(n.toLocaleString('en').replaceAll(',', mark))).toContain(n);
		})
	);
});

test('a long text is no number, whatever stands in it', () => {
	expect(values(`${'of '.repeat(100)}5`)).toEqual([]);
});

test('no text makes it fail, or invents a number that is not finite', () => {
	fc.assert(
		fc.property(noise, (text) => {
			expect(values(text).every((value) => Number.isFinite(value))).toBe(true);
		})
	);
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...'0123456789.,’ -%m'.split(''), ' million ', ' and ', ' one ')),
			(parts) => {
				expect(values(parts.join('')).every((value) => Number.isFinite(value))).toBe(true);
			}
		)
	);
});

test('a million and a half is one number', () =>
	expect(values('a million and a half')).toEqual([1_500_000]));

test.each(['half of 3 million', 'a quarter of a million'])(
	'a fraction in words is not taken for the number beside it: %s',
	(text) => expect(values(text)).toEqual([])
);

test('an en dash before a number is its minus', () => {
	expect(values('–5')).toEqual([-5]);
});
