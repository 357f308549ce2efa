/**
 * Makes `build/` enough to run a server with: beside what adapter-node has written it puts what starts it,
 * the errands of whoever runs it, and the worker that checks decks, each with the packages it needs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

const OUT = 'build';

/** What is run by its name; the worker is looked for under this one (lib/server/decks/deck-check.ts). */
const ENTRIES = {
	footnote: 'src/cli/footnote.ts',
	'deck-check-worker': 'src/lib/server/decks/deck-check-worker.ts'
};

/** pg asks for its faster twin, and goes on without it. */
const NOT_THERE = ['pg-native', 'pg-cloudflare'];

export function standAlone(): Plugin {
	return {
		name: 'footnote-stand-alone',
		apply: 'build',
		closeBundle: {
			// After Kit's own, in which adapter-node writes the folder.
			order: 'post',
			sequential: true,
			async handler() {
				if (this.environment.name !== 'ssr') return;
				const bundle = await rolldown({
					input: ENTRIES,
					platform: 'node',
					external: NOT_THERE,
					// An errand runs when it is loaded, whatever package.json says of our modules.
					treeshake: false,
					logLevel: 'warn'
				});
				await bundle.write({
					dir: OUT,
					format: 'esm',
					sourcemap: true,
					chunkFileNames: 'cli/[name]-[hash].js'
				});
				await bundle.close();
				const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
					name: string;
					version: string;
				};
				const about = { name, version, private: true, type: 'module', main: 'footnote.js' };
				writeFileSync(join(OUT, 'package.json'), `${JSON.stringify(about, null, '\t')}\n`);
			}
		}
	};
}
