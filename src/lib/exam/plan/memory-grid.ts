/** Memories on a grid of stabilities and difficulties, to tabulate something over them. */

const STABILITIES = 26;
const DIFFICULTIES = 4;
/** How many memories are on it. */
export const GRID = STABILITIES * DIFFICULTIES;

/** Days, in logarithms: from a tenth of one to more than a year. */
const LEAST = Math.log(0.1);
const STEP = (Math.log(400) - LEAST) / (STABILITIES - 1);
/** From 1 to 10. */
const HARDER = 9 / (DIFFICULTIES - 1);

const ROWS = Float64Array.from({ length: STABILITIES }, (_, row) => Math.exp(LEAST + STEP * row));
export const gridStability = (cell: number): number => ROWS[Math.floor(cell / DIFFICULTIES)]!;
export const gridDifficulty = (cell: number): number => 1 + HARDER * (cell % DIFFICULTIES);

/** Where a memory lies: the cell before it in both directions, and how far beyond, 0..1. */
export interface Place {
	cell: number;
	s: number;
	d: number;
}

/** @param into is filled and returned, so that thousands make no objects */
export function placeOnGrid(
	stability: number,
	difficulty: number,
	into: Place = { cell: 0, s: 0.5, d: 0.5 }
): Place {
	const s = clamp((Math.log(stability) - LEAST) / STEP, STABILITIES - 1);
	const d = clamp((difficulty - 1) / HARDER, DIFFICULTIES - 1);
	const row = Math.min(Math.floor(s), STABILITIES - 2);
	const column = Math.min(Math.floor(d), DIFFICULTIES - 2);
	into.cell = row * DIFFICULTIES + column;
	into.s = s - row;
	into.d = d - column;
	return into;
}

/** Between the four values around a place. */
export function lookUp(values: Float64Array, { cell, s, d }: Place): number {
	const easier = values[cell]! * (1 - s) + values[cell + DIFFICULTIES]! * s;
	const harder = values[cell + 1]! * (1 - s) + values[cell + DIFFICULTIES + 1]! * s;
	return easier * (1 - d) + harder * d;
}

const clamp = (x: number, most: number): number => Math.min(Math.max(x, 0), most);
