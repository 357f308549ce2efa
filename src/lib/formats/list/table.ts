/** The rows of a text, by whatever parts their cells. */
import Papa from 'papaparse';
import { customRows } from './custom-parted.ts';
import { columnsOf } from './headings.ts';
import { quizColumns } from './quiz-columns.ts';
import { MOST_LINES, pastedList } from './pasted-list.ts';

export interface TableRow {
	/** Counted from 1, as spreadsheets do; of a text its line. */
	row: number;
	cells: string[];
}

export interface Table {
	rows: TableRow[];
	/** What has one cell only, though others have more. */
	unclear: TableRow[];
	/** How many there are beyond what is looked at. */
	beyond: number;
}

const SIGNS = ['\t', ';', '|', ','] as const;
/** A quotation mark at the beginning of a cell: whoever wrote it quotes what has separators in it. */
const QUOTED = /(?:^|[\t,;|\n])"/;

/** @param sign what parts cells, where the text says so */
export function tableOf(text: string, sign?: string): Table {
	const custom = sign === undefined ? customRows(text) : undefined;
	if (custom)
		return {
			rows: custom.slice(0, MOST_LINES),
			unclear: [],
			beyond: Math.max(0, custom.length - MOST_LINES)
		};
	const by =
		sign ??
		headedBy(text) ??
		(QUOTED.test(text) ? (columnsBy(text) ?? bestQuoted(text)) : columnsBy(text));
	return by === undefined ? pasted(text) : cellsBy(text, by);
}

/** The sign that parts a first row which is a heading. */
function headedBy(text: string): string | undefined {
	const first = text.slice(0, 2000).trimStart().split('\n')[0] ?? '';
	return SIGNS.find((sign) => {
		const [row = []] = sample(first, sign);
		return columnsOf(row) !== undefined || quizColumns([row]) !== undefined;
	});
}

/** The sign by which all rows have as many cells, three at least; of a list with two, more tells what parts them. */
function columnsBy(text: string): string | undefined {
	return SIGNS.find((sign) => {
		const rows = sample(text, sign);
		const wide = rows.filter((row) => row.length > 2 && row.length === rows[0]!.length);
		return rows.length > 1 && wide.length * 10 >= rows.length * 9;
	});
}

const bestQuoted = (text: string): string | undefined => {
	const found = SIGNS.map((sign) => ({
		sign,
		parted: sample(text, sign).filter((row) => row.length > 1).length
	})).sort((a, b) => b.parted - a.parted)[0]!;
	return found.parted > 0 ? found.sign : undefined;
};

const sample = (text: string, delimiter: string): string[][] =>
	Papa.parse<string[]>(text.slice(0, 100_000), { delimiter, preview: 100 }).data.filter((row) =>
		row.some((cell) => cell.trim() !== '')
	);

function cellsBy(text: string, delimiter: string): Table {
	const { data } = Papa.parse<string[]>(text, { delimiter, preview: MOST_LINES + 1 });
	const all = data
		.map((cells, i) => ({ row: i + 1, cells: cells.map((cell) => cell.trim()) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	return {
		rows: all.filter(({ cells }) => cells.length > 1).slice(0, MOST_LINES),
		unclear: all.filter(({ cells }) => cells.length === 1),
		beyond: Math.max(0, all.length - MOST_LINES)
	};
}

function pasted(text: string): Table {
	const { rows, unclear, separator } = pastedList(text);
	const table: Table = {
		rows: rows.map(({ line, left, right, rest }) => ({ row: line, cells: [left, right, ...rest] })),
		unclear: unclear.map(({ line, text: whole }) => ({ row: line, cells: [whole] })),
		beyond: Math.max(0, text.split('\n').length - MOST_LINES)
	};
	return separator === 'tab' ? continued(table) : table;
}

/** Where tabs part the sides, a line without one goes on with the card before it: so Quizlet writes line breaks. */
function continued({ rows, unclear, beyond }: Table): Table {
	const first = rows[0]?.row ?? 0;
	for (const { row, cells } of unclear) {
		const before = rows.findLast((one) => one.row < row);
		if (before) before.cells[1] += `\n${cells[0]}`;
	}
	return { rows, unclear: unclear.filter(({ row }) => row < first), beyond };
}
