/** What can be done about a target that a plan does not meet. */
import { errand } from '#lib/device/fit/errand.ts';
import { outsetOf, type Outset, type OutlookInput, type Reach } from '#lib/exam/plan/outlook.ts';

export type Remedy =
	/** More minutes a day reach it. */
	| { kind: 'minutes'; minutes: number }
	/** Nothing reaches it: so much can be reached, with so many minutes a day. */
	| { kind: 'target'; target: number; minutes: number };

/** More a day is nobody's plan: a target that takes it is out of reach. */
const MOST_A_DAY = 240;

/** What was worked out, for as long as what it was worked out from is in use. */
const found = new WeakMap<OutlookInput, Remedy>();

/** A remedy that is known already. */
export const knownRemedy = (input: OutlookInput): Remedy | undefined => found.get(input);

const newWorker = () =>
	new Worker(new URL('./reach-worker.ts', import.meta.url), { type: 'module' });

/**
 * Has a worker find a remedy: for a large exam that takes seconds. Rejects when the worker could not
 * be had, and when `signal` says to stop.
 */
export async function findRemedy(input: OutlookInput, signal: AbortSignal): Promise<Remedy> {
	const remedy = remedyOf(await errand<Outset, Reach>(newWorker, outsetOf(input), signal));
	found.set(input, remedy);
	return remedy;
}

/** What comes of a target while it is being set. */
export type Foreseen = { kind: 'reachable' } | Remedy;

/** The same for a plan that is not made yet; of it nothing is kept. */
export async function foreseen(input: OutlookInput, signal: AbortSignal): Promise<Foreseen> {
	const reach = await errand<Outset, Reach>(newWorker, outsetOf(input), signal);
	return reach.reachable ? { kind: 'reachable' } : remedyOf(reach);
}

export function remedyOf({ minutes, most }: Reach): Remedy {
	if (minutes !== undefined && minutes <= MOST_A_DAY) return { kind: 'minutes', minutes };
	// Rounded down: what is promised is to be kept.
	const target = Math.floor(most.score.mean * 100) / 100;
	return { kind: 'target', target, minutes: Math.min(most.minutes, MOST_A_DAY) };
}
