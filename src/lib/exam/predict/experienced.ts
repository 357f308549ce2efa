/** Chances of recall as a learner's earlier answers, tests and exams make them. */
import { bent, NO_SLOPES, plus, varianceOf, type Asked } from './bend.ts';
import { weigh, type Evidence, type Experience } from './evidence.ts';
import { toLogit } from './logit.ts';

/** However many answers there are, what is asked in an exam is not what was reviewed. In logits. */
const LEAST_SPREAD = 0.4;

/**
 * @param plain chances as they are predicted, 0..1; what was never learnt is 0, and stays so
 * @param askedOf when each was asked, by its place
 * @returns the chances for this learner, and what is left to be said of all of them together
 */
export function experienced(
	plain: Float64Array,
	askedOf: (place: number) => Asked,
	{ bend, misses }: Experience = { misses: [] }
): { recall: Float64Array; evidence: Evidence } {
	if (!bend) return { recall: plain, evidence: weigh(misses) };
	const recall = plain.slice();
	let slopes = NO_SLOPES;
	let [before, mean] = [0, 0];
	for (const [place, chance] of plain.entries()) {
		if (chance === 0) continue;
		const own = bent(bend, chance, askedOf(place));
		recall[place] = own.recall;
		before += chance / plain.length;
		mean += own.recall / plain.length;
		slopes = plus(slopes, own.slopes, 1 / plain.length);
	}
	// Tests and exams were held against chances as they were predicted: answers have shifted these already.
	const shift = toLogit(mean) - toLogit(before);
	const own = Math.sqrt(varianceOf(bend, slopes)) / Math.max(mean * (1 - mean), 1e-3);
	const weighed = weigh(misses, { shift, spread: Math.hypot(own, LEAST_SPREAD) });
	return { recall, evidence: { ...weighed, shift: weighed.shift - shift } };
}
