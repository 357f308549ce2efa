import type { Entry } from './entry.ts';

/** An answer for unit tests, with what matters to them. */
export const reviewWith = (
	rest: Pick<Entry, 'device' | 'seq' | 'at'> & Readonly<Record<string, unknown>>
): Entry =>
	({
		offset: 60,
		kind: 'review',
		card: 'd/f/a',
		grade: 3,
		form: 'choice',
		mode: 'study',
		took: 1200,
		revision: 0,
		...rest
	}) as Entry;
