/**
 * A learner who forgets exponentially, with a half-life that grows with what was right and shrinks with what was
 * wrong (half-life regression: Settles & Meeder 2016, "A trainable spaced repetition model for language learning",
 * doi:10.18653/v1/P16-1174).
 */
import { drawNormal } from './chance.ts';
import type { Kind } from './mind.ts';

/** Of the half-life in days, as powers of two: of a card just met, for each root of right answers, and of wrong ones. */
const NEW = 1.3;
const RIGHT = 1.45;
const WRONG = -0.35;
/** How far cards and learners lie apart, as powers of two. */
const ITEMS = 0.5;
const LEARNERS = 0.3;

export const hlr: Kind = {
	name: 'HLR',
	mind(cards, seed) {
		const right = new Float64Array(cards);
		const wrong = new Float64Array(cards);
		const last = new Float64Array(cards).fill(NaN);
		const own = LEARNERS * drawNormal(seed, 7010, 0);
		const halfLife = (card: number) =>
			2 **
			(NEW +
				own +
				ITEMS * drawNormal(seed, 7011, card) +
				RIGHT * Math.sqrt(right[card]!) +
				WRONG * Math.sqrt(wrong[card]!));
		return {
			recall: (card, day) =>
				Number.isNaN(last[card]!) ? 0 : 2 ** (-(day - last[card]!) / halfLife(card)),
			study(card, day, grade) {
				// What is asked again on one day counts once.
				if (last[card] !== day) (grade > 1 ? right : wrong)[card]!++;
				last[card] = day;
			}
		};
	}
};
