/**
 * Minifies what browsers fetch a second time, by another minifier: what one leaves the other finds, which
 * is a kilobyte of the hundred that studying may weigh.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

export function squeeze(): Plugin {
	return {
		name: 'footnote-squeeze',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: {
			order: 'post',
			async handler(_options, bundle) {
				for (const chunk of Object.values(bundle)) {
					if (chunk.type !== 'chunk') continue;
					const { code } = await minify(chunk.code, {
						module: true,
						ecma: 2020,
						compress: { passes: 3 }
					});
					if (code) chunk.code = code;
				}
			}
		}
	};
}
