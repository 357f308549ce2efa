/** Rows of OpenDocument spreadsheets, such as LibreOffice saves. */
import { childrenOf, type XmlElement } from '#lib/formats/xml/read-xml.ts';
import { LONGEST, type Sheet, type SheetRow } from './rows.ts';

const MOST_COLUMNS = 100;
/** Rows that are repeated beyond it are the empty end of a sheet. */
const MOST_REPEATED = 1000;

export function odsRows(root: XmlElement | undefined): Sheet[] {
	return root
		? [...tablesIn(root)].map((table) => ({
				title: table.attributes.get('name') ?? '',
				hidden: false,
				rows: rowsOf(table)
			}))
		: [];
}

function* tablesIn(element: XmlElement): Generator<XmlElement> {
	for (const one of childrenOf(element)) {
		if (one.name === 'table') yield one;
		else yield* tablesIn(one);
	}
}

function rowsOf(table: XmlElement): SheetRow[] {
	const rows: SheetRow[] = [];
	let row = 1;
	for (const one of rowsIn(table)) {
		const cells = cellsOf(one);
		const times = repeated(one, 'number-rows-repeated');
		if (cells.some((cell) => cell !== ''))
			for (let i = 0; i < Math.min(times, MOST_REPEATED); i += 1)
				rows.push({ row: row + i, cells });
		row += times;
	}
	return rows;
}

/** Rows may stand in groups, and as headings. */
function* rowsIn(element: XmlElement): Generator<XmlElement> {
	for (const one of childrenOf(element)) {
		if (one.name === 'table-row') yield one;
		else if (/^table-(?:rows|row-group|header-rows)$/.test(one.name)) yield* rowsIn(one);
	}
}

const repeated = (element: XmlElement, name: string) => {
	const times = Number(element.attributes.get(name) ?? 1);
	return Number.isInteger(times) && times > 0 ? times : 1;
};

/** Several blanks, a tab and the end of a line are elements of their own. */
function shownIn({ inside }: XmlElement): string {
	return inside
		.map((one) => {
			if (typeof one === 'string') return one;
			if (one.name === 's') return ' '.repeat(Math.min(100, repeated(one, 'c')));
			if (one.name === 'tab') return '\t';
			return one.name === 'line-break' ? '\n' : shownIn(one);
		})
		.join('');
}

function cellsOf(row: XmlElement): string[] {
	const cells: string[] = [];
	for (const cell of childrenOf(row, 'table-cell', 'covered-table-cell')) {
		const text = childrenOf(cell, 'p').map(shownIn).join('\n').slice(0, LONGEST).trim();
		const times = Math.min(repeated(cell, 'number-columns-repeated'), MOST_COLUMNS - cells.length);
		for (let i = 0; i < times; i += 1) cells.push(text);
	}
	while (cells.at(-1) === '') cells.pop();
	return cells;
}
