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

export interface Placed<E> {
	readonly entry: E;
	readonly place: Place;
}

/**
 * The entries in canonical order, whatever order they arrived in. Each must be there once.
 *
 * @param clockOf the latest time that a device had shown before these entries, epoch ms
 */
export function inOrder<E extends Pick<Entry, 'device' | 'seq' | 'at'>>(
	entries: readonly E[],
	clockOf: (device: string) => number = () => -Infinity
): Placed<E>[] {
	const threads = new Map<string, E[]>();
	for (const entry of entries) {
		const thread = threads.get(entry.device);
		if (thread) thread.push(entry);
		else threads.set(entry.device, [entry]);
	}
	const placed: Placed<E>[] = [];
	for (const [device, thread] of threads) {
		let clock = clockOf(device);
		for (const entry of thread.sort((a, b) => a.seq - b.seq)) {
			clock = Math.max(clock, entry.at);
			placed.push({ entry, place: { clock, device, seq: entry.seq } });
		}
	}
	if (threads.size > 1) placed.sort((a, b) => comparePlaces(a.place, b.place));
	return placed;
}
