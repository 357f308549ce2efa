/**
 * How a learner's recall differs from what is predicted of it: at all, with how sure a prediction is, and with the days that
 * have passed. logit p = logit R + b0 + b1 (logit R - 2) + b2 log2(days), by the answers that make it least surprising, with
 * normal priors around none (maximum a posteriori). Who forgets exponentially shows in b2, who keeps little of much in b1.
 */
import { rightBy } from '#lib/memory/fsrs/guessing.ts';
import { toLogit } from './logit.ts';

/** What was predicted of an answer on a later day, and what came. */
export interface Foretold {
	/** The chance of recall that was predicted, 0..1. */
	readonly recall: number;
	/** Days since the last answer. */
	readonly days: number;
	/** The chance, 0..1, that guessing alone is right. */
	readonly guess: number;
	readonly right: boolean;
}

type Three = readonly [number, number, number];

/** Plain data. */
export interface Bend {
	readonly by: Three;
	/** Of the three: how sure they are. */
	readonly covariance: readonly [Three, Three, Three];
}

/** How far learners lie apart, standard deviations of the three. */
const LEARNERS: Three = [0.6, 0.12, 0.35];
/** Steps of Fisher's scoring: it takes four or five. */
const STEPS = 20;
const LONGEST_STEP = 1;
/** What chance does, in squares of standard deviations. */
const CHANCE = 1;

const features = (logit: number, days: number): Three => [
	1,
	logit - 2,
	Math.log2(Math.max(1, days))
];
const dot = (a: Three, b: Three): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const chanceOf = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The chance of recall, 0..1, as it is for this learner, and its slopes by the three. */
export function bent(
	{ by }: Bend,
	recall: number,
	days: number
): { recall: number; slopes: Three } {
	const logit = toLogit(recall);
	const x = features(logit, days);
	const own = chanceOf(logit + dot(by, x));
	const slope = own * (1 - own);
	return { recall: own, slopes: [slope * x[0], slope * x[1], slope * x[2]] };
}

/** The variance of something with these slopes by the three. */
export const varianceOf = ({ covariance }: Bend, slopes: Three): number =>
	dot(slopes, [dot(covariance[0], slopes), dot(covariance[1], slopes), dot(covariance[2], slopes)]);

/** @param answers of later days than the last one */
export function learnBend(answers: readonly Foretold[]): Bend {
	const rows = answers.map(({ recall, days, guess, right }) => {
		const logit = toLogit(recall);
		return { logit, x: features(logit, days), guess, right };
	});
	let by: Three = [0, 0, 0];
	let covariance = inverse(prior());
	for (let step = 0; step < STEPS; step++) {
		const information = prior();
		const slope = by.map((b, i) => -b / LEARNERS[i]! ** 2);
		for (const { logit, x, guess, right } of rows) {
			const known = chanceOf(logit + dot(by, x));
			const chance = rightBy(known, guess);
			const rise = (1 - guess) * known * (1 - known);
			const surprise = chance * (1 - chance);
			if (surprise < 1e-9) continue;
			const pull = ((right ? 1 : 0) - chance) * (rise / surprise);
			const weight = (rise * rise) / surprise;
			for (let i = 0; i < 3; i++) {
				slope[i]! += pull * x[i]!;
				for (let j = 0; j < 3; j++) information[i]![j]! += weight * x[i]! * x[j]!;
			}
		}
		covariance = inverse(information);
		const change = covariance.map((row) => dot(row, slope as unknown as Three));
		const most = Math.max(...change.map(Math.abs));
		const scale = Math.min(1, LONGEST_STEP / Math.max(most, 1e-12));
		by = by.map((b, i) => b + scale * change[i]!) as unknown as Three;
		if (most < 1e-6) break;
	}
	return { by: believed(by, inverse(covariance.map((row) => [...row]))), covariance };
}

/**
 * As far as it is more than chance does, by the positive part of Stein's rule: so a learner whom the predictions fit loses
 * nothing by being looked at. Stein would take off as many squares as there are numbers; who forgets otherwise gains more by one.
 *
 * @param precision the inverse of the covariance
 */
function believed(by: Three, precision: readonly [Three, Three, Three]): Three {
	const squares = dot(by, [dot(precision[0], by), dot(precision[1], by), dot(precision[2], by)]);
	const part = squares > CHANCE ? 1 - CHANCE / squares : 0;
	return [part * by[0], part * by[1], part * by[2]];
}

const prior = (): number[][] =>
	LEARNERS.map((sd, i) => LEARNERS.map((_, j) => (i === j ? 1 / sd ** 2 : 0)));

/** Of a symmetric matrix of three rows, by its cofactors. */
function inverse(m: number[][]): [Three, Three, Three] {
	const [a, b, c] = m[0] as [number, number, number];
	const [, d, e] = m[1] as [number, number, number];
	const f = m[2]![2]!;
	const [ad, ae, af] = [d * f - e * e, c * e - b * f, b * e - c * d];
	const whole = a * ad + b * ae + c * af;
	const [dd, de, ee] = [a * f - c * c, b * c - a * e, a * d - b * b];
	return [
		[ad / whole, ae / whole, af / whole],
		[ae / whole, dd / whole, de / whole],
		[af / whole, de / whole, ee / whole]
	];
}
