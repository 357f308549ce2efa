import type { CardId } from '#lib/deck/card.ts';
import { dayOf } from '#lib/memory/day.ts';
import { dueAt } from '#lib/memory/fsrs/memory.ts';
import { newCards } from '#lib/memory/queue/new-cards.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import type { QueueInput } from '#lib/memory/queue/queue.ts';

/** The cards that are nearest to being forgotten, of those ever asked: what is worth practising. */
export function weakestCards({ memories, cards, now, offset }: QueueInput, most: number): CardId[] {
	const shift = memories.shift(offset);
	return cards
		.flatMap(({ id }) => {
			const memory = memories.look(id);
			const asked = memory && memory.reps > 0 && !memory.suspended;
			return asked ? { id, due: dueAt(memory, now, shift) } : [];
		})
		.sort((a, b) => a.due - b.due)
		.slice(0, most)
		.map(({ id }) => id);
}

/** How many cards were never asked, and wait for no day: what one may go on with. */
export const unmetCards = ({ memories, cards, now }: QueueInput): number =>
	cards.filter(({ id }) => {
		const memory = memories.look(id);
		return !memory || (memory.reps === 0 && !memory.suspended && memory.buriedUntil <= now);
	}).length;

/**
 * So many cards more for who has not had enough: what falls due soonest, and half of them new as long as
 * there are any. What was asked today has had its turn.
 */
export function moreCards({ memories, cards, now, offset }: QueueInput, most: number): CardId[] {
	const shift = memories.shift(offset);
	const today = dayOf(now, shift);
	const fresh: QueueCard[] = [];
	const begunToday: QueueCard[] = [];
	const begunDecks = new Set<string>();
	const known: { id: CardId; due: number }[] = [];
	for (const card of cards) {
		const memory = memories.look(card.id);
		const begun = memory !== undefined && memory.reps > 0;
		if (begun) begunDecks.add(card.deck);
		if (begun && memory.introduced === today) begunToday.push(card);
		if (memory && (memory.suspended || memory.buriedUntil > now)) continue;
		if (!begun) fresh.push(card);
		else if (memory.lastDay !== today) known.push({ id: card.id, due: dueAt(memory, now, shift) });
	}
	known.sort((a, b) => a.due - b.due);
	const half = Math.ceil(most / 2);
	const old = known.slice(0, Math.max(most - fresh.length, most - half));
	const begun = newCards(fresh, { begunToday, begunDecks }, most - old.length);
	return [...old.map(({ id }) => id), ...begun.map(({ id }) => id)];
}
