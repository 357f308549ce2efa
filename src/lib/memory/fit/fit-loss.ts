/**
 * How badly weights predict what a learner recalled, and in which direction they would do better:
 * FSRS-6 without rounding, with its derivatives carried along from review to review.
 */
import { rightBy } from '#lib/memory/fsrs/guessing.ts';
import type { Sequences } from './fit-data.ts';
import { FsrsSlope } from './fit-slope.ts';

/** However sure a prediction is, no single answer is infinitely surprising. */
const LEAST = 1e-9;

/**
 * The log loss of recall, summed over the reviews of the kinds asked for (natural logarithm).
 *
 * @param use FIT, HELD or both (`FIT | HELD`)
 * @param gradient to be filled with the derivative by each weight
 * @param bySequence to be filled with the loss of each sequence
 */
export function lossOf(
	data: Sequences,
	w: Float64Array,
	use: number,
	{ gradient, bySequence }: { gradient?: Float64Array; bySequence?: Float64Array } = {}
): number {
	gradient?.fill(0);
	const memory = new FsrsSlope(w, gradient !== undefined, data.knownBefore);
	let total = 0;
	for (let k = 0; k + 1 < data.start.length; k++) {
		const end = data.start[k + 1]!;
		let i = data.start[k]!;
		if (Number.isNaN(data.stability[k]!)) memory.begin(data.grade[i]!, data.guess[i++]!);
		else memory.goOn(data.stability[k]!, data.difficulty[k]!);
		let loss = 0;
		for (; i < end; i++) {
			const elapsed = data.elapsed[i]!;
			const grade = data.grade[i]!;
			const guess = data.guess[i]!;
			if (elapsed > 0) memory.forget(elapsed);
			if ((data.use[i]! & use) > 0) {
				const right = grade > 1;
				const known = rightBy(memory.recall, guess);
				const chance = right ? known : 1 - known;
				loss -= Math.log(Math.max(chance, LEAST));
				if (gradient && chance > LEAST)
					memory.addSlope(gradient, ((right ? -1 : 1) * (1 - guess)) / chance);
			}
			if (i + 1 < end) memory.review(grade, elapsed, guess);
		}
		total += loss;
		if (bySequence) bySequence[k] = loss;
	}
	return total;
}

/** How many reviews are of the kinds asked for. */
export const countOf = ({ use }: Sequences, which: number): number =>
	use.reduce((sum, one) => sum + ((one & which) > 0 ? 1 : 0), 0);
