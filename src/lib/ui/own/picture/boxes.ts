/** Boxes over a picture, in parts of it: whatever is done to one, it stays within, and large enough to be hit. */

/** From the left, from the top, width and height, 0..1. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** A corner by which a box is made larger: 0 is the side towards left or top. */
export type Corner = readonly [across: 0 | 1, down: 0 | 1];

export const CORNERS: readonly Corner[] = [
	[0, 0],
	[1, 0],
	[0, 1],
	[1, 1]
];

/** The least width and height. */
export const LEAST = 0.03;
/** What a key moves it by. */
export const STEP = 0.02;

const clamped = (at: number, most: number): number =>
	Number.isFinite(at) ? Math.min(Math.max(at, 0), most) : 0;
const rounded = (at: number): number => Math.round(at * 1000) / 1000;

/** A box as it is kept: within the picture, to the thousandth. */
export function kept([left, top, width, height]: Box): Box {
	const [w, h] = [
		rounded(Math.max(LEAST, clamped(width, 1))),
		rounded(Math.max(LEAST, clamped(height, 1)))
	];
	return [rounded(clamped(left, 1 - w)), rounded(clamped(top, 1 - h)), w, h];
}

/** What a list holds that may be a box. */
export const boxOf = (value: unknown): Box => {
	const [left = 0, top = 0, width = 0, height = 0] = (Array.isArray(value) ? value : []).map(
		Number
	);
	return kept([left, top, width, height]);
};

export const movedBy = ([left, top, width, height]: Box, across: number, down: number): Box =>
	kept([left + across, top + down, width, height]);

/** One of its corners is elsewhere, the opposite one where it was. */
export function resizedBy(
	[left, top, width, height]: Box,
	[right, low]: Corner,
	across: number,
	down: number
): Box {
	const [x, w] = stretched(left, width, right, across);
	const [y, h] = stretched(top, height, low, down);
	return kept([x, y, w, h]);
}

function stretched(at: number, length: number, far: 0 | 1, by: number): [number, number] {
	const end = at + length;
	if (far) return [at, Math.max(LEAST, Math.min(1, end + by) - at)];
	const start = clamped(Math.min(at + by, end - LEAST), 1);
	return [start, end - start];
}

export interface Point {
	x: number;
	y: number;
}

/** What somebody has drawn from here to there; undefined of what was but a tap. */
export function drawn(from: Point, to: Point): Box | undefined {
	const [x1, x2] = [Math.min(from.x, to.x), Math.max(from.x, to.x)].map((x) => clamped(x, 1));
	const [y1, y2] = [Math.min(from.y, to.y), Math.max(from.y, to.y)].map((y) => clamped(y, 1));
	const [width, height] = [x2! - x1!, y2! - y1!];
	return width < LEAST && height < LEAST ? undefined : kept([x1!, y1!, width, height]);
}
