import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import adapter from '@sveltejs/adapter-node';

/**
 * adapter-node, which bundles every package: it leaves out those that the package.json of the working
 * directory calls dependencies, so for that long it works where there are none.
 *
 * @returns {import('@sveltejs/kit').Adapter}
 */
function bundlingAll() {
	const inner = adapter({ out: resolve('build'), precompress: true });
	return {
		...inner,
		async adapt(builder) {
			const home = process.cwd();
			const elsewhere = builder.getBuildDirectory('no-dependencies');
			mkdirSync(elsewhere, { recursive: true });
			writeFileSync(resolve(elsewhere, 'package.json'), '{}');
			process.chdir(elsewhere);
			try {
				await inner.adapt(builder);
			} finally {
				process.chdir(home);
			}
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: bundlingAll(),
		// The service worker serves one shell for every route, so its links cannot be relative to one of them.
		paths: { relative: false },
		// A page waits for its styles, and six requests at once are what a browser makes: the small sheets come with it.
		inlineStyleThreshold: 4096,
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Kit's route announcer carries one constant style attribute.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				// A picture or a sound of a deck comes from the device's own database.
				'img-src': ['self', 'data:', 'blob:'],
				'media-src': ['blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none'],
				'frame-ancestors': ['none']
			}
		},
		version: { pollInterval: 0 },
		// Registered by our own code, which also handles updates.
		serviceWorker: { register: false }
	}
};
