/**
 * FSRS-6 over plain numbers. The formulas are those of the paper and of ts-fsrs 5.4.2, in the same
 * order of operations and with its rounding to 8 decimals, so that the results are the same to the
 * last bit; the tests hold one against the other. Without its dates and objects a learner's whole
 * history can be replayed at every start.
 *
 * Configuration: one learning step and one relearning step of ten minutes, no fuzz.
 * Formulas: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
import { DAY, MINUTE, startOf } from '#lib/memory/day.ts';
import type { Grade } from '#lib/memory/log/entry.ts';
import { KNOWN_BEFORE, knewIt } from './guessing.ts';
import type { Memory } from './memory.ts';
import type { MemoryRow } from './row.ts';
import {
	BOUNDS,
	DEFAULT_RETENTION,
	DEFAULT_WEIGHTS,
	MAX_INTERVAL,
	MAX_STABILITY,
	MIN_STABILITY
} from './standard.ts';

export {
	BOUNDS,
	DEFAULT_RETENTION,
	DEFAULT_WEIGHTS,
	MAX_STABILITY,
	MIN_STABILITY
} from './standard.ts';

/** Minutes until a missed card is asked again, and one that was hard before it was known. */
const STEP_AGAIN = 10;
const STEP_HARD = 15;
/** The last instant a date can name. */
const END_OF_TIME = 8.64e15;

/** Weights and desired retention, with what can be worked out from them beforehand. */
export interface Parameters {
	readonly w: Float64Array;
	readonly decay: number;
	readonly factor: number;
	/** Interval for the desired retention, in stabilities. */
	readonly modifier: number;
	readonly growth: number;
	readonly lapseFloor: number;
	readonly easyDifficulty: number;
	/** Of new cards, the share that the learner knows already, 0..1. */
	readonly knownBefore: number;
}

const round8 = (x: number): number => Math.round(x * 1e8) / 1e8;
const clamp = (x: number, min: number, max: number): number => Math.min(Math.max(x, min), max);

/** Works parameters out. Weights outside their bounds are moved to the nearest bound. */
export function parametersOf(
	weights: readonly number[] = DEFAULT_WEIGHTS,
	desiredRetention: number = DEFAULT_RETENTION,
	knownBefore: number = KNOWN_BEFORE
): Parameters {
	const w = Float64Array.from(BOUNDS, ([min, max], i) => clamp(weights[i] || 0, min, max));
	const decay = -at(w, 20);
	const factor = round8(Math.exp(Math.pow(decay, -1) * Math.log(0.9)) - 1);
	return {
		w,
		decay,
		factor,
		modifier: round8((Math.pow(desiredRetention, 1 / decay) - 1) / factor),
		growth: Math.exp(at(w, 8)),
		lapseFloor: Math.exp(at(w, 17) * at(w, 18)),
		easyDifficulty: initialDifficulty(w, 4),
		knownBefore
	};
}

/** Probability of recall, 0..1, so many days (a fraction will do) after the last review. */
export const recallAfter = (p: Parameters, days: number, stability: number): number =>
	round8(Math.pow(1 + (p.factor * days) / stability, p.decay));

/**
 * Applies one review to a memory.
 *
 * @param at epoch ms
 * @param day the learner's day of the review
 * @param shift from UTC to the learner's days, ms (see day.ts)
 * @param guess the chance, 0..1, that guessing alone is right (see guessing.ts): 0 is FSRS to the last bit
 */
export function review(
	memory: MemoryRow,
	grade: Grade,
	when: { at: number; day: number; shift: number },
	p: Parameters,
	guess = 0
): void {
	const { at: now, day, shift } = when;
	const { state, stability: s, difficulty: d } = memory;
	const elapsed = state === 'new' ? 0 : Math.max(0, day - memory.lastDay);
	// The costly parts are worked out once: what the chance of recall was, and what follows from it.
	const r = elapsed > 0 ? recallAfter(p, elapsed, s) : 1;
	let interval = 0;
	if (state === 'new') {
		memory.stability = Math.max(at(p.w, grade - 1), 0.1);
		memory.difficulty = clamp(initialDifficulty(p.w, grade), 1, 10);
		memory.introduced = day;
		if (guess > 0 && grade > 1) {
			const missed = Math.max(at(p.w, 0), 0.1);
			const hard = clamp(initialDifficulty(p.w, 1), 1, 10);
			lessSure(memory, knewIt(p.knownBefore, guess), missed, hard, p);
		}
		if (grade > 2) interval = intervalOf(p, memory.stability);
	} else {
		const lapse = grade === 1 && elapsed > 0;
		const gain = lapse ? 0 : gainOf(p, d, s, elapsed, r);
		const next = lapse ? afterLapse(p, d, s, r) : nextStability(p, s, gain, elapsed, grade);
		memory.stability = next;
		memory.difficulty = nextDifficulty(p, d, grade);
		if (guess > 0 && grade > 1 && elapsed > 0) {
			lessSure(memory, knewIt(r, guess), afterLapse(p, d, s, r), nextDifficulty(p, d, 1), p);
			if (state === 'review' || grade > 2) interval = intervalOf(p, memory.stability);
		} else if (state === 'review')
			interval = grade === 1 ? 0 : spreadInterval(p, s, gain, elapsed, grade, next);
		else if (grade > 2) interval = intervalOf(p, next);
	}
	if (state === 'review') {
		const missed = grade === 1 ? 1 : 0;
		// Of what was forgotten, some is guessed and looks like known. Of the same day FSRS says nothing: whatever came
		// of it was to be expected.
		memory.expectedLapses += elapsed > 0 ? (1 - r) * (1 - guess) : missed;
		memory.lapses += missed;
	}
	if (interval > 0) {
		memory.state = 'review';
		memory.due = Math.min(startOf(day + interval, shift), END_OF_TIME);
	} else {
		memory.state = state === 'new' || state === 'learning' ? 'learning' : 'relearning';
		const minutes = grade === 1 ? STEP_AGAIN : STEP_HARD;
		memory.due = Math.min(now + minutes * MINUTE, END_OF_TIME);
	}
	memory.last = now;
	memory.lastDay = day;
	memory.reps++;
}

