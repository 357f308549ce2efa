import { dayOf } from '#lib/memory/day.ts';
import type { ReviewEntry } from '#lib/memory/entry.ts';
import type { Memories } from '#lib/memory/memories.ts';
import { reviewSeconds } from './review-seconds.ts';

/**
 * Seconds that reviews of some cards took on the learner's day of `now`, tests among them.
 *
 * @param reviews in order; those since yesterday will do
 * @param cards that the exam covers
 * @param now epoch ms
 * @param offset the learner's offset from UTC, minutes east
 */
export function spentToday(
	reviews: readonly ReviewEntry[],
	cards: ReadonlySet<string>,
	{ memories, now, offset }: { memories: Memories; now: number; offset: number }
): number {
	const today = dayOf(now, memories.shift(offset));
	const seconds = reviewSeconds(reviews);
	let sum = 0;
	for (const [i, { card, at, offset: then }] of reviews.entries())
		if (cards.has(card) && dayOf(at, memories.shift(then)) === today) sum += seconds[i]!;
	return sum;
}
