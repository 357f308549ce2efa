import type { CardId } from '#lib/deck/card.ts';
import { DAY, dayOf, MINUTE, startOf } from '#lib/memory/day.ts';
import { dueAt } from '#lib/memory/fsrs/memory.ts';
import { buildQueue, type QueueInput } from '#lib/memory/queue/queue.ts';
import type { Shown } from './on-screen.ts';
import { LEARN_AHEAD } from './line.ts';
import type { Opening } from './sitting.ts';

interface OpeningInput extends QueueInput {
	/** What to ask; absent: what is due. */
	order?: readonly CardId[];
	/** What was on the screen when the page was left. */
	shown?: Shown | undefined;
}

/** A longer pause than this between two answers ends a sitting. */
const PAUSE = 30 * MINUTE;

/**
 * Where a sitting stands, worked out from the log alone: what is to be asked, what was missed and
 * waits, what was recalled already. So a reload goes on where the page was. `dayEnds` is when the
 * order has to be made anew, epoch ms.
 */
export function openingOf(input: OpeningInput): Opening & { dayEnds: number } {
	const { memories, cards, now, offset } = input;
	const queue = buildQueue({ memories, cards, now, offset });
	const { recent } = queue;
	const order = input.order ?? queue.order;
	const queued = new Set(order);
	const waiting: { card: CardId; since: number; due: number }[] = [];
	const seen: { card: CardId; last: number; done: boolean }[] = [];
	for (const id of recent) {
		const memory = memories.look(id);
		if (!memory) continue;
		const { last, due, state, suspended, buriedUntil } = memory;
		const missed = state === 'learning' || state === 'relearning';
		const aside = suspended || buriedUntil > now;
		const soon = missed && !aside && due <= now + LEARN_AHEAD && !queued.has(id);
		if (soon) waiting.push({ card: id, since: last, due });
		seen.push({ card: id, last, done: !missed });
	}
	waiting.sort((a, b) => a.due - b.due);
	const shift = memories.shift(offset);
	const dayEnds = startOf(dayOf(now, shift) + 1, shift);
	const first = input.shown && isStillAsked(input.shown, input, dayEnds) ? input.shown : undefined;
	return { order, waiting, finished: finishedOf(seen, now), first, dayEnds };
}

/** Whether what was on the screen is to be answered still: today, and nobody has done so elsewhere. */
function isStillAsked({ card, since }: Shown, input: OpeningInput, dayEnds: number): boolean {
	const { memories, cards, now } = input;
	if (since <= dayEnds - DAY || since > now || !cards.some(({ id }) => id === card)) return false;
	const memory = memories.look(card);
	return !memory || !(memory.suspended || memory.buriedUntil > now || memory.last > since);
}

/** The recalled cards of the sitting that goes on: back in time up to the first long pause. */
function finishedOf(seen: { card: CardId; last: number; done: boolean }[], now: number): CardId[] {
	seen.sort((a, b) => b.last - a.last);
	const pause = seen.findIndex(({ last }, i) => (seen[i - 1]?.last ?? now) - last > PAUSE);
	const sitting = pause < 0 ? seen : seen.slice(0, pause);
	return sitting.filter(({ done }) => done).map(({ card }) => card);
}

/**
 * When the next card falls due, epoch ms.
 *
 * @param known when cards come back of which the log does not know yet
 */
export function nextDue(
	{ memories, cards, now, offset }: OpeningInput,
	known?: ReadonlyMap<CardId, number>
): number | undefined {
	const shift = memories.shift(offset);
	const tomorrow = startOf(dayOf(now, shift) + 1, shift);
	let next: number | undefined;
	for (const { id, revision } of cards) {
		const memory = memories.look(id);
		if (memory?.suspended || (memory && revision > memory.revision && !known?.has(id))) continue;
		const at = known?.get(id) ?? (memory && memory.reps > 0 ? dueAt(memory, now, shift) : now);
		// What is not asked today although it is due waits for a day with less to do.
		const due = memory?.state === 'review' && at <= now ? tomorrow : at;
		if (due > now && (next === undefined || due < next)) next = due;
	}
	return next;
}
