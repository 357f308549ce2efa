import type { CardId } from '#lib/deck/card.ts';
import type { Memories } from '#lib/memory/memories.ts';
import { buildQueue, type QueueCard } from '#lib/memory/queue.ts';
import { LEARN_AHEAD } from './study-line.ts';
import type { Opening } from './study-sitting.ts';

interface OpeningInput {
	memories: Memories;
	cards: readonly QueueCard[];
	/** Epoch ms. */
	now: number;
	/** The learner's offset from UTC, minutes east. */
	offset: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A longer pause than this between two answers ends a sitting. */
const PAUSE = 30 * MINUTE;

/**
 * Where a sitting stands, worked out from the log alone: what is to be asked, what was missed and
 * waits, what was recalled already. So a reload goes on where the page was.
 */
export function openingOf({ memories, cards, now, offset }: OpeningInput): Opening & {
	/** When the learner's day ends and the order has to be made anew, epoch ms. */
	dayEnds: number;
} {
	const { order } = buildQueue({ memories, cards, now, offset });
	const queued = new Set(order);
	const waiting: { card: CardId; since: number; due: number }[] = [];
	const seen: { card: CardId; last: number; done: boolean }[] = [];
	for (const { id } of cards) {
		const memory = memories.get(id);
		if (!memory || memory.reps === 0) continue;
		const { last, due, state, suspended } = memory;
		const missed = state === 'learning' || state === 'relearning';
		const soon = missed && !suspended && due <= now + LEARN_AHEAD && !queued.has(id);
		if (soon) waiting.push({ card: id, since: last, due });
		if (last > now - DAY && last <= now) seen.push({ card: id, last, done: !missed });
	}
	waiting.sort((a, b) => a.due - b.due);
	return {
		order,
		waiting,
		finished: finishedOf(seen, now),
		dayEnds: dayEnd(memories, now, offset)
	};
}

/** The recalled cards of the sitting that goes on: back in time up to the first long pause. */
function finishedOf(seen: { card: CardId; last: number; done: boolean }[], now: number): CardId[] {
	seen.sort((a, b) => b.last - a.last);
	const pause = seen.findIndex(({ last }, i) => (seen[i - 1]?.last ?? now) - last > PAUSE);
	const sitting = pause < 0 ? seen : seen.slice(0, pause);
	return sitting.filter(({ done }) => done).map(({ card }) => card);
}

/** When the learner's day ends: at 04:00 of their clock, unless set otherwise. */
function dayEnd({ settings }: Memories, now: number, offset: number): number {
	const shift = (offset - (settings.dayStart ?? 240)) * MINUTE;
	return (Math.floor((now + shift) / DAY) + 1) * DAY - shift;
}

/** When the next card falls due, epoch ms. */
export function nextDue(
	memories: Memories,
	cards: readonly QueueCard[],
	now: number
): number | undefined {
	let next: number | undefined;
	for (const { id } of cards) {
		const memory = memories.get(id);
		if (!memory || memory.reps === 0 || memory.suspended || memory.due <= now) continue;
		if (next === undefined || memory.due < next) next = memory.due;
	}
	return next;
}
