import { initialDifficulty, type Parameters } from '#lib/memory/fsrs/fsrs6.ts';
import { relearnt } from './gain.ts';

/** Of first answers, the shares of Again, Hard, Good and Easy. */
const SHARES = [0.24, 0.1, 0.49, 0.17] as const;

/** What a card's first day may leave of it, and how often; what was missed is learnt again. */
export const firstAnswers = (
	p: Parameters
): { share: number; stability: number; difficulty: number }[] =>
	SHARES.map((share, i) => {
		const grade = (i + 1) as 1 | 2 | 3 | 4;
		const stability = Math.max(p.w[i]!, 0.1);
		return {
			share,
			stability: grade === 1 ? relearnt(p, stability) : stability,
			difficulty: Math.min(Math.max(initialDifficulty(p.w, grade), 1), 10)
		};
	});
