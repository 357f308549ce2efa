/**
 * Fits the FSRS-6 weights to one learner: those under which what they recalled is least surprising,
 * with a pull towards the standard ones. Fitted weights are only offered if they predict the latest
 * part of the history, which they were not fitted to, better than the ones in force.
 */
import { ENOUGH } from './enough.ts';
import { FIT, HELD, sequencesOf, type Sequences } from './fit-data.ts';
import { countOf, lossOf } from './fit-loss.ts';
import { BOUNDS, DEFAULT_WEIGHTS } from '#lib/memory/fsrs/fsrs6.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { checkedWeights } from '#lib/memory/reference/reference.ts';
import { minimise } from './minimise.ts';

/** Learners change: what lies further back does not count. */
export const LATEST = 20_000;
/** The share held out. */
export const HELD_OUT = 0.2;
/** By how many standard errors the held-out loss must be better, and by how much at least. */
const SURE = 2;
const WORTH = 0.002;

/**
 * How far the weights of learners lie apart: standard deviations over many, as the FSRS optimizer has
 * them (https://github.com/open-spaced-repetition/fsrs-optimizer). The pull is scaled by them.
 */
const SPREAD: readonly number[] = [
	6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
	1.03, 0.31, 0.32, 0.14, 0.27
];

/** `reviews` are those that can be learnt from; losses are mean log losses of the part held out. */
export type Fit =
	| { kind: 'too-few'; reviews: number }
	| { kind: 'no-better'; reviews: number; held: number; lossBefore: number; lossAfter: number }
	| {
			kind: 'better';
			reviews: number;
			held: number;
			lossBefore: number;
			lossAfter: number;
			weights: number[];
	  };

/** @param memories of the whole history (no snapshot) */
export function fit({ log, settings }: Pick<Memories, 'log' | 'settings'>): Fit {
	const data = sequencesOf(log, LATEST, HELD_OUT);
	const reviews = data.usable;
	if (reviews < ENOUGH) return { kind: 'too-few', reviews };
	const present = bounded(settings.weights ?? DEFAULT_WEIGHTS);
	const trial = fitTo(data, FIT);
	const held = countOf(data, HELD);
	const [before, after] = [present, trial].map((w) => {
		const bySequence = new Float64Array(data.start.length - 1);
		return { loss: lossOf(data, w, HELD, { bySequence }) / held, bySequence };
	}) as [Loss, Loss];
	const common = { reviews, held, lossBefore: before.loss, lossAfter: after.loss };
	if (!isBetter(before, after, held)) return { kind: 'no-better', ...common };
	const weights = Array.from(fitTo(data, FIT | HELD), (w) => Math.round(w * 1e4) / 1e4);
	return { kind: 'better', ...common, weights };
}

interface Loss {
	loss: number;
	bySequence: Float64Array;
}

/** Whether the gain is more than chance: a card's reviews rise and fall together, so cards are drawn. */
function isBetter(before: Loss, after: Loss, held: number): boolean {
	const gain = before.loss - after.loss;
	let squares = 0;
	for (const [k, loss] of before.bySequence.entries())
		squares += (loss - after.bySequence[k]!) ** 2;
	return gain > Math.max(WORTH, (SURE * Math.sqrt(squares)) / held);
}

const bounded = (weights: readonly number[]): Float64Array =>
	Float64Array.from(checkedWeights(weights));

/** From spreads away from the standard weights to weights, and back. */
const toWeights = (x: Float64Array) => x.map((v, i) => DEFAULT_WEIGHTS[i]! + v * SPREAD[i]!);
const toUnits = (w: number, i: number) => (w - DEFAULT_WEIGHTS[i]!) / SPREAD[i]!;

/** The weights under which the reviews of these kinds, and the weights themselves, are least surprising. */
export function fitTo(data: Sequences, use: number): Float64Array {
	const best = minimise({
		f: (x, gradient) => {
			let loss = lossOf(data, toWeights(x), use, { gradient });
			for (const [i, v] of x.entries()) {
				loss += v * v;
				gradient[i] = gradient[i]! * SPREAD[i]! + 2 * v;
			}
			return loss;
		},
		start: new Float64Array(BOUNDS.length),
		low: Float64Array.from(BOUNDS, ([low], i) => toUnits(low, i)),
		high: Float64Array.from(BOUNDS, ([, high], i) => toUnits(high, i)),
		tolerance: 1e-6,
		steps: 100
	});
	const weights = bounded([...toWeights(best)]);
	// A better first grade never means a weaker memory.
	for (let i = 1; i < 4; i++) weights[i] = Math.max(weights[i]!, weights[i - 1]!);
	return weights;
}
