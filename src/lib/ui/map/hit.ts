/** Which state a finger means. */
import type { Box, Inset, MapGeometry, Point, StateShape } from '#lib/deck/map-geometry.ts';

/** In CSS pixels: half of what a finger needs, and what is kind to a mouse. */
export const REACH = { touch: 22, mouse: 8 };

/** Shapes this many reaches wide and high are touched well enough as they are. */
const LARGE = 2.75;

interface Touch {
	/** Where, in units of the picture. */
	at: Point;
	/** The state whose shape is under it. */
	over: string | undefined;
	/** How far around its centre a small state still answers, in units of the picture. */
	reach: number;
}

/**
 * The state meant by a touch. A state that is not large answers anywhere within reach of its centre,
 * where no other centre is nearer; elsewhere it is the shape that is touched.
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
	let least = around;
	for (const [iso, shape] of Object.entries(map.states)) {
		if (homeOf(map, shape) !== inset) continue;
		const large = isLarge(shape, around);
		if (large && iso !== over) continue;
		const distance = Math.hypot(shape.at[0] - place[0], shape.at[1] - place[1]);
		// A large one has room elsewhere: of what is around a small one it keeps but its own centre.
		const away = large ? 2 * distance : distance;
		if (away <= least) [nearest, least] = [iso, away];
	}
	return nearest ?? over;
}

/** Whether a shape needs no area around its centre; `reach` in units of the map. */
export const isLarge = ({ size }: StateShape, reach: number): boolean =>
	Math.min(...size) >= LARGE * reach;

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

export const contains = ([left, top, width, height]: Box, [x, y]: Point): boolean =>
	x >= left && x <= left + width && y >= top && y <= top + height;
