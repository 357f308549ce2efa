/** Lists of a fact as rows of a form: what is read of each, and how it is written again with all else that was in it. */

/** A row that is an object with an id, or nothing but that id. */
export interface Entry {
	id: string;
	/** A few words about it. */
	aside: string;
	raw: unknown;
}

/** Under which names a row has its id and what is said of it. */
export interface EntryShape {
	id: 'id' | 'who';
	aside: 'note' | 'as';
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The entities in a list, or the one that stands in place of one. */
export function entriesOf(value: unknown, shape: EntryShape): Entry[] {
	const all = Array.isArray(value) ? value : value === undefined ? [] : [value];
	return all.map((raw: unknown) => {
		if (typeof raw === 'string') return { id: raw, aside: '', raw };
		const of = Object(raw) as Record<string, unknown>;
		return { id: textOf(of[shape.id]), aside: textOf(of[shape.aside]), raw };
	});
}

/** An entry as it is written: alone, where nothing is said of it. */
export function writtenEntry({ id, aside, raw }: Entry, shape: EntryShape): unknown {
	const { [shape.id]: _, [shape.aside]: __, ...rest } = Object(raw) as Record<string, unknown>;
	const more = typeof raw === 'object' && raw !== null ? rest : {};
	if (aside === '' && Object.keys(more).length === 0) return id;
	return { ...more, [shape.id]: id, ...(aside !== '' && { [shape.aside]: aside }) };
}

/** A wrong answer and why it is wrong. */
export interface WrongRow {
	text: string;
	why: string;
}

export const wrongRows = (value: unknown): WrongRow[] =>
	(Array.isArray(value) ? value : []).map((one: unknown) =>
		typeof one === 'string'
			? { text: one, why: '' }
			: { text: textOf(Object(one).text), why: textOf(Object(one).why) }
	);

/** The same as it is written; what is empty on both sides is no row, and what has one side is kept. */
export function writtenWrongs(rows: readonly WrongRow[]): unknown[] | undefined {
	const some = rows.filter(({ text, why }) => text.trim() !== '' || why.trim() !== '');
	return some.length > 0
		? some.map(({ text, why }) => ({
				...(text.trim() !== '' && { text }),
				...(why.trim() !== '' && { why })
			}))
		: undefined;
}

/** A list without the one at a place; undefined where none is left. */
export function without<T>(list: readonly T[], at: number): T[] | undefined {
	const left = list.toSpliced(at, 1);
	return left.length > 0 ? left : undefined;
}

/** A list in which one has changed its place with the next or the one before. */
export function moved<T>(list: readonly T[], at: number, step: -1 | 1): T[] {
	const to = at + step;
	if (to < 0 || to >= list.length) return [...list];
	return list.with(at, list[to]!).with(to, list[at]!);
}
