import { dayOf } from '#lib/memory/day.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { dueAt } from '#lib/memory/fsrs/memory.ts';
import { EvenDays } from './even-days.ts';
import type { QueueCard } from './queue-card.ts';

type Card = Pick<QueueCard, 'id' | 'revision'>;

interface ForecastInput {
	memories: Pick<Memories, 'look' | 'shift' | 'settings'>;
	cards: readonly Card[];
	/** Epoch ms. */
	now: number;
	/** The learner's offset from UTC, minutes east. */
	offset: number;
	/** How many days to look ahead, today included. */
	days: number;
}

/**
 * How many cards there are to be asked on each of the coming days, each of them once; overdue ones are today's, as far
 * as the queue asks them today.
 */
export function forecast({ memories, cards, now, offset, days }: ForecastInput): number[] {
	const shift = memories.shift(offset);
	const today = dayOf(now, shift);
	const counts = Array.from({ length: days }, () => 0);
	const count = (day: number) => {
		if (day < days) counts[day] = (counts[day] ?? 0) + 1;
	};
	const even = new EvenDays<Card>(today, today + days - 1);
	for (const card of cards) {
		const memory = memories.look(card.id);
		if (!memory || memory.state === 'new' || memory.suspended) continue;
		// A changed answer is asked at once.
		const changed = card.revision > memory.revision;
		const due = dayOf(changed ? now : dueAt(memory, now, shift), shift);
		const { lastDay, introduced } = memory;
		if (lastDay === today && introduced !== today) even.taken(card, true);
		if (changed || memory.state !== 'review' || lastDay === today) count(Math.max(0, due - today));
		else even.add({ card, urgency: 0, due }, lastDay);
	}
	if (memories.settings.evenDays === false)
		for (const { due } of even.movable) count(Math.max(0, due - today));
	else askedOn(even, today, days).forEach((n, day) => (counts[day]! += n));
	return counts;
}

/** How many known cards are asked on each day from today on, as far as they may be moved. */
function askedOn(even: EvenDays<Card>, today: number, days: number): number[] {
	const coming = [...even.movable].sort((a, b) => a.early - b.early);
	let waiting: typeof coming = [];
	return Array.from({ length: days }, (_, n) => {
		const day = today + n;
		let end = 0;
		while (end < coming.length && coming[end]!.early <= day) end++;
		waiting.push(...coming.splice(0, end));
		const { most, of } = even.share(day, waiting);
		const asked = new Set(of.sort((a, b) => a.late - b.late).slice(0, Math.max(0, most)));
		waiting = waiting.filter((one) => !asked.has(one));
		return asked.size;
	});
}
