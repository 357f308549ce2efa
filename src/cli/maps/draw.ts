/** Lays states flat and keeps what can be seen of them. */
import { geoCentroid, type GeoProjection } from 'd3-geo';
import type { Point, StateShape } from '#lib/deck/map-geometry.ts';
import type { Shapes } from './atlas.ts';
import { heartOf, isInside } from './inside.ts';
import { areaOf, pathOf, ringsOf, sizeOf, type Ring } from './rings.ts';

export interface Drawing {
	/** ISO codes of the states to be told apart; all others are other land. */
	isos: ReadonlySet<string>;
	projection: GeoProjection;
	/** Pieces of land smaller than this, in square units, are left out. */
	speck: number;
	/** A state less wide or high than this, in units, is a dot. */
	dot: number;
	/** Centres that are not where a state is widest: longitude and latitude. */
	centres: Readonly<Record<string, [longitude: number, latitude: number]>>;
}

/** The states' shapes, and a path of all other land. */
export function draw(
	{ states, rest }: Shapes,
	{ isos, projection, speck, dot, centres }: Drawing
): { states: Record<string, StateShape>; rest: string } {
	const shapes: Record<string, StateShape> = {};
	for (const iso of isos) {
		const land = states.get(iso);
		const rings = land ? ringsOf(land, projection) : [];
		const known = flat(projection, centres[iso]);
		const largest = rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0];
		const core = (known && rings.find((ring) => isInside(known, [ring]))) ?? largest;
		// Of land too small to leave a ring, the middle is known all the same.
		const heart = core ? heartOf(core, rings) : flat(projection, land && geoCentroid(land));
		const at = known ?? heart;
		if (!at) throw new Error(`Nothing says where ${iso} is`);
		const sign = known && core ? heart : undefined;
		const size = core ? sizeOf(core) : ([0, 0] as const);
		const seen = rings.filter((ring) => ring === core || areaOf(ring) >= speck);
		shapes[iso] = { d: Math.min(...size) < dot ? '' : pathOf(seen), at, sign, size };
	}
	const others: Ring[] = [...states]
		.filter(([iso]) => !isos.has(iso))
		.flatMap(([, land]) => ringsOf(land, projection));
	const land = [...others, ...ringsOf(rest, projection)];
	return { states: shapes, rest: pathOf(land.filter((ring) => areaOf(ring) >= speck)) };
}

function flat(projection: GeoProjection, place: [number, number] | undefined): Point | undefined {
	const at = place && projection(place);
	return at ? [Math.round(at[0]), Math.round(at[1])] : undefined;
}
