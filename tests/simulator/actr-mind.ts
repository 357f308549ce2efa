/**
 * A learner of another family: the declarative memory of ACT-R, in which every study leaves a trace
 * that decays by a power of time, and the faster the more active the memory was (Pavlik & Anderson 2005,
 * "Practice and forgetting effects on vocabulary memory", doi:10.1207/s15516709cog0000_14).
 */
import { drawNormal } from './chance.ts';
import type { Kind } from './mind.ts';

/** Decay of a first trace, and how much activation adds to that of later ones: as in the paper. */
const DECAY = 0.177;
const SCALE = 0.217;
/** Seconds between sessions count for less than those within. As in the paper. */
const BETWEEN = 0.025;
/** Set so that four in five new cards are recalled after a day, and two in five after a month. */
const THRESHOLD = -1.8;
const NOISE = 0.3;
/** Cards differ in activation. */
const ITEMS = 0.3;
const DAY_SECONDS = 86_400;
/** Studying again on the same day, s. */
const STEP = 600;

const clock = (day: number) => day * DAY_SECONDS * BETWEEN;

interface Trace {
	at: number;
	decay: number;
}

export const actr: Kind = {
	name: 'ACT-R',
	mind(cards, seed) {
		const traces: Trace[][] = Array.from({ length: cards }, () => []);
		const activation = (card: number, at: number) =>
			Math.log(
				traces[card]!.reduce((sum, trace) => sum + Math.max(at - trace.at, 1) ** -trace.decay, 0)
			) +
			ITEMS * drawNormal(seed, 7002, card);
		return {
			recall(card, day) {
				if (traces[card]!.length === 0) return 0;
				return 1 / (1 + Math.exp((THRESHOLD - activation(card, clock(day))) / NOISE));
			},
			study(card, day) {
				const own = traces[card]!;
				const last = own.at(-1);
				const at = last && last.at >= clock(day) ? last.at + STEP : clock(day);
				const decay = own.length === 0 ? DECAY : SCALE * Math.exp(activation(card, at)) + DECAY;
				own.push({ at, decay });
			}
		};
	}
};
