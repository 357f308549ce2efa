/** What the cells of a list tell about themselves, where no heading does. */
import { areFathers, familyAmong } from './name-clues.ts';
import { withoutNumber, type Row } from './roster-rows.ts';

/** How whole names are written; without a comma, which tells. */
export type Order = 'given-first' | 'family-first';

/** The cells of a column that are not empty. */
export const cellsAt = (rows: readonly Row[], column: number): string[] =>
	rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');

/** The columns whose cells may be names: words, not the same for many, not made of a father's. */
export function namesIn(rows: readonly Row[]): number[] {
	const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	return Array.from({ length: width }, (_, column) => column).filter((column) => {
		const cells = cellsAt(rows, column);
		const words = cells.filter((cell) => /\p{L}{2}/u.test(cell) && !/[\d@/]/.test(cell));
		const different = new Set(cells).size;
		return (
			words.length > 0 &&
			2 * words.length > rows.length &&
			(rows.length < 4 || different > 0.4 * cells.length) &&
			!areFathers(cells)
		);
	});
}

/** How whole names are written; undefined if some have two words and nothing tells. */
export function orderOf(names: readonly string[]): Order | undefined {
	const open = names
		.map(withoutNumber)
		.filter((name) => !name.includes(',') && / \p{L}{2}/u.test(name))
		.map((name) => name.split(/\s+/));
	if (open.length === 0) return 'given-first';
	const last = open.map((words) => words.at(-1)!);
	const long = open.filter((words) => words.length > 2);
	// `Petrova Anna Sergeevna`: the father's name comes last where the family's comes first.
	if (long.length > 0 && areFathers(long.map((words) => words.at(-1)!))) return 'family-first';
	if (long.length > 0 && areFathers(long.map((words) => words[1]!))) return 'given-first';
	const family = familyAmong(
		open.map((words) => words[0]!),
		last
	);
	return family && (family === 'one' ? 'family-first' : 'given-first');
}
