/** Where the bars of a chart stand, in a drawing WIDTH by HEIGHT. */
export const WIDTH = 320;
export const HEIGHT = 96;
const GAP = 2;

export interface Bar {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** One bar a count, the highest as high as the drawing; anything above nothing is seen. */
export function barsOf(counts: readonly number[]): Bar[] {
	const most = Math.max(1, ...counts);
	const pitch = WIDTH / Math.max(1, counts.length);
	return counts.map((count, i) => {
		const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
		return { x: i * pitch, y: HEIGHT - height, width: pitch - GAP, height };
	});
}
