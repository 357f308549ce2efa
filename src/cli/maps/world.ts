/** The world, in equal areas; cut in the Pacific, between the last islands of either side. */
import { geoEqualEarth } from 'd3-geo';
import { statesOfMap } from '#lib/deck/maps.ts';
import type { Box, MapGeometry } from '#lib/deck/map-geometry.ts';
import { shapesOfStates } from './atlas.ts';
import { draw } from './draw.ts';

const WIDTH = 4000;
const HEIGHT = 1720;

/** West, south, east and north, in degrees. */
const VIEWS = {
	europe: [-24, 35, 42, 70],
	africa: [-26, -35, 59, 37],
	'west-asia': [25, 12, 80, 50],
	'east-asia': [68, -10, 146, 50],
	oceania: [112, -46, 190, 16],
	'north-america': [-165, 7, -55, 72],
	caribbean: [-90, 7, -58, 28],
	'south-america': [-82, -56, -34, 13]
} as const;

/** Where most of their people live; the atlas leaves Tuvalu out. */
const CENTRES: Record<string, [longitude: number, latitude: number]> = {
	DK: [9.2, 56.1],
	KI: [173, 1.4],
	MV: [73.5, 4.2],
	TV: [179.2, -8.5]
};

export const worldFlat = geoEqualEarth()
	.rotate([-11, 0])
	.fitWidth(WIDTH, { type: 'Sphere' })
	.precision(0);
// Without Antarctica, and the sea around it.
const top = worldFlat([11, 83.8])?.[1] ?? 0;
const [x, y] = worldFlat.translate();
worldFlat.translate([x, y - top]);

export function world(): MapGeometry {
	const viewOf = ([west, south, east, north]: readonly [number, number, number, number]): Box => {
		const corners = [west, (west + east) / 2, east]
			.flatMap((lon) => [south, (south + north) / 2, north].map((lat) => worldFlat([lon, lat])))
			.filter((corner) => corner !== null);
		const [xs, ys] = [corners.map((corner) => corner[0]), corners.map((corner) => corner[1])];
		const [left, upper] = [Math.min(...xs), Math.min(...ys)];
		return [left, upper, Math.max(...xs) - left, Math.max(...ys) - upper].map(
			Math.round
		) as unknown as Box;
	};
	return {
		id: 'world',
		size: [WIDTH, HEIGHT],
		main: [0, 0, WIDTH, HEIGHT],
		...draw(shapesOfStates(0.04), {
			isos: statesOfMap.world,
			projection: worldFlat,
			speck: 30,
			dot: 7,
			centres: CENTRES
		}),
		insets: [],
		views: [
			{ id: 'world', box: [0, 0, WIDTH, HEIGHT] },
			...Object.entries(VIEWS).map(([id, extent]) => ({ id, box: viewOf(extent) }))
		]
	};
}
