import { betaQuantile } from './beta.ts';
import type { Prediction } from './predict.ts';

/** Half of the chances that the band leaves out: it holds 80 %. */
const OUTSIDE = 0.1;

/**
 * What a score says of what the learner knows: where, four times in five, the share lies that they
 * would reach if everything were asked. (Beta posterior of a share after so many questions, beginning
 * from knowing nothing of it.)
 *
 * @param score 0..1
 */
export function scoreBand(score: number, questions: number): Prediction {
	const mean = (score * questions + 1) / (questions + 2);
	const variance = (mean * (1 - mean)) / (questions + 3);
	return {
		mean: score,
		low: Math.min(score, betaQuantile(mean, variance, OUTSIDE)),
		high: Math.max(score, betaQuantile(mean, variance, 1 - OUTSIDE))
	};
}

/** How a score compares with what was expected. */
export const comparedWith = (
	score: number,
	{ low, high }: Prediction
): 'below' | 'within' | 'above' => (score < low ? 'below' : score > high ? 'above' : 'within');
