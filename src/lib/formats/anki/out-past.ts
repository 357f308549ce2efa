/** What was answered here as Anki's log and the state of its cards. */
import { DAY, dayOf, shiftOf, DAY_START } from '#lib/memory/day.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import type { Memory } from '#lib/memory/fsrs/memory.ts';
import type { Entry, Settings } from '#lib/memory/log/entry.ts';
import { newEntries } from '#lib/formats/entries.ts';
import type { Past } from '#lib/formats/reading.ts';
import type { Value } from '#lib/formats/sqlite/record.ts';

export interface Standing {
	memory: Memory | undefined;
	/** Lines of Anki's log, without their numbers: `[at, ease, last interval, interval, factor, time, type]`. */
	lines: readonly Line[];
	starred: boolean;
}

interface Line {
	at: number;
	ease: number;
	before: number;
	after: number;
	difficulty: number;
	took: number;
	type: number;
}

const LEARN = 0;
const REVIEW = 1;
const RELEARN = 2;
const BY_HAND = 4;
const LONGEST = 60_000;

/**
 * How each card stands, and how it came to, by the ids of cards.
 *
 * @param deck the id that cards begin with
 */
export function standings(
	past: readonly Past[],
	deck: string
): { known: Map<string, Standing>; settings: Readonly<Settings> } {
	const found = new Map<string, Standing>();
	const memories = new Memories();
	const lines = new Map<string, Line[]>();
	const starred = new Set<string>();
	const entries = newEntries(
		[...past].sort((a, b) => a.at - b.at),
		deck,
		[]
	);
	for (const entry of entries) {
		if (!('card' in entry)) {
			memories.add([entry]);
			continue;
		}
		const before = memories.get(entry.card);
		memories.add([entry]);
		const line = lineOf(entry, before, memories.get(entry.card));
		if (line) lines.set(entry.card, [...(lines.get(entry.card) ?? []), line]);
		if (entry.kind === 'star') starred[entry.on ? 'add' : 'delete'](entry.card);
	}
	for (const { card } of entries.filter((one) => 'card' in one))
		found.set(card, {
			memory: memories.get(card),
			lines: lines.get(card) ?? [],
			starred: starred.has(card)
		});
	return { known: found, settings: memories.settings };
}

function lineOf(
	entry: Entry,
	before: Memory | undefined,
	after: Memory | undefined
): Line | undefined {
	const nothing = { ease: 0, before: 0, after: 0, difficulty: 0, took: 0, type: BY_HAND };
	if (entry.kind === 'reset') return { ...nothing, at: entry.at };
	if (entry.kind !== 'review') return undefined;
	const state = before?.state ?? 'new';
	return {
		at: entry.at,
		ease: entry.grade,
		before: before ? intervalOf(before, entry.offset) : 0,
		after: after ? intervalOf(after, entry.offset) : 0,
		difficulty: after?.difficulty ?? 0,
		took: Math.min(LONGEST, entry.took),
		type: state === 'review' ? REVIEW : state === 'relearning' ? RELEARN : LEARN
	};
}

/** Days, or seconds below zero. */
const intervalOf = ({ state, due, last, lastDay }: Memory, offset: number): number =>
	state === 'review'
		? Math.max(1, dayOf(due + DAY / 2, shiftOf(offset, DAY_START)) - lastDay)
		: -Math.max(1, Math.round((due - last) / 1000));

/** Difficulty where Anki has its ease: 1 to 10 as 100 to 1100. */
export const factorOf = (difficulty: number): number =>
	difficulty <= 0 ? 0 : Math.round(((difficulty - 1) / 9 + 0.1) * 1000);

/** What a card's columns from `type` to `data` say. */
export function cardState(
	{ memory, starred }: Standing,
	position: number,
	firstDay: number,
	offset: number,
	retention: number,
	decay: number | undefined
): Value[] {
	const flags = starred ? 1 : 0;
	const suspended = memory?.suspended ?? false;
	if (!memory || memory.state === 'new')
		return [0, suspended ? -1 : 0, position, 0, 0, 0, 0, 0, 0, 0, flags, ''];
	const data = JSON.stringify({
		s: Number(memory.stability.toFixed(4)),
		d: Number(memory.difficulty.toFixed(3)),
		dr: retention,
		...(decay !== undefined && { decay: Number(decay.toFixed(3)) }),
		lrt: Math.floor(memory.last / 1000)
	});
	const isKnown = memory.state === 'review';
	const day = dayOf(memory.due + DAY / 2, shiftOf(offset, DAY_START)) - firstDay;
	const type = isKnown ? 2 : memory.state === 'learning' ? 1 : 3;
	const queue = suspended ? -1 : isKnown ? 2 : 1;
	const due = isKnown ? day : Math.floor(memory.due / 1000);
	const interval = isKnown ? intervalOf(memory, offset) : type === 3 ? 1 : 0;
	const steps = isKnown ? 0 : 1001;
	return [type, queue, due, interval, 2500, memory.reps, memory.lapses, steps, 0, 0, flags, data];
}
