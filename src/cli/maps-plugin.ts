/**
 * The Vite plugin that draws the maps while the app is built: `virtual:maps/world` is shapes ready to
 * be shown, so no map library reaches the phone.
 */
import type { Plugin } from 'vite';
import { mapNames, type MapName } from '#lib/deck/maps.ts';
import type { MapGeometry } from '#lib/deck/map-geometry.ts';
import { nearAbroad } from './maps/near-abroad.ts';
import { world } from './maps/world.ts';

const PREFIX = 'virtual:maps/';
const drawn: Record<MapName, () => MapGeometry> = { 'near-abroad': nearAbroad, world };

export function maps(): Plugin {
	return {
		name: 'footnote-maps',
		resolveId: {
			filter: { id: /^virtual:maps\// },
			handler: (id) => `\0${id}`
		},
		load: {
			filter: { id: /^\0virtual:maps\// },
			handler(id) {
				const name = mapNames.find((map) => id === `\0${PREFIX}${map}`);
				if (!name) return this.error(`There is no map called ${id.slice(1 + PREFIX.length)}`);
				// As text, which a phone parses faster than it compiles the same object.
				const json = JSON.stringify(JSON.stringify(drawn[name]()));
				return { code: `export const map = JSON.parse(${json});`, map: { mappings: '' } };
			}
		}
	};
}
