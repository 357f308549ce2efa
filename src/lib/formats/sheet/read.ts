/** Spreadsheets: lists in the first columns of their sheets, and Kahoot's template. */
import { takeTable } from '#lib/formats/list/take-table.ts';
import { takeItem } from '#lib/formats/quiz/facts.ts';
import type { Reader } from '#lib/formats/reading.ts';
import { BROKEN, PLACES } from '#lib/formats/reasons.ts';
import { Taken } from '#lib/formats/taken.ts';
import { textsIn } from '#lib/formats/zip/text-in.ts';
import { kahootColumns, kahootItem } from './kahoot.ts';
import { odsRows } from './ods.ts';
import type { SheetRow } from './rows.ts';
import { xlsxRows } from './xlsx.ts';

/** Rows of all sheets together. */
const MOST_ROWS = 20_000;

export const readSheet: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const { entries, text } = textsIn(bytes);
	const isExcel = entries.some(({ name }) => name === 'xl/workbook.xml');
	const sheets = isExcel ? xlsxRows(text) : odsRows(text('content.xml'));
	if (sheets.length === 0) taken.refuse(PLACES.file(naming.file), '', BROKEN.damaged);
	let room = MOST_ROWS;
	for (const rows of sheets) {
		takeSheet(taken, rows.slice(0, room), Math.max(0, rows.length - room));
		room = Math.max(0, room - rows.length);
	}
	return taken.reading();
};

function takeSheet(taken: Taken, rows: readonly SheetRow[], beyond: number): void {
	const kahoot = kahootColumns(rows);
	if (!kahoot) {
		const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
		return takeTable(taken, {
			rows: filled.filter(isRow),
			unclear: filled.filter((one) => !isRow(one)),
			beyond
		});
	}
	for (const row of rows) {
		const item = row.row > kahoot.row ? kahootItem(row, kahoot) : undefined;
		if (item) takeItem(taken, PLACES.row(row.row), item);
	}
}

const isRow = ({ cells }: SheetRow) => cells.filter((cell) => cell !== '').length > 1;
