import { jsonIn } from './bad-row.ts';

/** What was assigned or given, and only a newer release understands: as it came. */
export interface NewerRow {
	id: string;
	title: string;
}

/** Rows as far as this release reads them, and those that only a newer one does. What is damaged is in neither. */
export interface ReadRows<Known> {
	known: Known[];
	newer: NewerRow[];
}

/** @param read undefined, and named in the log, for a row that cannot be read here */
export function readRows<Row extends { body: string }, Known extends object>(
	rows: readonly Row[],
	idOf: (row: Row) => string,
	read: (row: Row) => Known | undefined
): ReadRows<Known> {
	const known: Known[] = [];
	const newer: NewerRow[] = [];
	for (const row of rows) {
		const one = read(row);
		const unread = one ? undefined : newerRow(row.body, idOf(row));
		if (one) known.push(one);
		else if (unread) newer.push(unread);
	}
	return { known, newer };
}

/** By its title; what is damaged has none. */
function newerRow(body: string, id: string): NewerRow | undefined {
	const said = jsonIn(body) as { title?: unknown } | null | undefined;
	return typeof said?.title === 'string' ? { ...said, id, title: said.title } : undefined;
}
