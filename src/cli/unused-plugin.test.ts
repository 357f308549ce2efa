import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { unused } from './unused-plugin.ts';

const { transform } = unused() as Plugin & {
	transform: (code: string, id: string) => string | undefined;
};

const CLIENT = '/node_modules/@sveltejs/kit/src/runtime/client/client.js';

test('a passage that is no longer there fails the build', () => {
	expect(() => transform('nothing of it', CLIENT)).toThrow(/client\.js has no .* any more/);
});

test('other modules stay as they are', () => {
	expect(transform('app.hash', '/src/lib/deck/card.ts')).toBeUndefined();
});

test.each(['client.js', 'utils.js'])('of SvelteKit’s %s every passage is there', (name) => {
	const path = CLIENT.replace('client.js', name);
	const code = readFileSync(`${process.cwd()}${path}`, 'utf8');
	expect(transform(code, path)).not.toBe(code);
});
