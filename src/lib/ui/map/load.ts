import type { MapName } from '#lib/deck/maps.ts';
import type { MapGeometry } from '#lib/deck/map-geometry.ts';

const sources: Record<MapName, () => Promise<{ map: MapGeometry }>> = {
	'near-abroad': () => import('virtual:maps/near-abroad'),
	world: () => import('virtual:maps/world')
};

/** A map's shapes: a file of its own, fetched (or taken from the cache) when first asked for. */
export async function loadMap(id: MapName): Promise<MapGeometry> {
	return (await sources[id]()).map;
}
