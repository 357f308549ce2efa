import { speedOf, type Pace } from './pace.ts';
import type { Grade, Verdict } from './question.ts';

/**
 * What a machine-marked answer is worth: wrong is Again; right is Good, but Hard with a hint, a slip
 * of spelling or far more time than the learner's own; Easy only where recall is free and fast.
 */
export function gradeOf(
	verdict: Exclude<Verdict, 'self'>,
	pace: Pace | undefined,
	{ free }: { free: boolean }
): Grade {
	switch (verdict) {
		case 'wrong':
		case 'missing':
			return 1;
		case 'slip':
		case 'hinted':
			return 2;
		case 'right': {
			const speed = speedOf(pace);
			if (speed === 'slow') return 2;
			return free && speed === 'fast' ? 4 : 3;
		}
		default:
			return verdict satisfies never;
	}
}
