/** What a review can do to a memory, tabulated for memories on a grid and the days they may wait. */
import {
	gainOf,
	nextDifficulty,
	nextStability,
	recallAfter,
	type Parameters
} from '#lib/memory/fsrs/fsrs6.ts';
import { secondsIfRight, type Costs } from './costs.ts';
import { missedAndRelearnt } from './gain.ts';
import { GRID, gridDifficulty, gridStability, placeOnGrid, type Place } from './memory-grid.ts';

/** Days after which a card may be reviewed again. Others in between make no difference. */
export const WAITS: readonly number[] = [1, 2, 3, 4, 6, 9, 13, 19, 28, 42, 63, 94];

/** A review either finds the card known ("Good"), or it is missed and learnt again. */
export interface Outcome {
	/** The chance that it is known, 0..1. */
	recall: number;
	/** What it takes on average. */
	seconds: number;
	readonly right: Place;
	readonly missed: Place;
}

export const blankOutcome = (): Outcome => ({
	recall: 0.5,
	seconds: 0.5,
	right: placeOnGrid(1, 1),
	missed: placeOnGrid(1, 1)
});

export class Outcomes {
	/** By place on the grid, then by wait. */
	readonly grid: readonly (readonly Outcome[])[];
	readonly parameters: Parameters;
	readonly #costs: { right: number; fail: number };

	/** @param ahead days until the exam */
	constructor(parameters: Parameters, costs: Costs, ahead: number) {
		this.parameters = parameters;
		this.#costs = { right: secondsIfRight(costs), fail: costs.fail };
		const waits = WAITS.filter((wait) => wait < ahead);
		this.grid = Array.from({ length: GRID }, (_, cell) =>
			waits.map((wait) => this.of(blankOutcome(), gridStability(cell), gridDifficulty(cell), wait))
		);
	}

	/** Of a memory that was last reviewed so many days before. */
	of(into: Outcome, s: number, d: number, elapsed: number): Outcome {
		const p = this.parameters;
		const r = recallAfter(p, elapsed, s);
		const gain = gainOf(p, d, s, elapsed, r);
		into.recall = r;
		into.seconds = into.recall * this.#costs.right + (1 - into.recall) * this.#costs.fail;
		placeOnGrid(nextStability(p, s, gain, elapsed, 3), d, into.right);
		placeOnGrid(missedAndRelearnt(p, { s, d, elapsed, r }), nextDifficulty(p, d, 1), into.missed);
		return into;
	}
}
