/** The former Soviet Union and around it, with what is small in it shown again, larger. */
import { geoConicEqualArea } from 'd3-geo';
import { statesOfMap } from '#lib/deck/maps.ts';
import type { Box, Inset, MapGeometry } from '#lib/deck/map-geometry.ts';
import { shapesOfStates } from './atlas.ts';
import { draw } from './draw.ts';

/** Ten units are one CSS pixel of a phone. */
const WIDTH = 3280;
const HEIGHT = 2800;
const GAP = 80;
const INSETS = 1360;

/** Where small states are touched: as far from each other as their borders allow. */
const CENTRES: Record<string, [longitude: number, latitude: number]> = {
	EE: [25.2, 58.95],
	LV: [25.5, 56.93],
	LT: [23.9, 55],
	GE: [43, 42.25],
	AM: [44.6, 40.25],
	AZ: [48, 40.3],
	KG: [76, 41.6],
	TJ: [72.3, 38.3],
	BY: [28, 53.9],
	MN: [93, 47.6],
	MD: [28.3, 46.9],
	UA: [38.6, 48.5],
	TM: [56.4, 39.3],
	UZ: [66, 40.3]
};

export const nearAbroadFlat = geoConicEqualArea()
	.parallels([35, 58])
	.rotate([-59, 0])
	.center([0.4, 45])
	.scale(3660)
	.translate([WIDTH / 2, HEIGHT / 2])
	.precision(0)
	.clipExtent([
		[0, 0],
		[WIDTH, HEIGHT]
	]);

/** Drawn for a phone: its small states are 44 px apart in the insets. */
export function nearAbroad(): MapGeometry {
	const boxAround = (
		lon: number,
		lat: number,
		width: number,
		height: number,
		zoom: number
	): Box => {
		const [x, y] = nearAbroadFlat([lon, lat]) ?? [0, 0];
		const size = [width / zoom, height / zoom] as const;
		return [x - size[0] / 2, y - size[1] / 2, ...size].map(Math.round) as unknown as Box;
	};
	const inset = (id: string, x: number, width: number, from: Box): Inset => ({
		id,
		from,
		to: [x, HEIGHT + GAP, width, INSETS]
	});
	return {
		id: 'near-abroad',
		size: [WIDTH, HEIGHT + GAP + INSETS],
		main: [0, 0, WIDTH, HEIGHT],
		...draw(shapesOfStates(0.03), {
			isos: statesOfMap['near-abroad'],
			projection: nearAbroadFlat,
			speck: 150,
			dot: 0,
			centres: CENTRES
		}),
		insets: [
			inset('baltic', 0, 840, boxAround(25.2, 56.9, 840, INSETS, 3.65)),
			inset('caucasus', 840 + GAP, 1420, boxAround(45.35, 41, 1420, INSETS, 3.1)),
			inset('central-asia', 2260 + 2 * GAP, 860, boxAround(73.9, 39.9, 860, INSETS, 1.7))
		],
		views: []
	};
}
