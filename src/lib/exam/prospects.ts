/**
 * What a card is worth on the day of an exam if it is reviewed on the best days until then, where each
 * second has a price. Worked out backwards from the exam over a grid of memories: the chance of recall
 * without another review, or the best of reviewing after so many days, whichever is more.
 *
 * Where not everything can be done, this tells what must be done today from what can wait: the gain of
 * a review today says nothing of another that will follow it.
 */
import {
	afterLapse,
	gainOf,
	nextDifficulty,
	nextStability,
	recallAfter,
	type Parameters
} from '#lib/memory/fsrs6.ts';
import { secondsIfRight, type Costs } from './costs.ts';
import { relearnt } from './gain.ts';
import {
	GRID,
	gridDifficulty,
	gridStability,
	lookUp,
	placeOnGrid,
	type Place
} from './memory-grid.ts';

/** Days after which a card may be reviewed again. Others in between make no difference. */
const WAITS = Array.from({ length: 24 }, () => 0);
for (let i = 0, wait = 1; i < WAITS.length; i++) {
	WAITS[i] = wait;
	wait = Math.max(wait + 1, Math.floor(wait * 1.5));
}

/** A review's two outcomes: right (as "Good"), or missed and learnt again. */
interface Outcome {
	recall: number;
	right: Place;
	missed: Place;
}

export class Prospects {
	readonly #p: Parameters;
	readonly #costs: { right: number; fail: number };
	/** By days ahead: the values of memories that were just reviewed, over the grid. */
	readonly #values: Float64Array[] = [];
	readonly #price: number;
	readonly #scratch: Outcome = { recall: 0.5, right: placeOnGrid(1, 1), missed: placeOnGrid(1, 1) };

	/**
	 * @param price of a second, in chances of recall
	 * @param ahead days until the exam
	 */
	constructor(p: Parameters, costs: Costs, price: number, ahead: number) {
		this.#p = p;
		this.#costs = { right: secondsIfRight(costs), fail: costs.fail };
		this.#price = price;
		const outcomes = this.#outcomesOnGrid(ahead);
		for (let days = 0; days <= ahead; days++) this.#values.push(this.#valuesAt(days, outcomes));
	}

	/** What a second of reviewing a card today is worth more than leaving it for a better day. */
	urgency(stability: number, difficulty: number, elapsed: number, ahead: number): number {
		const outcome = this.#outcome(this.#scratch, stability, difficulty, elapsed);
		const now = this.#value(outcome, ahead);
		const seconds = this.#seconds(outcome.recall);
		let later = recallAfter(this.#p, elapsed + ahead, stability);
		for (const wait of WAITS) {
			if (wait >= ahead) break;
			this.#outcome(outcome, stability, difficulty, elapsed + wait);
			later = Math.max(later, this.#value(outcome, ahead - wait));
		}
		return (now - later) / seconds;
	}

	#seconds = (recall: number): number =>
		recall * this.#costs.right + (1 - recall) * this.#costs.fail;

	/** Of a review with so many days ahead, less what it takes. */
	#value({ recall, right, missed }: Outcome, ahead: number): number {
		const values = this.#values[ahead]!;
		return (
			recall * lookUp(values, right) +
			(1 - recall) * lookUp(values, missed) -
			this.#price * this.#seconds(recall)
		);
	}

	#outcome(into: Outcome, s: number, d: number, elapsed: number): Outcome {
		const p = this.#p;
		const gain = gainOf(p, d, s, elapsed);
		const lapsed = elapsed > 0 ? afterLapse(p, d, s, elapsed) : nextStability(p, s, gain, 0, 1);
		into.recall = recallAfter(p, elapsed, s);
		placeOnGrid(nextStability(p, s, gain, elapsed, 3), d, into.right);
		placeOnGrid(relearnt(p, lapsed), nextDifficulty(p, d, 1), into.missed);
		return into;
	}

	/** For each memory of the grid, by wait: neither the price nor the days ahead matter to it. */
	#outcomesOnGrid(ahead: number): Outcome[][] {
		const waits = WAITS.filter((wait) => wait < ahead);
		return Array.from({ length: GRID }, (_, cell) =>
			waits.map((wait) => {
				const fresh = { recall: 0, right: placeOnGrid(1, 1), missed: placeOnGrid(1, 1) };
				return this.#outcome(fresh, gridStability(cell), gridDifficulty(cell), wait);
			})
		);
	}

	#valuesAt(ahead: number, outcomes: readonly Outcome[][]): Float64Array {
		const values = new Float64Array(GRID);
		for (let cell = 0; cell < GRID; cell++) {
			let best = recallAfter(this.#p, ahead, gridStability(cell));
			const own = outcomes[cell]!;
			for (let i = 0; i < own.length && WAITS[i]! < ahead; i++)
				best = Math.max(best, this.#value(own[i]!, ahead - WAITS[i]!));
			values[cell] = best;
		}
		return values;
	}
}
