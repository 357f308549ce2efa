/** The learner's own seconds, from what reviews took. */
import { dayOf } from '#lib/memory/day.ts';
import type { ReviewEntry } from '#lib/memory/log/entry.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { DEFAULT_COSTS, type Costs } from './costs.ts';
import { reviewSeconds } from './review-seconds.ts';

/** The defaults count for as much as so many reviews of a kind. */
const PRIOR = 20;

type Kind = Exclude<keyof Costs, 'shares'>;
const KINDS = [undefined, 'fail', 'hard', 'good', 'easy'] as const;

/**
 * What reviews take this learner, all in, shrunk towards the defaults while there are few. A card that
 * was missed, or new, takes what all its reviews of that day took together. Tests do not count: nothing
 * is read after their questions.
 *
 * @param reviews in order; the latest thousand will do
 */
export function learnCosts(
	reviews: readonly ReviewEntry[],
	memories: Pick<Memories, 'look' | 'shift'>
): Costs {
	const seconds = reviewSeconds(reviews);
	const days = new Map<string, { kind: Kind; seconds: number }>();
	for (const [i, { card, at, offset, grade, mode }] of reviews.entries()) {
		if (mode !== 'study') continue;
		const day = dayOf(at, memories.shift(offset));
		const key = `${day} ${card}`;
		const known = days.get(key);
		if (known) known.seconds += seconds[i]!;
		else {
			const fresh = memories.look(card)?.introduced === day;
			days.set(key, { kind: fresh ? 'fresh' : KINDS[grade]!, seconds: seconds[i]! });
		}
	}
	const sums: Record<Kind, { n: number; seconds: number }> = {
		fail: { n: 0, seconds: 0 },
		hard: { n: 0, seconds: 0 },
		good: { n: 0, seconds: 0 },
		easy: { n: 0, seconds: 0 },
		fresh: { n: 0, seconds: 0 }
	};
	for (const { kind, seconds } of days.values()) {
		sums[kind].n++;
		sums[kind].seconds += seconds;
	}
	const cost = (kind: Kind): number =>
		(sums[kind].seconds + PRIOR * DEFAULT_COSTS[kind]) / (sums[kind].n + PRIOR);
	const right = [sums.hard.n, sums.good.n, sums.easy.n] as const;
	const all = right[0] + right[1] + right[2] + PRIOR;
	const share = (i: 0 | 1 | 2): number => (right[i] + PRIOR * DEFAULT_COSTS.shares[i]) / all;
	return {
		fail: cost('fail'),
		hard: cost('hard'),
		good: cost('good'),
		easy: cost('easy'),
		fresh: cost('fresh'),
		shares: [share(0), share(1), share(2)]
	};
}
