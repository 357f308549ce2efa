/** Lists and tables as text: spreadsheets, Quizlet's and Anki's exports, and what somebody typed. */
import { plainTextOf } from '#lib/formats/html/rich.ts';
import type { Reader } from '#lib/formats/reading.ts';
import { Taken } from '#lib/formats/taken.ts';
import { legible } from '#lib/formats/text/clean.ts';
import { partedTags } from '#lib/formats/text/tags.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { ankiHeaders } from './anki-headers.ts';
import { tableOf, type Table } from './table.ts';
import { takeTable } from './take-table.ts';

/** What Excel is told by, and hides: what parts the cells. */
const SEP = /^\s*"?sep=([^\n"]|\t)"?[ \t]*(?=\n)/i;
/** What nobody writes who does not write HTML. */
const MARKUP =
	/<br ?\/?>|<\/(?:b|i|u|div|span|em|strong|p|sub|sup|li)>|&nbsp;|&(?:amp|lt|gt|quot);/i;

export const readList: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const whole = legible(textOf(bytes));
	const { sign, html, columns, type, deck, tags, headed, rest } = ankiHeaders(
		whole.replace(SEP, '')
	);
	const table = tableOf(rest, SEP.exec(whole)?.[1] ?? sign);
	takeTable(taken, table, {
		...(columns && { columns }),
		...(deck !== undefined && { deck }),
		...(headed && { tagsIn: partedTags }),
		tags,
		type,
		html: html || (!headed && isHtml(table))
	});
	return taken.reading();
};

/** Whether cells are HTML though nobody says so; not where something is said of HTML: then a cell of marks alone is one. */
function isHtml({ rows }: Table): boolean {
	const cells = rows.slice(0, 2000).flatMap((row) => row.cells);
	return (
		cells.some((cell) => MARKUP.test(cell)) &&
		cells.every((cell) => cell === '' || !cell.includes('<') || plainTextOf(cell).text !== '')
	);
}
