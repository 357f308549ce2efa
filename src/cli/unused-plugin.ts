/**
 * Leaves out of SvelteKit's router what this app does not use, and what its build keeps because it cannot know: a
 * router of addresses behind `#`, remote functions, snapshots of pages, code fetched when a link is seen, Svelte 4, help for
 * developers, and all of Svelte's namespace for two of its functions; and out of idb its cursors for loops. Where a
 * passage is no longer there, or is used after all, the build fails, and somebody looks at what became of it.
 */
import { readdirSync, readFileSync } from 'node:fs';
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
		{ passage: /for \(const [^;{]* of (?:live_)?query_map\b/g, instead: 'if (false) $&' },
		{ passage: 'if (__SVELTEKIT_PAYLOAD__.data)', instead: 'if (false)' },
		{ passage: 'storage.get(SNAPSHOT_KEY) ?? {}', instead: '{}' },
		{ passage: 'while (snapshots[i])', instead: 'while (false)' },
		{ passage: 'if (components.some((c) => c?.snapshot))', instead: 'if (false)' },
		{ passage: 'snapshots[index]?.forEach(', instead: 'if (false) $&' },
		{ passage: 'storage.set(SNAPSHOT_KEY, snapshots);', instead: '' },
		{ passage: /const observer = new IntersectionObserver\([^]*?\n\t\);/, instead: '' },
		{ passage: 'observer.disconnect();', instead: '' },
		{
			passage:
				/for \(const a of container\.querySelectorAll\('a'\)\) \{[^]*?observer\.observe\(a\);[^]*?\n\t\t\}/,
			instead: ''
		},
		{ passage: 'else if (priority <= options.preload_code)', instead: 'else if (false)' }
	],
	'/@sveltejs/kit/src/runtime/client/state.svelte.js': [
		{ passage: /const is_legacy =[^;]*;/, instead: 'const is_legacy = false;' }
	],
	'/@sveltejs/kit/src/runtime/client/utils.js': [
		{ passage: /\bif \((?:uses_hash_router|hash_routing)\b/g, instead: 'if (false' }
	],
	'/idb/build/index.js': [
		{ passage: /const advanceMethodProps = [^]*(?=\nexport \{)/, instead: '' }
	]
};

/** What would bring into use what is left out. */
const USES: Readonly<Record<string, RegExp>> = {
	'a snapshot': /\bexport (?:const|let|function) snapshot\b/,
	'data-sveltekit-preload-code': /\bdata-sveltekit-preload-code\b/,
	'an iterator of idb': /\b(?:objectStore|index)\([^)]*\)\.iterate\(/
};

export function unused(): Plugin {
	return {
		name: 'footnote-unused',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		configResolved({ root }) {
			const paths = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' });
			const remote = paths.find((path) => /\.remote\.[jt]s$/.test(path));
			if (remote) throw new Error(`${remote} is a remote function: see src/cli/unused-plugin.ts.`);
			for (const path of paths.filter((one) => /\.(?:svelte|ts|html)$/.test(one))) {
				if (path.startsWith('cli/')) continue;
				const text = readFileSync(`${root}/src/${path}`, 'utf8');
				const used = Object.entries(USES).find(([, use]) => use.test(text))?.[0];
				if (used) throw new Error(`${path} uses ${used}: see src/cli/unused-plugin.ts.`);
			}
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
