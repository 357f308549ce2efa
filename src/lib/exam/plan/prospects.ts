/**
 * What a card is worth on the day of an exam if it is reviewed on the best days until then, where each
 * second has a price. Worked out backwards from the exam over a grid of memories: the chance of recall
 * without another review, or the best of reviewing after so many days, whichever is more.
 *
 * Where not everything can be done, this tells what must be done today from what can wait: the gain of
 * a review today says nothing of another that will follow it.
 */
import { recallAfter } from '#lib/memory/fsrs/fsrs6.ts';
import { GRID, gridStability, lookUp } from './memory-grid.ts';
import { blankOutcome, WAITS, type Outcome, type Outcomes } from './outcomes.ts';

export class Prospects {
	readonly #outcomes: Outcomes;
	/** Of a second, in chances of recall. */
	readonly #price: number;
	/** By days ahead, for memories that were just reviewed: their value, and the seconds it takes. */
	readonly #values: Float64Array[] = [];
	readonly #seconds: Float64Array[] = [];
	readonly #scratch = blankOutcome();

	/** @param ahead days until the exam */
	constructor(outcomes: Outcomes, price: number, ahead: number) {
		this.#outcomes = outcomes;
		this.#price = price;
		for (let days = 0; days <= ahead; days++) this.#tabulate(days);
	}

	/** What a second of reviewing a card today is worth more than leaving it for a better day. */
	urgency(stability: number, difficulty: number, elapsed: number, ahead: number): number {
		const outcome = this.#outcomes.of(this.#scratch, stability, difficulty, elapsed);
		const now = this.#value(outcome, ahead);
		const { seconds } = outcome;
		let later = recallAfter(this.#outcomes.parameters, elapsed + ahead, stability);
		for (const wait of WAITS) {
			if (wait >= ahead) break;
			this.#outcomes.of(outcome, stability, difficulty, elapsed + wait);
			later = Math.max(later, this.#value(outcome, ahead - wait));
		}
		return (now - later) / seconds;
	}

	/** Seconds of review that a card is worth at this price until the exam, in all. */
	demand(stability: number, difficulty: number, elapsed: number, ahead: number): number {
		let best = recallAfter(this.#outcomes.parameters, elapsed + ahead, stability);
		let seconds = 0;
		for (const wait of [0, ...WAITS]) {
			if (wait >= ahead) break;
			const outcome = this.#outcomes.of(this.#scratch, stability, difficulty, elapsed + wait);
			const value = this.#value(outcome, ahead - wait);
			if (value > best) {
				best = value;
				seconds = this.#secondsOf(outcome, ahead - wait);
			}
		}
		return seconds;
	}

	/** Of a review with so many days ahead, less what it takes. */
	#value({ recall, seconds, right, missed }: Outcome, ahead: number): number {
		const values = this.#values[ahead]!;
		const after = recall * lookUp(values, right) + (1 - recall) * lookUp(values, missed);
		return after - this.#price * seconds;
	}

	/** Of a review with so many days ahead, and all that follow. */
	#secondsOf({ recall, seconds, right, missed }: Outcome, ahead: number): number {
		const table = this.#seconds[ahead]!;
		return seconds + recall * lookUp(table, right) + (1 - recall) * lookUp(table, missed);
	}

	#tabulate(ahead: number): void {
		const values = new Float64Array(GRID);
		const seconds = new Float64Array(GRID);
		for (let cell = 0; cell < GRID; cell++) {
			let best = recallAfter(this.#outcomes.parameters, ahead, gridStability(cell));
			let wait = -1;
			const own = this.#outcomes.grid[cell]!;
			for (let i = 0; i < own.length && WAITS[i]! < ahead; i++) {
				const value = this.#value(own[i]!, ahead - WAITS[i]!);
				if (value > best) [best, wait] = [value, i];
			}
			values[cell] = best;
			if (wait >= 0) seconds[cell] = this.#secondsOf(own[wait]!, ahead - WAITS[wait]!);
		}
		this.#values.push(values);
		this.#seconds.push(seconds);
	}
}
