/** Bars that stand on the ground of a plot. */
export interface Bar {
	x: number;
	y: number;
	width: number;
	height: number;
}

interface Room {
	/** What a bar as high as the plot stands for. */
	most: number;
	/** px. */
	width: number;
	height: number;
}

/** No bar is wider than this, px. */
const WIDEST = 28;

/** Where the bar of each of n values stands from left to right, 0 to 1: its middle. */
export const middleOf = (i: number, n: number): number => (i + 0.5) / n;

/** One bar a value, none of nothing; anything above nothing is seen. */
export function barsOf(values: readonly number[], { most, width, height: room }: Room): Bar[] {
	const n = values.length;
	const thick = Math.min((width / n) * 0.75, WIDEST);
	return values.map((value, i) => {
		const height = value === 0 ? 0 : Math.max(2, (value / most) * room);
		return { x: middleOf(i, n) * width - thick / 2, y: room - height, width: thick, height };
	});
}
