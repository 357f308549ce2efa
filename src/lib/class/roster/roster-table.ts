/** A list of names as rows of cells, and where the names stand in them: told by a heading, or by what the cells hold. */
import { familyAmong } from './name-clues.ts';
import { cellsAt, namesIn, orderOf, type Order } from './roster-content.ts';
import { headingOf, type Heading } from './roster-headings.ts';
import { filled, MOST_TITLES, rowsOf, widthOf, withoutTitles, type Row } from './roster-rows.ts';

/** Where a table has what is wanted of it; -1 for what it has not. */
export interface Columns {
	id: number;
	preferred: number;
	given: number;
	family: number;
	/** A whole name in one. */
	whole: number;
}

export interface Table {
	rows: Row[];
	/** Lines above them that hold no name, from 1. */
	titles: number[];
	/** Undefined for lines that hold nothing but a name each. */
	columns: Columns | undefined;
	order: Order;
	/** What nothing in the list tells, so that its owner has to: the column of given names, or the order. */
	doubt: 'column' | 'order' | undefined;
}

type Read = Omit<Table, 'titles'>;

/** What its owner said of a list. */
export interface Told {
	/** The column of given names, from 0. */
	given?: number;
	/** The first line is a heading. */
	heading?: boolean;
	order?: Order;
}

const NONE: Columns = { id: -1, preferred: -1, given: -1, family: -1, whole: -1 };

export function tableOf(text: string, told: Told = {}): Table {
	const all = inLines(rowsOf(text));
	const headed = told.given === undefined ? headingIn(all) : undefined;
	if (headed) return { ...byHeading(all.slice(headed.at + 1), headed, told), titles: [] };
	const rows = withoutTitles(all);
	const titles = all.slice(0, all.length - rows.length).map(({ line }) => line);
	return { ...byOwner(rows, told), titles };
}

function byOwner(rows: Row[], told: Told): Read {
	if (told.given !== undefined)
		return {
			rows: told.heading ? rows.slice(1) : rows,
			columns: byChoice(rows, told.given),
			order: told.order ?? 'given-first',
			doubt: undefined
		};
	return byContent(rows, told);
}

/** `Anna, Ben, Cem`: a list all in one line. */
function inLines(rows: Row[]): Row[] {
	const [only] = rows;
	if (!only || rows.length > 1 || only.cells.length < 3 || headingIn(rows)) return rows;
	return only.cells.map((cell) => ({ line: only.line, cells: [cell] }));
}

/** The first row that names a column of names, with what it names. */
function headingIn(rows: readonly Row[]) {
	const width = widthOf(rows);
	for (const [at, { cells }] of rows.slice(0, width > 1 ? MOST_TITLES : 2).entries()) {
		// Below a row of names there is no heading.
		if (at > 0 && width > 1 && filled(rows[at - 1]!.cells) === width) return undefined;
		const meanings = cells.map(headingOf);
		const place = (...of: Heading[]) => meanings.findIndex((one) => one && of.includes(one));
		const [family, name] = [place('family'), place('name')];
		const given = place('given');
		const whole = place('whole', 'family-first');
		const preferred = place('preferred');
		if (given < 0 && name < 0 && whole < 0 && preferred < 0) continue;
		// A class of this title, not a column: `Klasse 9b`.
		if (cells.length === 1 && rows[at + 1] && rows[at + 1]!.cells.length > 1) continue;
		const order: Order = meanings[whole] === 'family-first' ? 'family-first' : 'given-first';
		const columns = { ...NONE, id: place('id'), preferred };
		if (given >= 0)
			return { at, order, columns: { ...columns, given, family: family < 0 ? name : family } };
		if (name >= 0 && family >= 0)
			return { at, order, columns: { ...columns, given: name, family } };
		return {
			at,
			order: whole >= 0 ? order : undefined,
			columns: { ...columns, family, whole: whole < 0 ? name : whole }
		};
	}
	return undefined;
}

/** Whole names under a heading that does not say how they are written tell it themselves, or not. */
function byHeading(
	rows: Row[],
	{ columns, order: known }: { columns: Columns; order: Order | undefined },
	told: Told
): Read {
	const { given, whole, preferred } = columns;
	if (given >= 0 || whole < 0) return { rows, columns, order: 'given-first', doubt: undefined };
	const names = rows.map(({ cells }) => cells[whole] ?? '');
	const found = known === 'family-first' ? known : orderOf(names);
	return {
		rows,
		columns,
		order: told.order ?? found ?? 'given-first',
		doubt: told.order || found || preferred >= 0 ? undefined : 'order'
	};
}

function byChoice(rows: readonly Row[], given: number): Columns {
	const names = namesIn(rows);
	const comma = cellsAt(rows, given).filter((cell) => cell.includes(',')).length;
	if (2 * comma > rows.length) return { ...NONE, whole: given };
	return { ...NONE, given, family: names.find((column) => column !== given) ?? -1 };
}

function byContent(rows: Row[], told: Told): Read {
	const columns = namesIn(rows);
	const [one, two, ...more] = columns;
	if (one === undefined || two === undefined) {
		const whole = one ?? 0;
		const order = orderOf(cellsAt(rows, whole));
		return {
			rows,
			columns: rows.some(({ cells }) => cells.length > 1) ? { ...NONE, whole } : undefined,
			order: told.order ?? order ?? 'given-first',
			doubt: told.order || order ? undefined : 'order'
		};
	}
	const family =
		more.length === 0 ? familyAmong(cellsAt(rows, one), cellsAt(rows, two)) : undefined;
	const [given, other] = family === 'one' ? [two, one] : [one, two];
	const spaced = rows.filter(({ cells }) => cells.length === 2 && /^\s/.test(cells[1]!)).length;
	// A space after the comma is how people write the family name first.
	if (!family && 2 * spaced > rows.length && rows.every(({ cells }) => cells.length <= 2))
		return { rows, columns: undefined, order: 'given-first', doubt: undefined };
	return {
		rows,
		columns: { ...NONE, given, family: other },
		order: 'given-first',
		doubt: family ? undefined : 'column'
	};
}
