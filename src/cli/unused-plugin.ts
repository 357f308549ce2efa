/**
 * Leaves out of SvelteKit's router what this app does not use, and what its build keeps because it cannot know: a
 * router of addresses behind `#`, remote functions, help for developers, and all of Svelte's namespace for two of its
 * functions. Where a passage is no longer there, the build fails, and somebody looks at what became of it.
 */
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

interface Passage {
	passage: string | RegExp;
	instead: string;
}

const UNUSED: Readonly<Record<string, readonly Passage[]>> = {
	'/@sveltejs/kit/src/runtime/client/client.js': [
		// Known while it is decided what is used at all, not only when it is minified.
		{
			passage: "import { BROWSER, DEV } from 'esm-env';",
			instead: 'const BROWSER = true, DEV = false;'
		},
		// Taken apart, a namespace is used whole.
		{
			passage: 'const { onMount, tick } = svelte;',
			instead: 'const onMount = svelte.onMount, tick = svelte.tick;'
		},
		{ passage: /\bapp\.hash\b/g, instead: 'false' },
		{ passage: /for \(const [^;{]* of (?:live_)?query_map\b/g, instead: 'if (false) $&' }
	],
	'/@sveltejs/kit/src/runtime/client/utils.js': [
		{ passage: /\bif \((?:uses_hash_router|hash_routing)\b/g, instead: 'if (false' }
	]
};

export function unused(): Plugin {
	return {
		name: 'footnote-unused',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		configResolved({ root }) {
			const remote = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' }).find(
				(path) => /\.remote\.[jt]s$/.test(path)
			);
			if (remote) throw new Error(`${remote} is a remote function: see src/cli/unused-plugin.ts.`);
		},
		transform(code, id) {
			const passages = Object.entries(UNUSED).find(([path]) => id.endsWith(path))?.[1];
			return passages?.reduce((text, { passage, instead }) => {
				const without = text.replace(passage, instead);
				if (without === text) throw new Error(`${id} has no ${String(passage)} any more.`);
				return without;
			}, code);
		}
	};
}
