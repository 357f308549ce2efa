/** A list of names as rows of cells. */
import Papa from 'papaparse';

export interface Row {
	/** Where it stood, from 1. */
	line: number;
	cells: string[];
}

/** Above its heading a list may say so many lines of what it is. */
export const MOST_TITLES = 8;

/** Beyond so many cells nothing is looked for in a row. */
const MOST_CELLS = 60;

/** What stands before each line of a list: "• Anna", "- Ben", "☐ Cem". */
const BULLET = /^\s*(?:[•‣▪▫◦●○∙·■□☐☑✓✔]\s*|[-–—*]\s+)(?=\p{L}|\d)/u;

/** What is not empty. What parts the cells is what parts most lines into equally many. */
export function rowsOf(list: string): Row[] {
	const text = list.replace(/^\ufeff/, '');
	const lines = text.split(/\r\n|\r|\n/).map((line) => [line]);
	const parsed = [';', '\t', '|', ','].map((delimiter) => {
		const cells = Papa.parse<string[]>(text, { delimiter }).data;
		return { cells, even: evenness(cells) };
	});
	const best = parsed.reduce((a, b) => (b.even > a.even ? b : a));
	const cells = best.even >= 0.5 ? best.cells : lines;
	return cells.flatMap((cells, i) =>
		filled(cells) > 0
			? [
					{
						line: i + 1,
						cells: cells
							.slice(0, MOST_CELLS)
							.map((cell, at) => (at > 0 ? cell : cell.replace(BULLET, '')))
					}
				]
			: []
	);
}

/** The share of lines, 0..1, that have the usual number of cells; 0 if that is one. */
function evenness(lines: readonly string[][]): number {
	const full = lines.filter((cells) => filled(cells) > 0);
	const counts = new Map<number, number>();
	for (const { length } of full) counts.set(length, (counts.get(length) ?? 0) + 1);
	let [usual, most] = [1, 0];
	for (const [length, count] of counts) if (count > most) [usual, most] = [length, count];
	return usual > 1 ? most / full.length : 0;
}

/** The rows below lines that say what the list is, as far as that can be seen. */
export function withoutTitles(rows: Row[]): Row[] {
	const width = widthOf(rows);
	if (width > 1) {
		const first = rows.slice(0, MOST_TITLES).findIndex(({ cells }) => filled(cells) === width);
		return rows.slice(Math.max(0, first));
	}
	// `Klasse 9b`, over names of which none has a digit.
	const [title = '', ...names] = rows.map(({ cells }) => withoutNumber(cells.join('')));
	const over = names.length > 1 && !names.some((name) => /\d/.test(name));
	return over && (/\d/.test(title) || /:\s*$/.test(title)) ? rows.slice(1) : rows;
}

/** Lists of pupils are often numbered. */
export const withoutNumber = (text: string): string =>
	text.trim().replace(/^\d+(?:[.)]\s*|\s+)(?=\p{L})/u, '');

/** Cells of the fullest row. */
export const widthOf = (rows: readonly Row[]) =>
	rows.reduce((most, { cells }) => Math.max(most, filled(cells)), 0);

/** Cells that are not empty. */
export const filled = (cells: readonly string[]) =>
	cells.filter((cell) => cell.trim() !== '').length;
