/** Learners who forget as FSRS-6 says: with the weights the app assumes, or with others. */
import {
	DEFAULT_WEIGHTS,
	parametersOf,
	recallAfter,
	review
} from '../../src/lib/memory/fsrs/fsrs6.ts';
import { MemoryRow } from '../../src/lib/memory/fsrs/row.ts';
import { DAY } from '../../src/lib/memory/day.ts';
import { drawNormal } from './chance.ts';
import type { Kind, Mind } from './mind.ts';

function fsrsMind(cards: number, weights: readonly number[]): Mind {
	const p = parametersOf(weights);
	const rows = Array.from({ length: cards }, () => {
		const row = new MemoryRow();
		row.state = 'new';
		return row;
	});
	return {
		recall(card, day) {
			const row = rows[card]!;
			return row.state === 'new' ? 0 : recallAfter(p, day - row.lastDay, row.stability);
		},
		study(card, day, grade) {
			review(rows[card]!, grade, { at: day * DAY, day, shift: 0 }, p);
		}
	};
}

export const matched: Kind = {
	name: 'FSRS-6',
	mind: (cards) => fsrsMind(cards, DEFAULT_WEIGHTS)
};

/** How far the first stabilities and the other weights of learners lie apart, in logarithms. */
const FIRST = 0.5;
const OTHERS = 0.2;

/** Somebody's own. */
export const shiftedWeights = (seed: number): number[] =>
	DEFAULT_WEIGHTS.map((w, i) => w * Math.exp((i < 4 ? FIRST : OTHERS) * drawNormal(seed, 7001, i)));

/** As many sets of weights as there are seeds. */
export const shifted: Kind = {
	name: 'FSRS-6 shifted',
	mind: (cards, seed) => fsrsMind(cards, shiftedWeights(seed))
};

/** First stabilities times as much. */
const scaled = (by: number) => DEFAULT_WEIGHTS.map((w, i) => (i < 4 ? w * by : w));

export const weak: Kind = {
	name: 'weak',
	mind: (cards) => fsrsMind(cards, scaled(0.35))
};

export const strong: Kind = {
	name: 'strong',
	mind: (cards) => fsrsMind(cards, scaled(3))
};

/** How far weights lie apart, in logarithms, and cards and days, in logits of recall. */
const NOISE = { first: 0.7, others: 0.3, cards: 0.8, days: 0.5 };

/** Learners of whom hardly anything holds: other weights, cards that are hard, and bad days. */
export const noisy: Kind = {
	name: 'heavy noise',
	mind(cards, seed) {
		const mind = fsrsMind(
			cards,
			DEFAULT_WEIGHTS.map(
				(w, i) => w * Math.exp((i < 4 ? NOISE.first : NOISE.others) * drawNormal(seed, 7003, i))
			)
		);
		return {
			...mind,
			recall(card, day) {
				const plain = mind.recall(card, day);
				if (plain === 0 || plain === 1) return plain;
				const logit =
					Math.log(plain / (1 - plain)) +
					NOISE.cards * drawNormal(seed, 7004, card) +
					NOISE.days * drawNormal(seed, 7005, day);
				return 1 / (1 + Math.exp(-logit));
			}
		};
	}
};
