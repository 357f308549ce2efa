import type { Memory } from '#lib/memory/fsrs/memory.ts';

/** So many failures are told from bad luck, fewer are not. */
const FEWEST = 3;
/** How rarely bad luck alone may look like it. */
const CHANCE = 0.0075;

/**
 * Whether a card is a leech: it fails more often than FSRS predicts, so that more of the same will
 * not help. A fixed count would call every old card one.
 *
 * FSRS gave each review of the known card a chance of failure; `expectedLapses` is their sum. If it is
 * right about this card, the number of failures in n such reviews has a tail no heavier than that of
 * the binomial distribution with the same mean (Hoeffding, 1956: among sums of independent trials
 * equal chances are the extreme case), so the card is a leech once P(X >= lapses), for
 * X ~ Bin(n, expectedLapses / n), is below 0.75 %. Looked at after every review, that catches fewer
 * than 2 % of the cards of a learner who forgets as FSRS predicts, in 30 reviews each.
 */
export function isLeech({ lapses, expectedLapses, reps }: Lapsing): boolean {
	if (lapses < FEWEST) return false;
	// The first review met a new card, and every failure but the last was relearnt by one more.
	const reviews = Math.max(lapses, reps - lapses);
	return atLeast(lapses, reviews, expectedLapses / reviews) < CHANCE;
}

type Lapsing = Pick<Memory, 'lapses' | 'expectedLapses' | 'reps'>;

/** The chance, 0..1, of `k` or more failures in `n` trials that fail with probability `p` each. */
function atLeast(k: number, n: number, p: number): number {
	if (p >= 1) return 1;
	let term = Math.pow(1 - p, n);
	let fewer = 0;
	for (let i = 0; i < k; i++) {
		fewer += term;
		term *= (((n - i) / (i + 1)) * p) / (1 - p);
	}
	return 1 - fewer;
}
