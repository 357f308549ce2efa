/**
 * A right answer is no proof of knowledge where guessing alone may give it. What it says is the chance that it was known:
 * by Bayes, R / (R + (1 - R) g) for a chance of recall R and a chance g that a guess is right.
 */
import type { Grade, ReviewEntry } from '#lib/memory/log/entry.ts';

/**
 * The chance, 0..1, that who knows nothing is right, by the form alone: among as many options as the form usually has.
 * A review says its own where it is another. Of a form that is not here nothing is known, and it counts as recall: what another
 * release calls it may be any word, so no object is asked.
 */
const CHANCE_OF_FORM: ReadonlyMap<string, number> = new Map([
	['choice', 1 / 4],
	['odd-one-out', 1 / 4],
	['true-false', 1 / 2],
	['match', 1 / 4],
	['group', 1 / 3],
	['order', 1 / 4],
	['map', 1 / 15],
	['multi-select', 1 / 63]
]);

/**
 * Before a card was ever answered here: the share of new cards, 0..1, that a learner knows already, until their own first
 * answers say it (see memory/fit/known-before.ts).
 */
export const KNOWN_BEFORE = 0.3;

/** As a review says it: to four digits, and only where it is not what the form alone says. */
export function chanceSaid(form: string, chance: number): Pick<ReviewEntry, 'chance'> {
	const said = rounded(chance);
	return said === rounded(CHANCE_OF_FORM.get(form) ?? 0) ? {} : { chance: said };
}

const rounded = (chance: number): number => Math.round(chance * 1e4) / 1e4;

/**
 * The chance, 0..1, that guessing alone would have been right.
 *
 * @param said the grade as the learner has put it right: whoever says what they knew did not guess
 */
export const guessOf = (
	{ form, chance }: Pick<ReviewEntry, 'form' | 'chance'>,
	said?: Grade
): number => (said === undefined ? (chance ?? CHANCE_OF_FORM.get(form) ?? 0) : 0);

/** The chance, 0..1, that a right answer was known. @param recall the chance, 0..1, that it is */
export const knewIt = (recall: number, guess: number): number =>
	guess === 0 ? 1 : recall / (recall + (1 - recall) * guess);

/** The chance, 0..1, of a right answer: known, or guessed. */
export const rightBy = (recall: number, guess: number): number => recall + (1 - recall) * guess;
