/** Names as lists of pupils write them. */
import { nicknameFrom, nicknameKey } from './nickname.ts';
import { withoutNumber } from './roster-rows.ts';
import type { Order } from './roster-content.ts';
import type { Columns } from './roster-table.ts';

export interface ListedName {
	/** What the pupil is called: one name, without that of the family. */
	given: string;
	/** The first letter of the family name, where there is one. */
	initial: string | undefined;
	/** The same for the same person. */
	identity: string;
}

/** The name in a row of a table. */
export function fromCells(
	cells: readonly string[],
	columns: Columns,
	order: Order
): ListedName | undefined {
	const cell = (column: keyof Columns) => (cells[columns[column]] ?? '').trim();
	const called = cell('preferred') || cell('given');
	// The last row of some lists is how many they hold.
	if (/^\d+$/.test(called)) return undefined;
	const name = called
		? named(called, cell('family'))
		: columns.whole >= 0
			? fromLine([cell('whole')], order)
			: undefined;
	const id = cell('id');
	return name && id ? { ...name, identity: `#${id}` } : name;
}

/** The name in a line: `Anna`, `Anna Meier`, `Meier, Anna`; or `Meier Anna`, if that is the order. */
export function fromLine(cells: readonly string[], order: Order): ListedName | undefined {
	const [first = '', ...others] = cells;
	const written = others.some((cell) => cell.trim() !== '') ? cells.join(',') : first;
	const comma = written.split(',');
	if (comma.length === 2) return named(comma[1]!, comma[0]!);
	const words = withoutNumber(written).split(/\s+/);
	const last = words.at(-1)!;
	// `Anna M.` or `Player 7`: a nickname already.
	if (words.length === 1 || /^(?:\p{L}\.?|\p{N}+)$/u.test(last)) return named(written, '');
	return order === 'given-first' ? named(words[0]!, last) : named(words[1]!, words[0]!);
}

function named(called: string, familyName: string): ListedName | undefined {
	const given = nicknameFrom(withoutNumber(called));
	if (given === undefined) return undefined;
	const family = nicknameFrom(familyName) ?? '';
	return {
		given,
		initial: /[\p{L}\p{N}]/u.exec(family)?.[0].toUpperCase(),
		identity: `${nicknameKey(given)} ${nicknameKey(family)}`
	};
}
