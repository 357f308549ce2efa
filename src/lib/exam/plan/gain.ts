/** What a review today would be worth on the day of the exam. */
import {
	afterLapse,
	gainOf,
	nextStability,
	recallAfter,
	type Parameters
} from '#lib/memory/fsrs/fsrs6.ts';
import { secondsIfRight, type Costs } from './costs.ts';

/** The stability after asking again, on the same day, what was just missed, until it is right. */
export const relearnt = (p: Parameters, stability: number): number =>
	nextStability(p, stability, gainOf(p, 0, stability, 0, 1), 0, 3);

/** The stability after missing a card, and asking it again until it is right; `r` as in `gainOf`. */
export function missedAndRelearnt(
	p: Parameters,
	{ s, d, elapsed, r }: { s: number; d: number; elapsed: number; r: number }
): number {
	if (elapsed > 0) return relearnt(p, afterLapse(p, d, s, r));
	return relearnt(p, nextStability(p, s, gainOf(p, d, s, 0, 1), 0, 1));
}

/** The outcome of one review, in expectation; one object is filled again for each card. */
export interface Worth {
	/** The chance of a right answer now. */
	recall: number;
	/** Recall on the day of the exam, without and with the review. */
	without: number;
	with: number;
	/** What the review takes. */
	seconds: number;
}

/**
 * The expectation runs over the grades: `r Σ share(g) R(S after g) + (1 - r) R(S after relearning)`.
 *
 * @param elapsed days since the last review
 * @param ahead days until the exam
 * @param changed the answer is another than the one remembered: it will be missed
 */
export function worthOf(
	into: Worth,
	memory: { stability: number; difficulty: number; elapsed: number; changed: boolean },
	ahead: number,
	p: Parameters,
	costs: Costs
): void {
	const { stability: s, difficulty: d, elapsed, changed } = memory;
	const remembered = recallAfter(p, elapsed, s);
	const r = changed ? 0 : remembered;
	const gain = gainOf(p, d, s, elapsed, remembered);
	let right = 0;
	for (let i = 0; i < 3; i++) {
		const share = costs.shares[i]!;
		if (share > 0)
			right +=
				share * recallAfter(p, ahead, nextStability(p, s, gain, elapsed, (i + 2) as 2 | 3 | 4));
	}
	const missed = missedAndRelearnt(p, { s, d, elapsed, r: remembered });
	into.recall = r;
	into.without = changed ? 0 : recallAfter(p, elapsed + ahead, s);
	into.with = r * right + (1 - r) * recallAfter(p, ahead, missed);
	into.seconds = r * secondsIfRight(costs) + (1 - r) * costs.fail;
}
