import type { MapName } from '#lib/deck/maps.ts';

/** x, y, width and height, in the units of the map. */
export type Box = readonly [x: number, y: number, width: number, height: number];
export type Point = readonly [x: number, y: number];

export interface StateShape {
	/** An SVG path; empty for a state too small to be drawn true to scale: it is shown as a dot. */
	d: string;
	/** The centre of what answers a touch. */
	at: Point;
	/** Where its sign stands, if not there: where it is widest. */
	sign?: Point;
	/** Width and height of the piece that the centre is on. */
	size: readonly [width: number, height: number];
}

/** A part of the map shown again, larger, elsewhere in the picture. */
export interface Inset {
	id: string;
	from: Box;
	to: Box;
}

/** A part of the map that can be shown alone. */
export interface View {
	id: string;
	box: Box;
}

/** A map as it is drawn: everything projected, nothing left to compute but where a finger came down. */
export interface MapGeometry {
	id: MapName;
	/** The whole picture, insets and all. */
	size: readonly [width: number, height: number];
	/** Where in the picture the map itself is, its corner at 0, 0. */
	main: Box;
	states: Readonly<Record<string, StateShape>>;
	/** An SVG path of all other land. */
	rest: string;
	insets: readonly Inset[];
	/** The first shows all of it; none where there is nothing to choose. */
	views: readonly View[];
}
