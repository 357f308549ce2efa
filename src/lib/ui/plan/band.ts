/** Where a score and its band lie on a bar from 0 to 100. */
import type { Prediction } from '#lib/exam/predict/predict.ts';

export interface BandBar {
	/** Of the band, in percent of the bar. */
	x: number;
	width: number;
	mean: number;
	target: number | undefined;
}

/** A band thinner than this could not be seen. */
const THINNEST = 1.5;

export function bandBar({ mean, low, high }: Prediction, target?: number): BandBar {
	const width = Math.max(THINNEST, (high - low) * 100);
	const middle = (low + high) * 50;
	const x = Math.min(Math.max(0, middle - width / 2), 100 - width);
	return { x, width, mean: mean * 100, target: target === undefined ? undefined : target * 100 };
}
