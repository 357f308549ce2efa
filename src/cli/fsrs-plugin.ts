/**
 * The Vite plugin that asks ts-fsrs for its numbers while the app is built: `memory/fsrs/standard.ts` becomes a list of
 * constants, so that the package itself is fetched only by what works with it.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import * as standard from '#lib/memory/fsrs/standard.ts';

const MODULE = fileURLToPath(new URL('../lib/memory/fsrs/standard.ts', import.meta.url));

export function fsrsNumbers(): Plugin {
	return {
		name: 'footnote-fsrs-numbers',
		enforce: 'pre',
		load: {
			filter: { id: /memory\/fsrs\/standard\.ts$/ },
			handler(id) {
				if (id !== MODULE) return undefined;
				const constants = Object.entries(standard).map(
					([name, value]) => `export const ${name} = ${JSON.stringify(value)};`
				);
				return { code: constants.join('\n'), map: { mappings: '' } };
			}
		}
	};
}
