import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { unused } from './unused-plugin.ts';

const { transform, configResolved } = unused() as Plugin & {
	transform: (code: string, id: string) => string | undefined;
	configResolved: (config: { root: string }) => void;
};

const CLIENT = '/node_modules/@sveltejs/kit/src/runtime/client/client.js';

test('a passage that is no longer there fails the build', () => {
	expect(() => transform('nothing of it', CLIENT)).toThrow(/client\.js has no .* any more/);
});

describe('what is left out and used after all fails the build:', () => {
	test.each([
		['routes/+page.ts', 'export const snapshot = { capture, restore };'],
		['lib/Notice.svelte', '<p transition:fade>'],
		['lib/Rows.svelte', '<li animate:flip={{ duration }} in:fly={{ y }}>'],
		['lib/Choose.svelte', '<select\n\tname="days"\n\tmultiple>'],
		['app.html', '<a data-sveltekit-preload-code="viewport">'],
		['lib/read.ts', "for (const each of tx.objectStore('packs').iterate()) {}"],
		['lib/a.remote.ts', '']
	])('%s', (path, text) => {
		const root = mkdtempSync(join(tmpdir(), 'footnote-'));
		mkdirSync(dirname(join(root, 'src', path)), { recursive: true });
		writeFileSync(join(root, 'src', path), text);
		expect(() => configResolved({ root })).toThrow(/see src\/cli\/unused-plugin\.ts/);
	});
});

test('the app itself uses nothing of it', () => {
	expect(() => configResolved({ root: process.cwd() })).not.toThrow();
});

test('other modules stay as they are', () => {
	expect(transform('app.hash', '/src/lib/deck/card.ts')).toBeUndefined();
});

test.each([
	CLIENT,
	CLIENT.replace('client.js', 'utils.js'),
	CLIENT.replace('client.js', 'state.svelte.js'),
	'/node_modules/svelte/src/internal/client/reactivity/effects.js',
	'/node_modules/svelte/src/internal/client/dom/blocks/each.js',
	'/node_modules/svelte/src/internal/client/dom/elements/bindings/select.js',
	'/node_modules/idb/build/index.js'
])('of %s every passage is there', (path) => {
	const code = readFileSync(`${process.cwd()}${path}`, 'utf8');
	expect(transform(code, path)).not.toBe(code);
});
