import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

const read = (csv: string) =>
	Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);

/** Rows without what would be guarded, of one width as tables are. */
const cells = fc.string({ unit: 'binary', maxLength: 12 });
const tables = fc
	.integer({ min: 1, max: 5 })
	.chain((width) =>
		fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1 })
	);

/** Without the guards. */
const bare = (text: string) => text.replaceAll("'", '');

describe('csvOf', () => {
	it('begins with a byte order mark', () => {
		expect(csvOf([['Zoë']])).toBe('\uFEFFZoë\r\n');
	});

	it('quotes what would end a cell', () => {
		expect(csvOf([['a,b', 'say "no"', 'two\nlines', ' wide ']])).toBe(
			'\uFEFF"a,b","say ""no""","two\nlines"," wide "\r\n'
		);
	});

	it.each([
		'=1+1',
		'+49',
		'-1',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		' =1',
		'＝1+1',
		'＋49',
		'－1',
		'＠A',
		'﹦1',
		'−1'
	])('takes no formula: %j', (text) => {
		const [[cell = ''] = []] = read(csvOf([[text]]));
		expect(cell).toMatch(/^'/);
		expect(cell.replaceAll("'", '')).toBe(text);
	});

	it('writes numbers as they are, below nought too, and nothing for what is none', () => {
		expect(csvOf([[-0.5, 12, Number.NaN]])).toBe('\uFEFF-0.5,12,\r\n');
	});

	it('is read back as it was written, but for the guards', () => {
		fc.assert(
			fc.property(tables, (rows) => {
				expect(read(csvOf(rows)).map((row) => row.map(bare))).toEqual(
					rows.map((row) => row.map(bare))
				);
			})
		);
	});

	it('writes what is no formula as it is', () =>
		expect(read(csvOf([["rock'n'roll", 'a-b; c', '1=1', 'x @ y']]))).toEqual([
			["rock'n'roll", 'a-b; c', '1=1', 'x @ y']
		]));

	it.each([';', '\t', '|'])(
		'holds no cell that begins like a formula where %j separates, whatever is written',
		(delimiter) => {
			const part = fc.constantFrom(
				'=1',
				'＝1',
				'@x',
				'"',
				';',
				',',
				'\t',
				'|',
				'\n',
				'\r',
				' ',
				'a'
			);
			const risky = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
			fc.assert(
				fc.property(fc.array(risky, { minLength: 1, maxLength: 4 }), (row) => {
					// As a program does that goes by lines and separators.
					const cells = csvOf([row])
						.slice(1)
						.split(/[\r\n]/)
						.flatMap((line) => line.split(delimiter));
					for (const cell of cells) expect(cell).not.toMatch(/^[\s"]*[=＝@]/);
				}),
				{ numRuns: 2000 }
			);
		}
	);

	it('holds no cell that begins like a formula, whatever is written', () => {
		const risky = fc
			.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), cells)
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(fc.array(risky, { minLength: 1 }), (row) => {
				for (const cell of read(csvOf([row])).flat()) expect(cell).toMatch(/^'/);
			})
		);
	});
});
