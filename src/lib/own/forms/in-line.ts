/** Parts of a fact as words within a line. */
import { entriesOf } from './rows.ts';
import type { Lookup } from './term.ts';

/** Words or figures; nothing of what is neither. */
export const words = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

export const inLine = (texts: readonly string[]): string =>
	texts.filter((text) => text !== '').join(', ');

/** Two things that belong together; nothing while one of them is missing. */
export const both = (one: string, other: string): string =>
	one === '' || other === '' ? '' : `${one}: ${other}`;

/** What entities in a list, or the one in place of it, are called. */
export const namesIn = (value: unknown, names: Lookup, id: 'id' | 'who' = 'id'): string[] =>
	entriesOf(value, { id, aside: id === 'id' ? 'note' : 'as' }).map((one) => names.nameOf(one.id));
