/**
 * Leaves out of SvelteKit's router what this app does not use, and what its build keeps because it cannot know: a
 * router of addresses behind `#`, remote functions, snapshots of pages, code fetched when a link is seen, Svelte 4, help for
 * developers, and all of Svelte's namespace for two of its functions; out of Svelte its transitions, and lists to choose
 * several of; and out of idb its cursors for loops. Where a
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
	'/svelte/src/internal/client/reactivity/effects.js': [
		{
			passage:
				/var transitions = effect\.nodes && effect\.nodes\.t;\s*if \(transitions !== null\) \{[^]*?\n\t\}\n/,
			instead: ''
		},
		{
			passage: /var t = effect\.nodes && effect\.nodes\.t;\s*if \(t !== null\) \{[^]*?\n\t\}\n/g,
			instead: ''
		},
		{ passage: 'var transitions = [];', instead: '' },
		{
			passage:
				/var remaining = transitions\.length;\s*if \(remaining > 0\) \{[^]*?\} else \{\s*fn\(\);\s*\}/,
			instead: 'fn();'
		},
		{
			passage: /\b(pause|resume)_children\((effect|child), [^;{]*\);/g,
			instead: '$1_children($2);'
		},
		{
			passage: /function (pause|resume)_children\(effect, [^)]*\)/g,
			instead: 'function $1_children(effect)'
		},
		{ passage: /var transparent =[^;]*;/g, instead: '' }
	],
	'/svelte/src/internal/client/dom/blocks/each.js': [
		{
			passage: 'var is_animated = (flags & EACH_IS_ANIMATED) !== 0;',
			instead: 'const is_animated = false;'
		},
		{ passage: 'var transitions = [];', instead: '' },
		{ passage: 'transitions.length === 0 && ', instead: '' },
		// Without transitions whatever goes is gone at once.
		{ passage: 'if (remaining === 0) {', instead: 'if (true) {' },
		{ passage: /state\.outrogroups !== null/g, instead: 'false' }
	],
	'/svelte/src/internal/client/dom/elements/bindings/select.js': [
		{ passage: /if \(select\.multiple\)/g, instead: 'if (false)' },
		{ passage: 'var multiple = select.multiple;', instead: 'const multiple = false;' }
	],
	'/idb/build/index.js': [
		{ passage: /const advanceMethodProps = [^]*(?=\nexport \{)/, instead: '' }
	]
};

/** What would bring into use what is left out. */
const USES: Readonly<Record<string, RegExp>> = {
	'a snapshot': /\bexport (?:const|let|function) snapshot\b/,
	'a transition': /\s(?:transition|animate|in|out):[a-z]+[\s|=>]/,
	'a list to choose several of': /<select\b[^>]*\bmultiple\b/,
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
