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

describe('csvOf', () => {
	it('begins with a byte order mark', () => {
		expect(csvOf([['Zoë']])).toBe('\uFEFFZoë\r\n');
	});

	it('quotes what would end a cell', () => {
		expect(csvOf([['a,b', 'say "no"', 'two\nlines', ' wide ']])).toBe(
			'\uFEFF"a,b","say ""no""","two\nlines"," wide "\r\n'
		);
	});

	it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', '\r=1'])('takes no formula: %j', (text) => {
		expect(read(csvOf([[text]]))).toEqual([[`'${text}`]]);
	});

	it('writes numbers as they are, below nought too, and nothing for what is none', () => {
		expect(csvOf([[-0.5, 12, Number.NaN]])).toBe('\uFEFF-0.5,12,\r\n');
	});

	it('is read back as it was written, but for the guards', () => {
		fc.assert(
			fc.property(tables, (rows) => {
				const guarded = rows.map((row) =>
					row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))
				);
				expect(read(csvOf(rows))).toEqual(guarded);
			})
		);
	});

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
