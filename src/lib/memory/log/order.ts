/**
 * The one order in which everybody folds a log. Within a device entries keep their numbers' order;
 * across devices time decides, then the device's id. A clock that jumped back must not put an entry
 * before its predecessors, so what counts is the latest time the device had shown by then.
 */
import type { EntryId, Stamp } from './stamp.ts';

/** Where an entry stands. */
export interface Place {
	/** The latest time its device had shown by then, epoch ms. */
	readonly clock: number;
	readonly device: string;
	readonly seq: number;
}

/** Negative if `a` comes before `b`. */
export function comparePlaces(a: Place, b: Place): number {
	if (a.clock !== b.clock) return a.clock - b.clock;
	if (a.device !== b.device) return a.device < b.device ? -1 : 1;
	return a.seq - b.seq;
}

/** Entries in canonical order, and where the first and the last of them stand. */
export interface Ordered<E> {
	entries: E[];
	first: Place | undefined;
	last: Place | undefined;
}

/**
 * The entries in canonical order, whatever order they arrived in: the same array if that is their
 * order already. Each must be there once.
 *
 * @param clockOf the latest time that a device had shown before these entries, epoch ms
 */
export function inOrder<E extends Pick<Stamp, 'device' | 'seq' | 'at'>>(
	entries: E[],
	clockOf: (device: string) => number = () => -Infinity
): Ordered<E> {
	const own = inOrderAlready(entries, clockOf);
	if (own) return own;
	const all: E[] = [];
	const clocks: number[] = [];
	for (const [device, thread] of byDevice(entries)) {
		let clock = clockOf(device);
		for (const entry of thread) {
			clock = Math.max(clock, entry.at);
			all.push(entry);
			clocks.push(clock);
		}
	}
	const place = (i: number): Place => placeOf(all[i] as E, clocks[i] as number);
	// Runs that are in order already, one a device: cheap to merge.
	const order = Array.from(all.keys()).sort((a, b) => comparePlaces(place(a), place(b)));
	const [first, last] = [order[0], order.at(-1)];
	return {
		entries: order.map((i) => all[i] as E),
		first: first === undefined ? undefined : place(first),
		last: last === undefined ? undefined : place(last)
	};
}

const placeOf = ({ device, seq }: EntryId, clock: number): Place => ({
	clock,
	device,
	seq
});

/** The usual case, one device's entries as it wrote them, is seen in one pass. */
function inOrderAlready<E extends Pick<Stamp, 'device' | 'seq' | 'at'>>(
	entries: E[],
	clockOf: (device: string) => number
): Ordered<E> | undefined {
	const [head] = entries;
	const tail = entries.at(-1);
	if (!head || !tail) return { entries, first: undefined, last: undefined };
	let clock = clockOf(head.device);
	const first = placeOf(head, Math.max(clock, head.at));
	let seq = -Infinity;
	const { device } = head;
	for (const entry of entries) {
		if (entry.seq < seq || entry.device !== device) return undefined;
		seq = entry.seq;
		if (entry.at > clock) clock = entry.at;
	}
	return { entries, first, last: placeOf(tail, clock) };
}

/** The entries of each device, by their numbers. */
function byDevice<E extends EntryId>(entries: readonly E[]): Map<string, E[]> {
	const threads = new Map<string, E[]>();
	for (const entry of entries) {
		const thread = threads.get(entry.device);
		if (thread) thread.push(entry);
		else threads.set(entry.device, [entry]);
	}
	for (const thread of threads.values()) thread.sort((a, b) => a.seq - b.seq);
	return threads;
}
