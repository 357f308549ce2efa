/**
 * Leaves out of what browsers fetch what editors are told of each key of a deck, and its authors of text that is
 * not of its form; no phone shows it, nor looks up what refers to what. The minifier drops what a function takes
 * and does not use.
 */
import type { Plugin } from 'vite';

/** What stands in for a module that only has words, or what the server alone draws outright, by its path. */
const WORDLESS: Readonly<Record<string, string>> = {
	// Fetched when something went wrong.
	'/src/lib/ui/site/error-drawn.ts': 'export const drawn = undefined;',
	'/src/lib/deck/schema/described.ts': 'export const described = (schema) => schema;',
	'/src/lib/deck/schema/refers.ts': `
		import { Id } from './text.ts';
		export { Id as EntityId, Id as SourceId, Id as FactId, Id as SectionId };
		export const referredBy = () => undefined;`,
	'/src/lib/deck/schema/author-words.ts': `
		export const HYPHENATED = '', CAPITALS = '', HTTPS = '', HEXADECIMAL = '', LANGUAGE = '', PICTURE = '';
		export const HOW_WRITTEN = '';
		export const notAYear = () => '';`
};

export function wordless(): Plugin {
	return {
		name: 'footnote-wordless',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		load: (id) => Object.entries(WORDLESS).find(([path]) => id.endsWith(path))?.[1]
	};
}
