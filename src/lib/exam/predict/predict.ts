/** What score to expect of a test: a mean with a band around it, never one number for one fact. */
import type { TestRecord } from '#lib/memory/log/test-record.ts';
import { betaQuantile } from './beta.ts';
import { NO_EVIDENCE, type Evidence } from './evidence.ts';

/** A share of points, 0..1, that is reached on average, and between which it lies four times in five. */
export type Prediction = TestRecord['predicted'];

/** The band holds so much: from the 10th to the 90th of a hundred tests. */
const OUTSIDE = 0.1;
/** A band holds so many standard deviations on either side. */
export const IN_BAND = 1.2816;

/** The chance of a right answer, 0..1: recalled, or else guessed. */
export const chanceOf = (recall: number, guess: number): number => recall + (1 - recall) * guess;

/**
 * The score to expect of a test. The band holds three kinds of chance: which of the cards are asked,
 * what is recalled of them, and how far the model of memory is off for this learner.
 *
 * @param chances of a right answer (see `chanceOf`), one for each card that may be asked
 * @param questions how many are asked; all cards if there are fewer
 * @param evidence what earlier tests say of such predictions (see evidence.ts)
 */
export function predict(
	chances: ArrayLike<number>,
	questions: number = chances.length,
	evidence: Evidence = NO_EVIDENCE
): Prediction {
	const cards = chances.length;
	const asked = Math.min(Math.max(1, questions), cards);
	if (cards === 0) return { mean: 0, low: 0, high: 0 };
	let sum = 0;
	let squares = 0;
	for (let i = 0; i < cards; i++) {
		const chance = chances[i]!;
		sum += chance;
		squares += chance * chance;
	}
	const plain = sum / cards;
	if (plain <= 0 || plain >= 1) return { mean: plain, low: plain, high: plain };
	// To shift by logits is to multiply the odds.
	const odds = Math.exp(evidence.shift);
	const whole = 1 - plain + plain * odds;
	const mean = (plain * odds) / whole;
	// The spread of single answers moves along with the mean, as `mean * (1 - mean)` does.
	const scale = odds / whole ** 2;
	const answers = ((sum - squares) / cards / asked) * scale;
	const between = Math.max(0, squares / cards - plain * plain) * scale;
	// Drawn without replacement: asking all of them leaves nothing to the draw.
	const draw = cards > 1 ? (between / asked) * ((cards - asked) / (cards - 1)) : 0;
	const model = (evidence.spread * mean * (1 - mean)) ** 2;
	const variance = answers + draw + model;
	return withBand(mean, variance);
}

/** A mean with the band that its variance makes. */
export const withBand = (mean: number, variance: number): Prediction => ({
	mean,
	low: Math.min(mean, betaQuantile(mean, variance, OUTSIDE)),
	high: Math.max(mean, betaQuantile(mean, variance, 1 - OUTSIDE))
});

/** All that is said of a single fact. */
export type Likelihood = 'likely' | 'unsure' | 'unlikely';

const LIKELY = 0.8;
const UNLIKELY = 0.5;

export const likelihood = (chance: number): Likelihood =>
	chance >= LIKELY ? 'likely' : chance < UNLIKELY ? 'unlikely' : 'unsure';
