/**
 * Minifies what browsers fetch a second time, by another minifier: what one leaves the other finds, which
 * is a kilobyte of the hundred that studying may weigh.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** What the last time has inlined can be simplified the next. */
const TIMES = 2;

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
					for (let time = 0; time < TIMES; time++) {
						const { code } = await minify(chunk.code, {
							module: true,
							ecma: 2020,
							compress: { passes: 3 }
						});
						if (code) chunk.code = code;
					}
				}
			}
		}
	};
}
