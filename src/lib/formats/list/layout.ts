/** What the columns of a table are, by its heading or by what is in them. */
import type { TableOffer } from '#lib/formats/choices.ts';
import { columnsOf, languageNamed, type Column } from './headings.ts';
import type { TableRow } from './table.ts';

/** How both sides are asked. */
interface Sides {
	frontLang?: string;
	backLang?: string;
	both?: boolean;
}

export interface Layout {
	columns: readonly (Column | undefined)[];
	/** Whether the first row says what the columns are. */
	heading: boolean;
	sides: Sides;
	offer: TableOffer;
}

/** So many rows are looked at, and so many shown to whoever chooses; of so many columns. */
const LOOKED = 100;
const SHOWN = 6;
const WIDE = 20;
/** So much of a cell. */
const LONG = 80;

/** @param known the columns, where the file says what they are */
export function layoutOf(
	rows: readonly TableRow[],
	known?: readonly (Column | undefined)[]
): Layout {
	const sample = rows.slice(0, LOOKED).map(({ cells }) => cells);
	const [first = []] = sample;
	const headed = known ? undefined : columnsOf(first);
	const columns = known ?? headed ?? filledOf(sample);
	const langOf = (column: Column) =>
		headed ? languageNamed(first[columns.indexOf(column)] ?? '') : undefined;
	const [frontLang, backLang] = [langOf('front'), langOf('back')];
	const width = Math.min(WIDE, Math.max(2, ...sample.map((cells) => cells.length)));
	const heading = headed !== undefined;
	return {
		columns,
		heading,
		sides: { ...(frontLang && { frontLang }), ...(backLang && { backLang }) },
		offer: {
			choice: {
				columns: Array.from({ length: width }, (_, i) => columns[i] ?? 'note'),
				heading,
				frontLang: frontLang ?? '',
				backLang: backLang ?? '',
				both: false
			},
			rows: sample
				.slice(0, SHOWN)
				.map((cells) => cells.slice(0, width).map((cell) => cell.slice(0, LONG)))
		}
	};
}

/** The first two columns in which most rows have something: exported tables have empty ones. */
function filledOf(rows: readonly (readonly string[])[]): (Column | undefined)[] {
	const filled = (i: number) =>
		rows.filter((cells) => (cells[i] ?? '') !== '').length * 2 > rows.length;
	const found = Array.from({ length: WIDE }, (_, i) => i).filter(filled);
	const [front = 0, back = 1] = found.length > 1 ? found : [];
	return Array.from({ length: Math.max(front, back) + 1 }, (_, i) =>
		i === front ? 'front' : i === back ? 'back' : undefined
	);
}
