import { dayOf } from '#lib/memory/day.ts';
import type { ReviewEntry } from '#lib/memory/entry.ts';
import type { Memories } from '#lib/memory/memories.ts';
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
	let spent = 0;
	for (const [i, { card, at, offset }] of reviews.entries())
		if (cards.has(card) && dayOf(at, memories.shift(offset)) === today) spent += seconds[i]!;
	return spent;
}