/**
 * Between what a right answer makes of a memory, and what a wrong one would have (`missed` and `hard`: stability and
 * difficulty), as far as it was known (0..1): with the chance of recall of both together, as many days later as lie between
 * the two stabilities. Logarithms, for a power takes three times as long.
 */
function lessSure(
	memory: MemoryRow,
	known: number,
	missed: number,
	hard: number,
	p: Parameters
): void {
	const { stability, difficulty } = memory;
	const { factor, decay } = p;
	const apart = Math.log(stability / missed);
	const days = missed * Math.exp(known * apart);
	const ifKnown = Math.exp(decay * Math.log(1 + (factor * days) / stability));
	const ifMissed = Math.exp(decay * Math.log(1 + (factor * days) / missed));
	const both = known * ifKnown + (1 - known) * ifMissed;
	// The forgetting curve the other way round.
	const next = (factor * days) / (Math.exp(Math.log(both) / decay) - 1);
	memory.stability = round8(clamp(next, MIN_STABILITY, MAX_STABILITY));
	memory.difficulty = round8(known * difficulty + (1 - known) * hard);
}

/** Whole days until recall has dropped to the desired retention. */
const intervalOf = (p: Parameters, stability: number): number =>
	Math.min(Math.max(1, Math.round(stability * p.modifier)), MAX_INTERVAL);

/** The interval of a known card: Hard, Good and Easy are kept at least a day apart. */
function spreadInterval(
	p: Parameters,
	s: number,
	gain: number,
	elapsed: number,
	grade: Grade,
	next: number
): number {
	const forGood = intervalOf(p, grade === 3 ? next : nextStability(p, s, gain, elapsed, 3));
	const forHard = intervalOf(p, grade === 2 ? next : nextStability(p, s, gain, elapsed, 2));
	const hard = Math.min(forHard, forGood);
	if (grade === 2) return hard;
	const good = Math.max(forGood, hard + 1);
	return grade === 3 ? good : Math.max(intervalOf(p, next), good + 1);
}

/** What the stability gains, whatever the grade; `r` is the chance of recall there was. */
export function gainOf(p: Parameters, d: number, s: number, elapsed: number, r: number): number {
	const { w } = p;
	if (elapsed === 0) return Math.pow(s, -at(w, 19));
	return p.growth * (11 - d) * Math.pow(s, -at(w, 9)) * (Math.exp((1 - r) * at(w, 10)) - 1);
}

/** The stability after a right answer, or any on the day of the last one (`gain`: see `gainOf`). */
export function nextStability(
	p: Parameters,
	s: number,
	gain: number,
	elapsed: number,
	grade: Grade
): number {
	const { w } = p;
	if (elapsed === 0) {
		const change = gain * Math.exp(at(w, 17) * (grade - 3 + at(w, 18)));
		const masked = grade >= 2 ? Math.max(change, 1) : change;
		return round8(clamp(s * masked, MIN_STABILITY, MAX_STABILITY));
	}
	const hard = grade === 2 ? at(w, 15) : 1;
	const easy = grade === 4 ? at(w, 16) : 1;
	return round8(clamp(s * (1 + gain * hard * easy), MIN_STABILITY, MAX_STABILITY));
}

/** The stability after a wrong answer, days after the last review; `r` as above. */
export function afterLapse(p: Parameters, d: number, s: number, r: number): number {
	const { w } = p;
	const lapsed =
		at(w, 11) *
		Math.pow(d, -at(w, 12)) *
		(Math.pow(s + 1, at(w, 13)) - 1) *
		Math.exp((1 - r) * at(w, 14));
	const most = round8(clamp(lapsed, MIN_STABILITY, MAX_STABILITY));
	return clamp(round8(s / p.lapseFloor), MIN_STABILITY, most);
}

/** The difficulty after a first answer, to be kept within 1 to 10. */
export function initialDifficulty(w: Float64Array, grade: Grade): number {
	return round8(at(w, 4) - Math.exp((grade - 1) * at(w, 5)) + 1);
}

/** The difficulty after any further answer. */
export function nextDifficulty(p: Parameters, d: number, grade: Grade): number {
	const { w } = p;
	const change = -at(w, 6) * (grade - 3);
	const next = d + round8((change * (10 - d)) / 9);
	return clamp(round8(at(w, 7) * p.easyDifficulty + (1 - at(w, 7)) * next), 1, 10);
}

/** A weight; there are always 21 of them. */
function at(w: Float64Array, i: number): number {
	return w[i] as number;
}

/** How many days a memory's interval lasts, from its last review to when it falls due. */
export const daysBetween = ({ last, due }: Pick<Memory, 'last' | 'due'>): number =>
	Math.max(1, Math.round((due - last) / DAY));
