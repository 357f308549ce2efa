/**
 * Tables for spreadsheets (RFC 4180): UTF-8 with a byte order mark, so that every program sees which
 * letters these are, and nothing in it that a program would take for a formula.
 */

const BOM = '\uFEFF';

/** What makes a spreadsheet calculate, or fetch, instead of showing what is written. */
const FORMULA = /^[=+\-@\t\r]/;

/** A number of a table stays one; text is guarded. */
export type Cell = string | number;

/** The file, one line a row, each ended by CR LF. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
	BOM + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

function cellOf(cell: Cell): string {
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
	// As text: the apostrophe is how spreadsheets themselves mark it.
	const text = FORMULA.test(cell) ? `'${cell}` : cell;
	return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
