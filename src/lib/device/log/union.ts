import { canonical } from '#lib/memory/log/canonical.ts';
import type { LogEntry } from '#lib/memory/log/stamp.ts';
import { keyOf, type Held, type Moment, type Stamped, type Union } from './store.ts';

/** What of `incoming` is not among `present` yet, and where the two disagree. */
export function difference<E extends LogEntry>(
	present: Iterable<E>,
	incoming: readonly E[]
): { fresh: E[] } & Pick<Union<E>, 'already' | 'conflicts'> {
	const wanted = new Map(incoming.map((entry) => [keyOf(entry), entry]));
	const conflicts: Union<E>['conflicts'] = [];
	const unique = wanted.size;
	for (const ours of present) {
		const theirs = wanted.get(keyOf(ours));
		if (!theirs) continue;
		wanted.delete(keyOf(ours));
		if (canonical(ours) !== canonical(theirs)) conflicts.push({ ours, theirs });
	}
	return { fresh: [...wanted.values()], already: unique - wanted.size, conflicts };
}

/** An append remembered by its token, so that a retry finds what the first attempt wrote. */
export interface RecentAppend {
	token: string;
	/** Sequence number of its first entry, and where that lies. */
	first: number;
	start: number;
	count: number;
}

/** How many appends are remembered. A retry follows at once; this outlasts many tabs' worth. */
const REMEMBERED = 64;

export const remember = (recent: readonly RecentAppend[], append: RecentAppend): RecentAppend[] => [
	...recent.slice(1 - REMEMBERED),
	append
];

/**
 * What to write for held entries: themselves, and an undo for each entry of an append that was
 * thought to have failed and had not.
 */
export function settlement<E extends LogEntry>(
	held: readonly Held<E>[],
	recent: readonly RecentAppend[],
	device: string,
	stamp: Moment
): { entries: E[]; undos: Stamped<E>[] } {
	const undos: Stamped<E>[] = [];
	for (const { token } of held) {
		const ghost = recent.find((append) => append.token === token);
		if (!ghost) continue;
		for (let n = 0; n < ghost.count; n++) {
			const target = { device, seq: ghost.first + n };
			undos.push({ kind: 'undo', target, ...stamp } as unknown as Stamped<E>);
		}
	}
	return { entries: held.flatMap(({ entries }) => entries), undos };
}

/** Names that are remembered: entries of older ones were sent long ago. */
const FORMER = 20;

/** The names that this browser has written under, with those of pages that had to hold entries. */
export const withPages = (
	formerly: readonly string[] = [],
	held: readonly Held<LogEntry>[]
): string[] =>
	[
		...new Set([...formerly, ...held.flatMap(({ entries }) => entries.map(({ device }) => device))])
	].slice(-FORMER);

/** The drafts as entries of `device`, numbered from `first`. */
export const numbered = <E extends LogEntry>(
	drafts: readonly Stamped<E>[],
	device: string,
	first: number
): E[] => drafts.map((draft, n) => ({ ...draft, device, seq: first + n }) as unknown as E);

/** The next free number of `device` once `entries` are in: a union may bring back its own. */
export const nextAfter = (entries: readonly LogEntry[], device: string, next: number): number =>
	entries.reduce(
		(free, entry) => (entry.device === device ? Math.max(free, entry.seq + 1) : free),
		next
	);
