/** Projected outlines: rings of points, measured, and written as SVG paths. */
import { geoPath, type GeoProjection } from 'd3-geo';
import type { Point } from '#lib/deck/map-geometry.ts';

export type Ring = Point[];

/** The outlines of land on the globe as `projection` lays them flat, in whole units. */
export function ringsOf(land: GeoJSON.MultiPolygon, projection: GeoProjection): Ring[] {
	const rings: Ring[] = [];
	const add = (x: number, y: number) => {
		const ring = rings.at(-1);
		const [lastX, lastY] = ring?.at(-1) ?? [];
		const point = [Math.round(x), Math.round(y)] as const;
		if (point[0] !== lastX || point[1] !== lastY) ring?.push(point);
	};
	geoPath(projection, {
		beginPath() {},
		moveTo(x, y) {
			rings.push([]);
			add(x, y);
		},
		lineTo: add,
		closePath() {},
		arc() {}
	})(land);
	return rings.map(withoutRepeatedEnd).filter((ring) => ring.length > 2);
}

function withoutRepeatedEnd(ring: Ring): Ring {
	const [first, last] = [ring[0], ring.at(-1)];
	return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? ring.slice(0, -1) : ring;
}

/** The area inside a ring, in square units. */
export function areaOf(ring: Ring): number {
	let twice = 0;
	for (const [i, [x, y]] of ring.entries()) {
		const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
		twice += x * nextY - nextX * y;
	}
	return Math.abs(twice) / 2;
}

export function sizeOf(ring: Ring): [width: number, height: number] {
	const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
	return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
}

/** An SVG path: each ring's first point absolute, every other relative to the one before. */
export function pathOf(rings: readonly Ring[]): string {
	return rings.map(pathOfRing).join('');
}

function pathOfRing(ring: Ring): string {
	let [atX, atY] = ring[0] ?? [0, 0];
	const steps = ring.slice(1).map(([x, y]) => {
		const step = pair(x - atX, y - atY);
		[atX, atY] = [x, y];
		return step;
	});
	const [x, y] = ring[0] ?? [0, 0];
	// A minus parts numbers as well as a space does.
	return `M${pair(x, y)}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

const pair = (x: number, y: number) => (y < 0 ? `${x}${y}` : `${x} ${y}`);
