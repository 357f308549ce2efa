import { CardIndex } from '#lib/memory/fsrs/card-index.ts';
import type { Correction } from '#lib/memory/log/corrections.ts';
import type { Settings } from '#lib/memory/log/entry.ts';
import type { Sum } from './fold.ts';
import type { Place } from '#lib/memory/log/order.ts';
import type { Papers } from './papers.ts';
import { MemoryTable } from '#lib/memory/fsrs/table.ts';
import { Thread, type ThreadState } from '#lib/memory/log/thread.ts';

/**
 * What a log adds up to, in a few large pieces that storage reads at once. Only good together with
 * the log it was taken of, and for the release of the app that took it.
 */
export interface Snapshot {
	/** Ids of cards, joined by line ends. */
	cards: string;
	/** Their memories (see table.ts). */
	numbers: Float64Array;
	settings: Settings;
	/** Learner's day and reviews, by turns. */
	days: Float64Array;
	papers: Papers;
	threads: [string, ThreadState][];
	last?: Place;
	corrections: Correction[];
}

/** What a snapshot holds, unpacked. */
export interface Unpacked {
	sum: Sum;
	threads: ReadonlyMap<string, Thread>;
	last: Place | undefined;
	corrections: Correction[];
}

/** Packs up, the cards of `order` first. */
export function freeze(
	{ sum, threads, last, corrections }: Unpacked,
	order?: readonly string[]
): Snapshot {
	const { ids, numbers } = sum.memories.freeze(order);
	return {
		cards: ids.join('\n'),
		numbers,
		settings: sum.settings,
		days: Float64Array.from([...sum.days].flat()),
		papers: sum.papers,
		threads: Array.from(threads, ([device, thread]) => [device, thread.state()]),
		...(last && { last }),
		corrections
	};
}

/** Unpacks. */
export function pour(snapshot: Snapshot): Unpacked {
	const { cards, numbers, settings, days, papers, threads, last, corrections } = snapshot;
	const index = new CardIndex(cards === '' ? [] : cards.split('\n'));
	const byDay = new Map<number, number>();
	for (let i = 0; i < days.length; i += 2) byDay.set(days[i]!, days[i + 1]!);
	return {
		sum: { memories: new MemoryTable(index, numbers), settings, days: byDay, papers },
		threads: new Map(threads.map(([device, state]) => [device, new Thread(state)])),
		last,
		corrections
	};
}
