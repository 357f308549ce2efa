import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedList } from './pasted-list.ts';

const sides = (text: string) => pastedList(text).rows.map(({ left, right }) => [left, right]);

describe('a pasted list', () => {
	test.each([
		['tabs', 'la maison\thouse\nle chien\tdog'],
		['dashes', 'la maison – house\nle chien - dog'],
		['equals signs', 'la maison = house\nle chien=dog'],
		['colons', 'la maison: house\nle chien: dog'],
		['semicolons', 'la maison;house\nle chien; dog'],
		['commas', 'la maison, house\nle chien, dog'],
		['wide blanks', 'la maison   house\nle chien    dog'],
		['arrows', 'la maison → house\nle chien -> dog'],
		['a mark before it, other line ends and empty lines', 'la maison\thouse\r\n\r\nle chien\tdog\r']
	])('is read with %s between its sides', (_, text) => {
		expect(sides(text)).toEqual([
			['la maison', 'house'],
			['le chien', 'dog']
		]);
	});

	test('of which one side has hyphens, commas or colons in it keeps them', () => {
		expect(sides('well-known – bien connu\nhalf-time – mi-temps')).toEqual([
			['well-known', 'bien connu'],
			['half-time', 'mi-temps']
		]);
		expect(sides('chien\tdog, hound\nchat\tcat, puss')).toEqual([
			['chien', 'dog, hound'],
			['chat', 'cat, puss']
		]);
		expect(sides('a quarter to ten: 9:45\nnoon: 12:00')).toEqual([
			['a quarter to ten', '9:45'],
			['noon', '12:00']
		]);
	});

	test('drops no line: what has no two sides comes back as it is', () => {
		const { rows, unclear } = pastedList('Unit 3\nun\tone\ndeux\ttwo\ntrois\t');
		expect(rows.map(({ line }) => line)).toEqual([2, 3]);
		expect(unclear).toEqual([
			{ line: 1, text: 'Unit 3' },
			{ line: 4, text: 'trois' }
		]);
	});

	test('is not found in prose', () => {
		const { rows, unclear, separator } = pastedList(
			'The cat sat on the mat.\nIt was, she said, a fine day.\nNothing more came of it.\nThe end.'
		);
		expect({ rows, separator }).toEqual({ rows: [], separator: undefined });
		expect(unclear).toHaveLength(4);
	});

	test('accounts for every line, whatever is pasted', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 300 }), (text) => {
				const { rows, unclear } = pastedList(text);
				const lines = text
					.split(/\r\n|\r|\n/)
					.filter((line) => line.replaceAll('\u00a0', ' ').trim() !== '');
				expect(rows.length + unclear.length).toBe(lines.length);
			})
		);
	});
});
