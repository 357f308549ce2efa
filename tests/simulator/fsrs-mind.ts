/** Learners who forget as FSRS-6 says: with the weights the app assumes, or with others. */
import {
	DEFAULT_WEIGHTS,
	parametersOf,
	recallAfter,
	review
} from '../../src/lib/memory/fsrs/fsrs6.ts';
import { MemoryRow } from '../../src/lib/memory/fsrs/row.ts';
import { drawNormal } from './chance.ts';
import type { Kind, Mind } from './mind.ts';
import { DAY } from '#lib/memory/day.ts';

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
