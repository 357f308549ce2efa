/**
 * Minifies what browsers fetch a second time, by another minifier: what one leaves the other finds, which
 * is a kilobyte of the hundred that studying may weigh.
 */
import { parseSync } from 'oxc-parser';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** What the last time has inlined can be simplified the next. */
const TIMES = 2;

/** Scripts for tests need not be small. */
const DRESSED_UP = /\/en-X[AB]\//;

export function squeeze(): Plugin {
	return {
		name: 'footnote-squeeze',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: {
			order: 'post',
			async handler(_options, bundle) {
				const squeezed = new Map<string, string>();
				const squeezeOnce = async (code: string) => {
					// Languages have many scripts in common.
					const known = squeezed.get(code) ?? (await minified(code));
					squeezed.set(code, known);
					return known;
				};
				for (const file of Object.values(bundle)) {
					if (file.type === 'chunk') file.code = await squeezeOnce(file.code);
					else if (file.fileName.endsWith('.js') && !DRESSED_UP.test(file.fileName))
						file.source = await squeezeOnce(String(file.source));
				}
			}
		}
	};
}

async function minified(script: string): Promise<string> {
	let code = script;
	for (let time = 0; time < TIMES; time++)
		code = (await minify(code, { ...OPTIONS, nameCache: sharedNames(code) })).code ?? code;
	return code;
}

const OPTIONS = { module: true, ecma: 2020, compress: { passes: 3 } } as const;

/** Names that are called so in no browser and mean nothing in the language. */
const SHORT = /^(?!as$|do$|if$|in$|is$|of$)[A-Za-z_$][\w$]?$/;

/**
 * What a script takes from others and gives to others keeps within it the name by which they know it: hundreds of
 * `a as b` need not be written.
 */
function sharedNames(script: string): { vars: { props: Record<string, string> } } {
	const { staticImports, staticExports } = parseSync('script.js', script).module;
	const pairs = [
		...staticExports.flatMap(({ entries }) =>
			entries.map(({ localName, exportName }) => [localName.name, exportName.name])
		),
		...staticImports.flatMap(({ entries }) =>
			entries.map(({ localName, importName }) => [localName.value, importName.name])
		)
	];
	const props: Record<string, string> = {};
	const given = new Set<string>();
	for (const [own, shared] of pairs) {
		if (!own || !shared || !SHORT.test(shared) || given.has(shared)) continue;
		given.add(shared);
		props[`$${own}`] ??= shared;
	}
	return { vars: { props } };
}
