import type { MapId } from '#lib/deck/maps.ts';
import type { MapGeometry } from './geometry.ts';

const sources: Record<MapId, () => Promise<{ map: MapGeometry }>> = {
	'near-abroad': () => import('virtual:maps/near-abroad'),
	world: () => import('virtual:maps/world')
};

/** A map's shapes: a file of its own, fetched (or taken from the cache) when first asked for. */
export async function loadMap(id: MapId): Promise<MapGeometry> {
	return (await sources[id]()).map;
}
