import type { Box, MapGeometry } from './geometry.ts';

/** The smallest part of a map that has all these states in it; undefined where the map has no parts. */
export function viewFor(map: MapGeometry, isos: Iterable<string>): string | undefined {
	const points = [...isos].flatMap((iso) => (map.states[iso] ? [map.states[iso].at] : []));
	const holdsAll = ([left, top, width, height]: Box) =>
		points.every(([x, y]) => x >= left && x <= left + width && y >= top && y <= top + height);
	return map.views
		.filter(({ box }, i) => i === 0 || holdsAll(box))
		.toSorted((a, b) => a.box[2] * a.box[3] - b.box[2] * b.box[3])[0]?.id;
}
