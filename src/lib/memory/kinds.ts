import type { Entry } from './entry.ts';

const KINDS: ReadonlySet<string> = new Set<Entry['kind']>([
	'review',
	'undo',
	'regrade',
	'reset',
	'suspend',
	'bury',
	'settings',
	'exam',
	'test',
	'report'
]);

/** False for an entry that only a newer version of the app understands. Most are reviews. */
export const isKnown = ({ kind }: Pick<Entry, 'kind'>): boolean =>
	kind === 'review' || KINDS.has(kind);
