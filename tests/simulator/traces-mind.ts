/**
 * A learner with two stores: one that learns at once and is gone in days, one that learns slowly, most from what was nearly
 * forgotten, and keeps; a card is recalled from either.
 */
import { drawNormal } from './chance.ts';
import type { Kind } from './mind.ts';

/** Days after which a third is left. */
const FAST = 3;
const SLOW = 120;
/** Of what the slow store lacks, a study fills in so much. */
const LEARNT = 0.42;
const ITEMS = 0.35;

export const traces: Kind = {
	name: 'two stabilities',
	mind(cards, seed) {
		const fast = new Float64Array(cards);
		const slow = new Float64Array(cards);
		const last = new Float64Array(cards).fill(NaN);
		const rate = (card: number) => Math.exp(ITEMS * drawNormal(seed, 7031, card));
		const left = (card: number, day: number) => {
			const gone = day - last[card]!;
			return {
				quick: fast[card]! * Math.exp(-gone / (FAST * rate(card))),
				kept: slow[card]! * Math.exp(-gone / SLOW)
			};
		};
		return {
			recall(card, day) {
				if (Number.isNaN(last[card]!)) return 0;
				const { quick, kept } = left(card, day);
				return 1 - (1 - quick) * (1 - kept);
			},
			study(card, day) {
				const { quick, kept } = Number.isNaN(last[card]!) ? { quick: 0, kept: 0 } : left(card, day);
				slow[card] = kept + (1 - kept) * LEARNT * rate(card) ** 0.5 * (1 - 0.7 * quick);
				slow[card] = Math.min(0.99, slow[card]!);
				fast[card] = 0.97;
				last[card] = day;
			}
		};
	}
};
