/**
 * Leaves out of what browsers fetch what editors are told of each key of a deck: no phone shows it. The
 * minifier drops what a function takes and does not use.
 */
import type { Plugin } from 'vite';

const DESCRIBED = '/src/lib/deck/schema/described.ts';

export function wordless(): Plugin {
	return {
		name: 'footnote-wordless',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		load: (id) =>
			id.endsWith(DESCRIBED) ? 'export const described = (schema) => schema;' : undefined
	};
}
