import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EXAMPLE_DECK } from '../src/lib/class/example-deck.ts';
import { parseDeck } from '../src/lib/deck/parse.ts';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const readme = readFileSync(path('README.md'), 'utf8');

test('the deck in the README is a good one', () => {
	const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
	expect(parseDeck(yaml ?? '', 'README.md')).toMatchObject({ ok: true, warnings: [] });
});

test('teachers are shown the same deck', () => {
	expect(readme).toContain(EXAMPLE_DECK);
	expect(parseDeck(EXAMPLE_DECK, 'example')).toMatchObject({ ok: true, warnings: [] });
});

test('every file the README points to is there', () => {
	const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
		([, target]) => target ?? ''
	);
	expect(links.length).toBeGreaterThan(5);
	expect(links.filter((link) => !existsSync(path(link)))).toEqual([]);
});

test('every command the README names exists', () => {
	const { scripts } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	const named = [...readme.matchAll(/npm (?:run )?(start|test|dev|bench|decks)\b/g)].map(
		([, name]) => name
	);
	expect(named.filter((name = '') => !Object.hasOwn(scripts, name))).toEqual([]);
	expect(new Set(named)).toEqual(new Set(['start', 'test', 'dev', 'bench', 'decks']));
});
