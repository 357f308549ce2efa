/** A workbook of one sheet: rows by their numbers, cells as text or as numbers. */
import { strToU8, zipSync } from 'fflate';
import { escapedHtml } from '#lib/formats/xml/read-xml.ts';

export type Cell = string | number;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Any day will do, and with the same the same rows are the same file. */
const MADE = new Date('2026-01-01T12:00:00Z');

export function workbookOf(title: string, rows: ReadonlyMap<number, readonly Cell[]>): Uint8Array {
	const sheet = [...rows].map(
		([row, cells]) =>
			`<row r="${row}">${cells.map((cell, i) => cellOf(cell, row, i)).join('')}</row>`
	);
	const files = {
		'[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
		'_rels/.rels': related('officeDocument', 'xl/workbook.xml'),
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapedHtml(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': related('worksheet', 'worksheets/sheet1.xml'),
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheet.join('')}</sheetData></worksheet>`
	};
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)])),
		{ mtime: MADE }
	);
}

const related = (type: string, target: string) =>
	`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

/** So many columns have one letter; more are not written. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function cellOf(cell: Cell, row: number, column: number): string {
	const at = `${LETTERS[column]}${row}`;
	if (cell === '') return '';
	if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
	// Text, whatever it begins with: no cell is a formula.
	return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapedHtml(cell)}</t></is></c>`;
}
