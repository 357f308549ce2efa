import type { CardId } from '#lib/deck/card.ts';
import { DAY } from '#lib/memory/day.ts';
import type { Memory } from '#lib/memory/fsrs/memory.ts';
import type { Step } from './sitting.ts';

/** What came of a sitting that is worth being glad of. */
export interface Glad {
	/** Cards that stay away for a month or more now, and did not before. */
	firm: number;
	/** Of the cards that had been forgotten and were known at once, the one forgotten most often. */
	hardest?: { card: CardId; lapses: number };
	/** Answers on each of the last seven days, the latest last. */
	week: readonly { day: number; answers: number }[];
}

/** A card that comes back after so long is firm, ms. */
const FIRM = 30 * DAY;

/**
 * @param steps what was answered in the sitting, in order
 * @param days answers by learner's day
 * @param today the learner's day it is
 */
export function gladOf(
	steps: readonly Step[],
	days: ReadonlyMap<number, number>,
	today: number
): Glad {
	const ways = new Map<CardId, { before: Memory | undefined; knew: boolean; interval: number }>();
	for (const { asking, at, grades, previews, before } of steps)
		asking.turn.question.cards.forEach((card, i) => {
			const grade = grades[i] ?? 1;
			const first = ways.get(card);
			ways.set(card, {
				before: first ? first.before : before[i],
				knew: first?.knew ?? grade > 1,
				interval: (previews[i]?.[grade].due ?? at) - at
			});
		});
	let firm = 0;
	let hardest: Glad['hardest'];
	for (const [card, { before, knew, interval }] of ways) {
		if (interval >= FIRM && !(before && before.due - before.last >= FIRM)) firm++;
		const lapses = before?.lapses ?? 0;
		if (knew && lapses > (hardest?.lapses ?? 0)) hardest = { card, lapses };
	}
	const week = Array.from({ length: 7 }, (_, i) => today - 6 + i).map((day) => ({
		day,
		answers: days.get(day) ?? 0
	}));
	return { firm, ...(hardest && { hardest }), week };
}
