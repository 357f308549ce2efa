/**
 * Natural Earth's states at 1:50 million, as world-atlas packs them, by ISO code. One border is not
 * Natural Earth's: Crimea is part of Ukraine, as the General Assembly holds (resolution 68/262).
 */
import { geoContains } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, merge, mergeArcs } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { isoOf } from './iso.ts';

const require = createRequire(import.meta.url);

type Land = Polygon | MultiPolygon;
type Atlas = Topology<{ countries: GeometryCollection }>;

/** Land on the globe. */
export interface Shapes {
	states: Map<string, GeoJSON.MultiPolygon>;
	/** All that no member of the United Nations answers for, in one piece. */
	rest: GeoJSON.MultiPolygon;
}

export const SIMFEROPOL: [number, number] = [34.1, 44.95];
const [RUSSIA, UKRAINE, ANTARCTICA] = ['643', '804', '010'];

/**
 * Every state's shape with corners left out whose triangle with their neighbours is smaller than
 * `detail` (in square degrees, Visvalingam); neighbours keep sharing their borders.
 */
export function shapesOfStates(detail: number): Shapes {
	const read = JSON.parse(
		readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')
	) as Atlas;
	const atlas = simplify(presimplify(read), detail) as Atlas;
	const lands = withCrimea(
		atlas,
		atlas.objects.countries.geometries.filter(
			(land): land is Land & { id?: string } =>
				(land.type === 'Polygon' || land.type === 'MultiPolygon') && land.id !== ANTARCTICA
		)
	);
	const byState = Map.groupBy(lands, ({ id }) => isoOf(id));
	const rest = byState.get(undefined) ?? [];
	byState.delete(undefined);
	return {
		states: new Map([...byState].map(([iso, parts]) => [iso ?? '', merge(atlas, parts as never)])),
		rest: merge(atlas, rest as never)
	};
}

/** The same lands, with the polygon of Russia that Simferopol lies in moved to Ukraine. */
function withCrimea(atlas: Atlas, lands: (Land & { id?: string })[]) {
	const russia = lands.find(({ id }) => id === RUSSIA);
	const ukraine = lands.find(({ id }) => id === UKRAINE);
	if (russia?.type !== 'MultiPolygon' || !ukraine) throw new Error('The atlas has changed');
	const holds = (arcs: number[][]) =>
		geoContains(feature(atlas, { type: 'Polygon', arcs }), SIMFEROPOL);
	const crimea = russia.arcs.filter(holds);
	if (crimea.length !== 1) throw new Error('The atlas has no Crimea to move');
	const whole = mergeArcs(atlas, [ukraine, { type: 'MultiPolygon', arcs: crimea }]);
	return lands.map((land) => {
		if (land === ukraine) return { ...whole, id: UKRAINE };
		if (land === russia) return { ...russia, arcs: russia.arcs.filter((arcs) => !holds(arcs)) };
		return land;
	});
}
