import { dayOf } from '#lib/memory/day.ts';
import type { ReviewEntry } from '#lib/memory/log/entry.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { reviewSeconds } from './review-seconds.ts';

/**
 * Seconds that today went into an exam's cards, wherever they were asked: in a sitting for it, among
 * what was due anyway, in a mock test. So no minute is asked for twice.
 *
 * @param reviews in order; those of other days and cards are passed over
 * @param today the learner's day (see memory/day.ts)
 */
export function spentOn(
	today: number,
	reviews: readonly ReviewEntry[],
	cards: ReadonlySet<string>,
	memories: Pick<Memories, 'shift'>
): number {
	const seconds = reviewSeconds(reviews);
	const counts = isOfToday(today, cards, memories);
	let spent = 0;
	for (const [i, review] of reviews.entries()) if (counts(review)) spent += seconds[i]!;
	return spent;
}

/** Whether a review is of today and of an exam's cards. */
export const isOfToday =
	(today: number, cards: ReadonlySet<string>, memories: Pick<Memories, 'shift'>) =>
	({ card, at, offset }: ReviewEntry): boolean =>
		cards.has(card) && dayOf(at, memories.shift(offset)) === today;
