import { worthOf, type Worth } from './gain.ts';
import type { Moment } from './moment.ts';
import { CHANGED, FRESH, KNOWN, type CardStates } from './card-states.ts';

/** By place; 0 for cards that were never asked, or are known from today. */
export interface Scores {
	/** What a review today adds to the chance of recall on the day of the exam, by second. */
	readonly gain: Float64Array;
	/** What it is expected to take. */
	readonly seconds: Float64Array;
}

/** Scores all cards: quick enough to be done anew after every review, also for tens of thousands. */
export function scoreCards(
	{ cards, state, stability, difficulty, last, buried }: CardStates,
	{ today, exam, parameters, costs }: Moment
): Scores {
	const gain = new Float64Array(cards.length);
	const seconds = new Float64Array(cards.length);
	const worth: Worth = { recall: 0.5, without: 0.5, with: 0.5, seconds: 0.5 };
	const memory = { stability: 0.5, difficulty: 0.5, elapsed: 0, changed: false };
	for (let i = 0; i < cards.length; i++) {
		if (buried[i] || state[i] === FRESH || (state[i] === KNOWN && last[i] === today)) continue;
		memory.stability = stability[i]!;
		memory.difficulty = difficulty[i]!;
		memory.elapsed = today - last[i]!;
		memory.changed = state[i] === CHANGED;
		worthOf(worth, memory, exam - today, parameters, costs);
		seconds[i] = worth.seconds;
		gain[i] = (worth.with - worth.without) / worth.seconds;
	}
	return { gain, seconds };
}
