import { speedOf, type Pace } from './pace.ts';
import type { Grade, Verdict } from './question.ts';

type Marked = Exclude<Verdict, 'self'>;

/** Where it is not said how fast it came. */
const WORTH: Readonly<Record<Marked, Grade>> = {
	wrong: 1,
	missing: 1,
	slip: 2,
	hinted: 2,
	right: 3
};

/**
 * What a machine-marked answer is worth: wrong is Again; right is Good, but Hard with a hint, a slip
 * of spelling or far more time than the learner's own; Easy only where recall is free and fast.
 */
export function gradeOf(
	verdict: Marked,
	pace: Pace | undefined,
	{ free }: { free: boolean }
): Grade {
	const worth = WORTH[verdict];
	if (worth !== 3) return worth;
	const speed = speedOf(pace);
	if (speed === 'slow') return 2;
	return free && speed === 'fast' ? 4 : 3;
}
