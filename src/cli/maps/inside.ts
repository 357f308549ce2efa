/** Where a point lies in respect to rings, and where a shape is widest. */
import type { Point } from '#lib/deck/map-geometry.ts';
import type { Ring } from './rings.ts';

/** Whether a point lies inside an odd number of rings: in the land, not in one of its holes. */
export function isInside([x, y]: Point, rings: readonly Ring[]): boolean {
	let inside = false;
	for (const [[x1, y1], [x2, y2]] of edgesOf(rings))
		if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
	return inside;
}

const STEPS = 24;

/** The point inside a ring that is farthest from every border, but for a fraction of its size. */
export function heartOf(ring: Ring, borders: readonly Ring[]): Point {
	const xs = ring.map(([x]) => x);
	const ys = ring.map(([, y]) => y);
	const edges = [...edgesOf(borders)];
	let best: { at: Point; distance: number } = { at: ring[0] ?? [0, 0], distance: 0 };
	const search = (left: number, top: number, width: number, height: number) => {
		for (let i = 0; i < STEPS; i++)
			for (let j = 0; j < STEPS; j++) {
				const at: Point = [left + ((i + 0.5) / STEPS) * width, top + ((j + 0.5) / STEPS) * height];
				const distance = distanceTo(at, edges, best.distance);
				if (distance > best.distance && isInside(at, [ring])) best = { at, distance };
			}
	};
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
	search(left, top, width, height);
	const [x, y] = best.at;
	search(x - width / STEPS, y - height / STEPS, (2 * width) / STEPS, (2 * height) / STEPS);
	return [Math.round(best.at[0]), Math.round(best.at[1])];
}

function* edgesOf(rings: readonly Ring[]): Generator<[Point, Point]> {
	for (const ring of rings)
		for (const [i, point] of ring.entries()) yield [point, ring[(i + 1) % ring.length] ?? point];
}

/** To the nearest edge; stops looking once that is known to be no farther than `enough`. */
function distanceTo([x, y]: Point, edges: readonly [Point, Point][], enough: number): number {
	let nearest = Infinity;
	for (const [[x1, y1], [x2, y2]] of edges) {
		const [dx, dy] = [x2 - x1, y2 - y1];
		const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
		const t = Math.min(1, Math.max(0, along));
		nearest = Math.min(nearest, Math.hypot(x - x1 - t * dx, y - y1 - t * dy));
		if (nearest <= enough) return nearest;
	}
	return nearest;
}
