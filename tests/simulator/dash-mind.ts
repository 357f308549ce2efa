/**
 * A learner whose recall is a logit of what was tried, and what of it was right, within a day, a week, a month and ever
 * (DASH: Lindsey, Shroyer, Pashler & Mozer 2014, "Improving students' long-term knowledge retention through personalized
 * review", doi:10.1177/0956797613504302). Nothing is forgotten in between but by leaving a window.
 */
import { drawNormal } from './chance.ts';
import type { Kind } from './mind.ts';

const WINDOWS = [1, 7, 30, Infinity];
/** For each window, what right answers and what attempts weigh. */
const RIGHT = [0.35, 0.6, 0.5, 0.55];
const TRIED = [0.5, 0.55, 0.35, 0.15];
const BASE = -0.75;
const LEARNERS = 0.4;
const ITEMS = 0.6;

interface Try {
	day: number;
	right: boolean;
}

export const dash: Kind = {
	name: 'DASH',
	mind(cards, seed) {
		const tries: Try[][] = Array.from({ length: cards }, () => []);
		const own = BASE + LEARNERS * drawNormal(seed, 7040, 0);
		return {
			recall(card, day) {
				const all = tries[card]!;
				if (all.length === 0) return 0;
				const logit = WINDOWS.reduce(
					(sum, window, w) => {
						const within = all.filter((one) => day - one.day <= window);
						const right = within.filter((one) => one.right).length;
						return sum + RIGHT[w]! * Math.log1p(right) + TRIED[w]! * Math.log1p(within.length);
					},
					own + ITEMS * drawNormal(seed, 7041, card)
				);
				return 1 / (1 + Math.exp(-logit));
			},
			study: (card, day, grade) => void tries[card]!.push({ day, right: grade > 1 })
		};
	}
};
