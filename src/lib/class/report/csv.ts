/**
 * Tables for spreadsheets (RFC 4180): UTF-8 with a byte order mark, so that every program sees which
 * letters these are, and nothing in it that a program would take for a formula.
 */

const BOM = '\uFEFF';

/**
 * What makes a spreadsheet calculate, or fetch, instead of showing what is written: the signs in their
 * wide and small forms, too, which some programs read alike.
 */
const SIGN = '=+\\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20';
const FORMULA = new RegExp(`^(?:[\\t\\r]|[\\s"']*[${SIGN}])`, 'u');

/**
 * Where a program takes something else for what separates cells: in most of Europe that is `;`. Our quotes
 * then do not stand at the beginning of a cell, and hold nothing together.
 */
const INNER = new RegExp(`([;|\\t\\r\\n][\\s"']*)(?=[${SIGN}])`, 'gu');

/** A number of a table stays one; text is guarded. */
export type Cell = string | number;

/** The file, one line a row, each ended by CR LF. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
	BOM + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

function cellOf(cell: Cell): string {
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
	// As text: the apostrophe is how spreadsheets themselves mark it.
	const inner = cell.replaceAll(INNER, "$1'");
	const text = FORMULA.test(cell) ? `'${inner}` : inner;
	return /[",;|\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
