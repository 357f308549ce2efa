import type { Box, MapGeometry } from '#lib/deck/map-geometry.ts';
import { contains } from './hit.ts';

/** The smallest part of a map that has all these states in it; undefined where the map has no parts. */
export function viewFor(map: MapGeometry, isos: Iterable<string>): string | undefined {
	const points = [...isos].flatMap((iso) => (map.states[iso] ? [map.states[iso].at] : []));
	const holdsAll = (box: Box) => points.every((at) => contains(box, at));
	return map.views
		.filter(({ box }, i) => i === 0 || holdsAll(box))
		.toSorted((a, b) => a.box[2] * a.box[3] - b.box[2] * b.box[3])[0]?.id;
}
