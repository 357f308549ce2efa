/** Spreadsheets: lists in the first columns of their sheets, and Kahoot's template. */
import { takeTable } from '#lib/formats/list/take-table.ts';
import { quizColumns } from '#lib/formats/list/quiz-columns.ts';
import { takeQuiz } from '#lib/formats/list/quiz-rows.ts';
import { say, type Saying } from '#lib/deck/saying.ts';
import type { Reader } from '#lib/formats/reading.ts';
import { BROKEN, PLACES, REASONS } from '#lib/formats/reasons.ts';
import { Taken } from '#lib/formats/taken.ts';
import { readXml, type XmlElement } from '#lib/formats/xml/read-xml.ts';
import { textsIn } from '#lib/formats/zip/text-in.ts';
import { odsRows } from './ods.ts';
import type { Sheet, SheetRow } from './rows.ts';
import { xlsxRows } from './xlsx.ts';

/** Rows of all sheets together. */
const MOST_ROWS = 20_000;

export const readSheet: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const { entries, text, broken } = textsIn(bytes);
	const xml = xmlsIn(text);
	const isExcel = entries.some(({ name }) => name === 'xl/workbook.xml');
	const sheets = isExcel ? xlsxRows(xml.root) : odsRows(xml.root('content.xml'));
	const damaged = broken() ?? xml.damaged() ?? (sheets.length === 0 ? BROKEN.damaged : undefined);
	let room = MOST_ROWS;
	const seen = sheets.some(({ hidden }) => !hidden)
		? sheets.filter(({ hidden }) => !hidden)
		: sheets;
	for (const { title } of sheets.filter((one) => !seen.includes(one)))
		taken.refuse(say`${title}`, '', REASONS.hiddenSheet);
	const filled = seen.filter(({ rows }) => rows.length > 0);
	for (const { title, rows } of filled) {
		const part = filled.length > 1 ? title : '';
		takeSheet(taken, { part, rows: rows.slice(0, room) }, Math.max(0, rows.length - room));
		room = Math.max(0, room - rows.length);
	}
	if (damaged) taken.refuse(PLACES.file(naming.file), '', damaged);
	return taken.reading();
};

/** Parts of a workbook as trees; of one that is damaged what stands before. */
function xmlsIn(text: (name: string) => string | undefined) {
	let damaged: Saying | undefined;
	return {
		root(name: string): XmlElement | undefined {
			const source = text(name);
			const read = source === undefined ? undefined : readXml(source);
			damaged ??= read?.damaged;
			return read?.root;
		},
		damaged: () => damaged
	};
}

/** @param part of the deck, where there are several sheets */
function takeSheet(
	taken: Taken,
	{ part, rows }: { part: string; rows: Sheet['rows'] },
	beyond: number
): void {
	const quiz = quizColumns(rows.map(({ cells }) => cells));
	if (quiz) return takeQuiz(taken, { rows, unclear: [], beyond }, quiz, part);
	const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
	takeTable(
		taken,
		{ rows: filled.filter(isRow), unclear: filled.filter((one) => !isRow(one)), beyond },
		{ deck: part }
	);
}

const isRow = ({ cells }: SheetRow) => cells.filter((cell) => cell !== '').length > 1;
