/**
 * How a learner's recall differs from what is predicted of it: at all, with how sure a prediction is, with the days that
 * have passed, and where a card was answered on one day only, whose stability is not learnt from any answer yet.
 * logit p = logit R + b0 + b1 (logit R - 2) + b2 log2(days) + first (b3 + b4 (log2(stability) - 1)), by the answers that make it
 * least surprising, with normal priors around none (maximum a posteriori). Who forgets exponentially shows in b2, who keeps
 * little of much in b1, and to whom a first answer says otherwise than to most in b3 and b4.
 */
import { rightBy } from '#lib/memory/fsrs/guessing.ts';
import { toLogit } from './logit.ts';

/** When a card is asked. */
export interface Asked {
	/** Days since the last answer. */
	readonly days: number;
	/** If it was answered on a single day so far: the stability, in days, that this left. */
	readonly first: number | undefined;
}

/** What was predicted of an answer on a later day, and what came. */
export interface Foretold extends Asked {
	/** The chance of recall that was predicted, 0..1. */
	readonly recall: number;
	/** The chance, 0..1, that guessing alone is right. */
	readonly guess: number;
	readonly right: boolean;
}

/** One number for each way of differing. */
type Five = readonly [number, number, number, number, number];

/** Plain data. */
export interface Bend {
	readonly by: Five;
	/** Of the five: how sure they are. */
	readonly covariance: readonly Five[];
}

export const NO_SLOPES: Five = [0, 0, 0, 0, 0];

/** How far learners lie apart, standard deviations of the five. */
const LEARNERS: Five = [0.6, 0.12, 0.35, 0.3, 0.25];
/** Steps of Fisher's scoring: it takes four or five. */
const STEPS = 20;
const LONGEST_STEP = 1;
/** What chance does, in squares of standard deviations. */
const CHANCE = 1;
/** A first day leaves no less and no more, days of stability. */
const SHORTEST = 0.25;
const LONGEST = 16;

function features(logit: number, { days, first }: Asked): Five {
	const long = Math.log2(Math.max(1, days));
	if (first === undefined) return [1, logit - 2, long, 0, 0];
	return [1, logit - 2, long, 1, Math.log2(Math.min(Math.max(first, SHORTEST), LONGEST)) - 1];
}

const each = (some: Five, of: (x: number, i: number) => number): Five => [
	of(some[0], 0),
	of(some[1], 1),
	of(some[2], 2),
	of(some[3], 3),
	of(some[4], 4)
];
const dot = (a: Five, b: Five): number =>
	a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3] + a[4] * b[4];
const chanceOf = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The sum of two, the second so many times. */
export const plus = (a: Five, b: Five, times: number): Five => each(a, (x, i) => x + times * b[i]!);

/** The chance of recall, 0..1, as it is for this learner, and its slopes by the five. */
export function bent({ by }: Bend, recall: number, asked: Asked): { recall: number; slopes: Five } {
	const logit = toLogit(recall);
	const x = features(logit, asked);
	const own = chanceOf(logit + dot(by, x));
	return { recall: own, slopes: each(x, (one) => own * (1 - own) * one) };
}

/** The variance of something with these slopes by the five. */
export const varianceOf = ({ covariance }: Bend, slopes: Five): number =>
	covariance.reduce((sum, row, i) => sum + slopes[i]! * dot(row, slopes), 0);

/** @param answers of later days than the last one */
export function learnBend(answers: readonly Foretold[]): Bend {
	const rows = answers.map(({ recall, guess, right, ...asked }) => {
		const logit = toLogit(recall);
		return { logit, x: features(logit, asked), guess, right };
	});
	let by = NO_SLOPES;
	let information = prior();
	for (let step = 0; step < STEPS; step++) {
		information = prior();
		const slope = by.map((b, i) => -b / LEARNERS[i]! ** 2);
		for (const { logit, x, guess, right } of rows) {
			const known = chanceOf(logit + dot(by, x));
			const chance = rightBy(known, guess);
			const rise = (1 - guess) * known * (1 - known);
			const surprise = chance * (1 - chance);
			if (surprise < 1e-9) continue;
			const pull = ((right ? 1 : 0) - chance) * (rise / surprise);
			const weight = (rise * rise) / surprise;
			for (let i = 0; i < x.length; i++) {
				slope[i]! += pull * x[i]!;
				for (let j = 0; j < x.length; j++) information[i]![j]! += weight * x[i]! * x[j]!;
			}
		}
		const change = inverse(information).map((row) => dot(row, slope as unknown as Five));
		const most = Math.max(...change.map(Math.abs));
		const scale = Math.min(1, LONGEST_STEP / Math.max(most, 1e-12));
		by = plus(by, change as unknown as Five, scale);
		if (most < 1e-6) break;
	}
	return { by: believed(by, information), covariance: inverse(information) };
}

/**
 * As far as it is more than chance does, by the positive part of Stein's rule: so a learner whom the predictions fit loses
 * nothing by being looked at. Stein would take off as many squares as there are numbers; who forgets otherwise gains more by one.
 *
 * @param precision the inverse of the covariance
 */
function believed(by: Five, precision: readonly (readonly number[])[]): Five {
	const squares = precision.reduce((sum, row, i) => sum + by[i]! * dot(row as Five, by), 0);
	const part = squares > CHANCE ? 1 - CHANCE / squares : 0;
	return each(by, (b) => part * b);
}

const prior = (): number[][] =>
	LEARNERS.map((sd, i) => LEARNERS.map((_, j) => (i === j ? 1 / sd ** 2 : 0)));

/** Of a symmetric, positive definite matrix, by Gauss and Jordan. */
function inverse(matrix: readonly (readonly number[])[]): Five[] {
	const n = matrix.length;
	const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
	for (let i = 0; i < n; i++) {
		const pivot = rows[i]!.map((x) => x / rows[i]![i]!);
		for (let k = 0; k < n; k++) {
			const by = rows[k]![i]!;
			rows[k] = k === i ? pivot : rows[k]!.map((x, j) => x - by * pivot[j]!);
		}
	}
	return rows.map((row) => row.slice(n) as unknown as Five);
}
