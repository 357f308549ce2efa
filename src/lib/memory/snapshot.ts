import type { Correction } from './corrections.ts';
import type { Settings } from './entry.ts';
import type { Sum } from './fold.ts';
import type { Memory } from './memory.ts';
import type { Place } from './order.ts';
import { Thread, type ThreadState } from './thread.ts';

/**
 * What a log adds up to, in a few large pieces that storage reads at once. Only good together with
 * the log it was taken of, and for the release of the app that took it.
 */
export interface Snapshot {
	/** Ids of cards, joined by line ends. */
	cards: string;
	/** `WIDTH` numbers a card. */
	numbers: Float64Array;
	settings: Settings;
	/** Learner's day and reviews, by turns. */
	days: Float64Array;
	threads: [string, ThreadState][];
	last?: Place;
	corrections: Correction[];
}

/** What a snapshot holds, unpacked. */
export interface Standing {
	sum: Sum;
	threads: ReadonlyMap<string, Thread>;
	last: Place | undefined;
	corrections: Correction[];
}

const STATES = ['new', 'learning', 'review', 'relearning'] as const satisfies Memory['state'][];
const WIDTH = 12;

/** Packs up. */
export function freeze({ sum, threads, last, corrections }: Standing): Snapshot {
	const numbers = new Float64Array(sum.memories.size * WIDTH);
	let i = 0;
	for (const m of sum.memories.values()) {
		numbers[i++] = STATES.indexOf(m.state);
		numbers[i++] = m.stability;
		numbers[i++] = m.difficulty;
		numbers[i++] = m.due;
		numbers[i++] = m.last;
		numbers[i++] = m.lastDay;
		numbers[i++] = m.introduced;
		numbers[i++] = m.reps;
		numbers[i++] = m.lapses;
		numbers[i++] = m.suspended ? 1 : 0;
		numbers[i++] = m.buriedUntil;
		numbers[i++] = m.revision;
	}
	return {
		cards: [...sum.memories.keys()].join('\n'),
		numbers,
		settings: sum.settings,
		days: Float64Array.from([...sum.days].flat()),
		threads: Array.from(threads, ([device, thread]) => [device, thread.state()]),
		...(last && { last }),
		corrections
	};
}

/** Unpacks. */
export function pour({
	cards,
	numbers,
	settings,
	days,
	threads,
	last,
	corrections
}: Snapshot): Standing {
	const memories = new Map<string, Memory>();
	const ids = numbers.length === 0 ? [] : cards.split('\n');
	for (const [card, id] of ids.entries()) memories.set(id, memoryAt(numbers, card * WIDTH));
	const byDay = new Map<number, number>();
	for (let i = 0; i < days.length; i += 2) byDay.set(days[i]!, days[i + 1]!);
	return {
		sum: { memories, settings, days: byDay },
		threads: new Map(threads.map(([device, state]) => [device, new Thread(state)])),
		last,
		corrections
	};
}

function memoryAt(numbers: Float64Array, i: number): Memory {
	return {
		state: STATES[numbers[i]!]!,
		stability: numbers[i + 1]!,
		difficulty: numbers[i + 2]!,
		due: numbers[i + 3]!,
		last: numbers[i + 4]!,
		lastDay: numbers[i + 5]!,
		introduced: numbers[i + 6]!,
		reps: numbers[i + 7]!,
		lapses: numbers[i + 8]!,
		suspended: numbers[i + 9] === 1,
		buriedUntil: numbers[i + 10]!,
		revision: numbers[i + 11]!
	};
}
