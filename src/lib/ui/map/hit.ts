/** Which state a finger means. */
import type { Box, Inset, MapGeometry, Point, StateShape } from './geometry.ts';

/** In CSS pixels: half of what a finger needs, and what is kind to a mouse. */
export const REACH = { touch: 22, mouse: 8 };

interface Touch {
	/** Where, in units of the picture. */
	at: Point;
	/** The state whose shape is under it. */
	over: string | undefined;
	/** How far around its centre a small state still answers, in units of the picture. */
	reach: number;
}

/**
 * The state meant by a touch. A state smaller than twice the reach answers anywhere within reach of
 * its centre, where no other centre is nearer; elsewhere it is the shape that is touched.
 */
export function stateAt(
	map: Pick<MapGeometry, 'states' | 'insets'>,
	{ at, over, reach }: Touch
): string | undefined {
	const inset = map.insets.find(({ to }) => contains(to, at));
	const zoom = inset ? zoomOf(inset) : 1;
	const place = inset ? intoMap(inset, at) : at;
	const around = reach / zoom;
	let nearest: string | undefined;
	let distance = around;
	for (const [iso, shape] of Object.entries(map.states)) {
		if (homeOf(map, shape) !== inset) continue;
		const small = Math.min(...shape.size) < 2 * around;
		const away = Math.hypot(shape.at[0] - place[0], shape.at[1] - place[1]);
		if ((small || iso === over) && away <= distance) [nearest, distance] = [iso, away];
	}
	return nearest ?? over;
}

/** The inset that shows a state's centre; undefined for the map itself. */
export const homeOf = ({ insets }: Pick<MapGeometry, 'insets'>, { at }: StateShape) =>
	insets.find(({ from }) => contains(from, at));

/** How much larger than the map an inset is. */
export const zoomOf = ({ from, to }: Inset): number => to[2] / from[2];

/** From a point of the picture, within an inset, to the point of the map that is shown there. */
function intoMap(inset: Inset, [x, y]: Point): Point {
	const { from, to } = inset;
	const zoom = zoomOf(inset);
	return [from[0] + (x - to[0]) / zoom, from[1] + (y - to[1]) / zoom];
}

const contains = ([left, top, width, height]: Box, [x, y]: Point) =>
	x >= left && x <= left + width && y >= top && y <= top + height;
