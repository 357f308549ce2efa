/** Names as lists of pupils write them. */
import { nicknameFrom, nicknameKey } from './nickname.ts';

export interface ListedName {
	/** What the pupil is called: one name, without that of the family. */
	given: string;
	/** The first letter of the family name, where there is one. */
	initial: string | undefined;
	/** The same for the same person. */
	identity: string;
}

/** Where a table has what is wanted of it. */
export interface Columns {
	id: number;
	preferred: number;
	given: number;
	family: number;
	/** A whole name in one. */
	whole: number;
}

/** Headings that are known, as `nicknameKey` has them. OneRoster's come first. */
const HEADINGS: Readonly<Record<keyof Columns, readonly string[]>> = {
	id: ['sourcedid', 'userid', 'id', 'studentid', 'number', 'no', 'nr'],
	preferred: ['preferredfirstname', 'preferredname', 'preferredgivenname', 'nickname', 'rufname'],
	given: ['givenname', 'firstname', 'forename', 'first', 'given', 'vorname', 'prenom', 'nombre'],
	family: ['familyname', 'lastname', 'surname', 'last', 'family', 'nachname', 'apellidos'],
	whole: [
		'name',
		'fullname',
		'student',
		'studentname',
		'pupil',
		'pupilname',
		'names',
		'displayname'
	]
};

/** The columns that a first row names; undefined where it is no heading. */
export function columnsOf(cells: readonly string[]): Columns | undefined {
	const keys = cells.map(nicknameKey);
	const columns = Object.fromEntries(
		Object.entries(HEADINGS).map(([column, names]) => [
			column,
			keys.findIndex((key) => names.includes(key))
		])
	) as unknown as Columns;
	const { preferred, given, whole } = columns;
	return [preferred, given, whole].some((at) => at >= 0) ? columns : undefined;
}

/** The name in a row of a table with a heading. */
export function fromCells(cells: readonly string[], columns: Columns): ListedName | undefined {
	const cell = (column: keyof Columns) => (cells[columns[column]] ?? '').trim();
	const called = cell('preferred') || cell('given');
	const name = called
		? named(called, cell('family'))
		: columns.whole >= 0
			? fromLine([cell('whole')])
			: undefined;
	const id = cell('id');
	return name && id ? { ...name, identity: `#${id}` } : name;
}

/**
 * The name in a line without a heading: `Anna`, `Anna Meier`, `Meier, Anna`, or cells with the given
 * name first.
 */
export function fromLine(cells: readonly string[]): ListedName | undefined {
	const [first = '', ...others] = cells;
	if (others.some((cell) => cell.trim() !== '')) {
		// A space after the comma is how people write the family name first.
		return others.length === 1 && /^\s/.test(others[0]!)
			? named(others[0]!, first)
			: named(first, others[0]!);
	}
	const comma = first.split(/,\s/);
	if (comma.length === 2) return named(comma[1]!, comma[0]!);
	const words = withoutNumber(first).split(/\s+/);
	const last = words.at(-1)!;
	// `Anna M.` or `Player 7`: a nickname already.
	if (words.length === 1 || /^(?:\p{L}\.?|\p{N}+)$/u.test(last)) return named(first, '');
	return named(words[0]!, last);
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

/** Lists of pupils are often numbered. */
const withoutNumber = (text: string) => text.trim().replace(/^\d+[.)]\s+/, '');
