import { jsonIn } from './bad-row.ts';

/** What was assigned or given, and only a newer release understands: as it came. */
export interface NewerRow {
	id: string;
	title: string;
}

/** A row that cannot be read here, by its title. What is damaged has none. */
export function newerRow(body: string, id: string): NewerRow | undefined {
	const said = jsonIn(body) as { title?: unknown } | null | undefined;
	return typeof said?.title === 'string' ? { ...said, id, title: said.title } : undefined;
}
