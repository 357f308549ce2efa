/** Lines and bands for SVG. */
export type Point = readonly [x: number, y: number];

const pair = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A line through points; of a single one a short dash, so that it is seen. */
export function lineThrough(points: readonly Point[]): string {
	const [first, second] = points;
	if (!first) return '';
	if (!second) return `M${pair([first[0] - 4, first[1]])}L${pair([first[0] + 4, first[1]])}`;
	return `M${points.map(pair).join('L')}`;
}

/** What lies between an upper and a lower line. */
export function bandBetween(upper: readonly Point[], lower: readonly Point[]): string {
	if (upper.length < 2 || lower.length < 2) return '';
	return `M${[...upper, ...lower.toReversed()].map(pair).join('L')}Z`;
}
