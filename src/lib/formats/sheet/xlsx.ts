/** Rows of Excel's workbooks: the cells as they are shown, as far as that is text, numbers and days. */
import { childOf, childrenOf, textIn, type XmlElement } from '#lib/formats/xml/read-xml.ts';
import { LONGEST, type Sheet } from './rows.ts';

/** A part of the workbook. */
type Part = (name: string) => XmlElement | undefined;

const MOST_COLUMNS = 100;
/** The numbers by which formats of days are known; the rest say so themselves. */
const DAYS: ReadonlySet<number> = new Set([14, 15, 16, 17, 22]);
/** And of shares in a hundred. */
const SHARES: ReadonlySet<number> = new Set([9, 10]);
/** Day 0 of Excel's, but for the day in 1900 that there never was. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Sheet by sheet, in the order of the workbook. */
export function xlsxRows(part: Part): Sheet[] {
	const shared = childrenOf(part('xl/sharedStrings.xml') ?? NONE, 'si').map(plainIn);
	const styles = part('xl/styles.xml');
	const drawn = { days: stylesOf(styles, DAYS, /[dy]/i), shares: stylesOf(styles, SHARES, /%/) };
	return sheetsIn(part).map(({ name, title, hidden }) => {
		const data = childOf(part(name), 'sheetData');
		const rows = childrenOf(data ?? NONE, 'row').map((row, i) => ({
			row: Number(row.attributes.get('r')) || i + 1,
			cells: cellsOf(row, shared, drawn)
		}));
		return { title, hidden, rows };
	});
}

const NONE: XmlElement = { name: '', attributes: new Map(), inside: [], line: 0 };

function sheetsIn(part: Part): { name: string; title: string; hidden: boolean }[] {
	const targets = new Map(
		childrenOf(part('xl/_rels/workbook.xml.rels') ?? NONE, 'Relationship').map((one) => [
			one.attributes.get('Id'),
			(one.attributes.get('Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/')
		])
	);
	const sheets = childrenOf(childOf(part('xl/workbook.xml'), 'sheets') ?? NONE, 'sheet');
	// `id` and `r:id` are one name without their prefix: the latter counts, and stands last.
	return sheets.flatMap((one) => {
		const name = targets.get(one.attributes.get('id'));
		const title = one.attributes.get('name') ?? '';
		const hidden = /hidden/i.test(one.attributes.get('state') ?? '');
		return name === undefined ? [] : [{ name, title, hidden }];
	});
}

/** Readings that stand above characters are left out. */
const plainIn = (element: XmlElement): string =>
	unescaped(
		childrenOf(element, 't', 'r')
			.map((one) => (one.name === 't' ? textIn(one) : textIn(childOf(one, 't'))))
			.join('')
			.slice(0, LONGEST)
	);

/** Signs that XML has no place for. */
const unescaped = (text: string) =>
	text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16))
	);

/** Which styles show numbers so: by the numbers of formats, and by what formats of one’s own have in them. */
function stylesOf(
	styles: XmlElement | undefined,
	known: ReadonlySet<number>,
	sign: RegExp
): ReadonlySet<number> {
	const own = new Set(
		childrenOf(childOf(styles, 'numFmts') ?? NONE, 'numFmt')
			.filter((one) =>
				sign.test((one.attributes.get('formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]/g, ''))
			)
			.map((one) => Number(one.attributes.get('numFmtId')))
	);
	const formats = childrenOf(childOf(styles, 'cellXfs') ?? NONE, 'xf').map((one) =>
		Number(one.attributes.get('numFmtId'))
	);
	return new Set(formats.flatMap((format, i) => (known.has(format) || own.has(format) ? i : [])));
}

/** Styles of cells that show a day, or a share in a hundred. */
interface Drawn {
	days: ReadonlySet<number>;
	shares: ReadonlySet<number>;
}

function cellsOf(row: XmlElement, shared: readonly string[], drawn: Drawn): string[] {
	const cells: string[] = [];
	for (const cell of childrenOf(row, 'c')) {
		const letters = /^[A-Z]{1,3}/.exec(cell.attributes.get('r') ?? '')?.[0];
		const at = letters === undefined ? cells.length : columnOf(letters);
		if (at >= MOST_COLUMNS) break;
		while (cells.length < at) cells.push('');
		cells[at] = shown(cell, shared, drawn).slice(0, LONGEST).trim();
	}
	return cells;
}

const columnOf = (letters: string) =>
	[...letters].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function shown(cell: XmlElement, shared: readonly string[], { days, shares }: Drawn): string {
	const value = textIn(childOf(cell, 'v'));
	switch (cell.attributes.get('t')) {
		case 's':
			return shared[Number(value)] ?? '';
		case 'inlineStr':
			return plainIn(childOf(cell, 'is') ?? NONE);
		case 'b':
			return value === '1' ? 'TRUE' : 'FALSE';
		case 'str':
			return unescaped(value);
		case 'd':
			return value;
		case 'e':
			// What a formula could not reckon is nothing to learn.
			return '';
		default:
	}
	const number = Number(value);
	const style = Number(cell.attributes.get('s'));
	const isDay = days.has(style) && number > 0 && number < 3_000_000;
	if (isDay)
		return new Date(FIRST_DAY + Math.floor(number) * 86_400_000).toISOString().slice(0, 10);
	// 0.1 is written as 0.10000000000000001.
	if (value === '' || !Number.isFinite(number)) return value;
	return shares.has(style) ? `${rounded(number * 100)} %` : rounded(number);
}

const rounded = (number: number) => String(Number(number.toPrecision(15)));
