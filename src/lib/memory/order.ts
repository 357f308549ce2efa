/**
 * The one order in which everybody folds a log. Within a device entries keep their numbers' order;
 * across devices time decides, then the device's id. A clock that jumped back must not put an entry
 * before its predecessors, so what counts is the latest time the device had shown by then.
 */
import type { Entry } from './entry.ts';

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
 * The entries in canonical order, whatever order they arrived in. Each must be there once.
 *
 * @param clockOf the latest time that a device had shown before these entries, epoch ms
 */
export function inOrder<E extends Pick<Entry, 'device' | 'seq' | 'at'>>(
	entries: readonly E[],
	clockOf: (device: string) => number = () => -Infinity
): Ordered<E> {
	const threads = byDevice(entries);
	const all: E[] = [];
	const clocks: number[] = [];
	for (const [device, thread] of threads) {
		let clock = clockOf(device);
		for (const entry of thread) {
			clock = Math.max(clock, entry.at);
			all.push(entry);
			clocks.push(clock);
		}
	}
	const place = (i: number): Place => {
		const { device, seq } = all[i] as E;
		return { clock: clocks[i] as number, device, seq };
	};
	const places = Array.from(all.keys());
	// Runs that are in order already, one a device: cheap to merge.
	if (threads.size > 1) places.sort((a, b) => comparePlaces(place(a), place(b)));
	const [first, last] = [places[0], places.at(-1)];
	return {
		entries: threads.size > 1 ? places.map((i) => all[i] as E) : all,
		first: first === undefined ? undefined : place(first),
		last: last === undefined ? undefined : place(last)
	};
}

/** The entries of each device, by their numbers. */
function byDevice<E extends Pick<Entry, 'device' | 'seq'>>(
	entries: readonly E[]
): Map<string, E[]> {
	const threads = new Map<string, E[]>();
	for (const entry of entries) {
		const thread = threads.get(entry.device);
		if (thread) thread.push(entry);
		else threads.set(entry.device, [entry]);
	}
	for (const thread of threads.values())
		if (thread.some(({ seq }, i) => i > 0 && seq < thread[i - 1]!.seq))
			thread.sort((a, b) => a.seq - b.seq);
	return threads;
}
