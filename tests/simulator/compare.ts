/** Compares policies over many learners: the same ones, with the same luck, for each. */
import type { Kind } from './mind.ts';
import { simulate, type Cell, type Policy } from './simulate.ts';

export interface Estimate {
	/** Points of a hundred. */
	readonly mean: number;
	/** Standard error of the mean. */
	readonly error: number;
}

export function estimate(values: readonly number[]): Estimate {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}

/** Expected recall on the day of the exam, in points, by seed. */
export const scores = (policy: Policy, kind: Kind, cell: Cell, seeds: number): number[] =>
	Array.from({ length: seeds }, (_, seed) => 100 * simulate({ ...cell, kind, policy, seed }).score);

/** By how much the first is better: pairs have the same learner, so that it is known more exactly. */
export const gainOver = (ours: readonly number[], theirs: readonly number[]): Estimate =>
	estimate(ours.map((score, i) => score - theirs[i]!));
