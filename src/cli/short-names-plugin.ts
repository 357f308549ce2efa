/**
 * Gives built files short names. Every page fetches one list of all of them, and what a hash is made of
 * cannot be compressed: a letter fewer each, and no words beside it, are half a kilobyte of what a sitting fetches.
 */
import type { Plugin } from 'vite';

/** The bundler asks for 7 letters of 6 bits where files are some hundred. */
const HASH = '[hash:7]';

/** What SvelteKit calls built files, with the hash of usual length and its words. */
const shortened = (name: string): string =>
	name.replace('[name].[hash][extname]', `${HASH}[extname]`).replace('[hash]', HASH);

export function shortNames(): Plugin {
	return {
		name: 'footnote-short-names',
		apply: 'build',
		outputOptions(options) {
			const { chunkFileNames, entryFileNames, assetFileNames } = options;
			const names = { chunkFileNames, entryFileNames, assetFileNames };
			const short = Object.entries(names).flatMap(([of, name]) =>
				typeof name === 'string' ? [[of, shortened(name)] as const] : []
			);
			return { ...options, ...Object.fromEntries(short) };
		}
	};
}
