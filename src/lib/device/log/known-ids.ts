/** Which entries a log holds, as runs of numbers by device: mostly one run each, however long the log. */
import type { EntryId } from '#lib/memory/log/stamp.ts';

/** `[first, last]` of each run, in order, by device. Plain data, to be stored. */
export type KnownIds = Readonly<Record<string, readonly (readonly [number, number])[]>>;

export const knows = (known: KnownIds, { device, seq }: EntryId): boolean =>
	(Object.hasOwn(known, device) ? known[device]! : []).some(
		([first, last]) => first <= seq && seq <= last
	);

/** The ids with more of them. */
export function withIds(known: KnownIds, entries: readonly EntryId[]): KnownIds {
	const next: Record<string, readonly (readonly [number, number])[]> = { ...known };
	for (const { device, seq } of entries) {
		const runs = Object.hasOwn(next, device) ? next[device]! : [];
		const last = runs.at(-1);
		// As a device writes them.
		if (last && seq === last[1] + 1) next[device] = [...runs.slice(0, -1), [last[0], seq]];
		else next[device] = joined(runs, seq);
	}
	return next;
}

function joined(runs: readonly (readonly [number, number])[], seq: number) {
	const sorted = [...runs, [seq, seq] as const].sort(([a], [b]) => a - b);
	const result: [number, number][] = [];
	for (const [first, last] of sorted) {
		const run = result.at(-1);
		if (run && first <= run[1] + 1) run[1] = Math.max(run[1], last);
		else result.push([first, last]);
	}
	return result;
}
