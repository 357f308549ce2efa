import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EXAMPLE_DECK } from '../src/lib/class/decks/example-deck.ts';
import { parseDeck } from '../src/lib/deck/file/parse.ts';
import type { Admitted } from '../src/lib/deck/media/kept-medium.ts';
import { FACT_KINDS } from './kinds/every-kind.ts';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { scripts } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};

const MOST_LINES = 200;
const readme = readFileSync(path('README.md'), 'utf8');

test('the deck in the README is a good one', () => {
	const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
	expect(parseDeck(yaml ?? '', 'README.md')).toMatchObject({ ok: true, warnings: [] });
});

test('teachers are shown the same deck', () => {
	expect(readme).toContain(EXAMPLE_DECK);
	expect(parseDeck(EXAMPLE_DECK, 'example')).toMatchObject({ ok: true, warnings: [] });
});

const PAGES = [
	'README.md',
	...readdirSync(path('.github'))
		.filter((name) => name.endsWith('.md'))
		.map((name) => `.github/${name}`)
];

test.each(PAGES)('every file that %s points to is there', (page) => {
	const links = [
		...readFileSync(path(page), 'utf8').matchAll(
			/\]\((?!https?:)(?:<([^>#]+)[^>]*>|([^)#<]+)(?:#[^)]*)?)\)/g
		)
	].map(([, bracketed, plain = '']) => join(dirname(page), bracketed ?? plain));
	expect(links.filter((link) => !existsSync(path(link)))).toEqual([]);
});

test.each(PAGES)('every command that %s names exists', (page) => {
	const text = readFileSync(path(page), 'utf8');
	const named = [...text.matchAll(/npm (?:run ([a-z:]+)|(start|test)\b)/g)].map(
		([, script, short = '']) => script ?? short
	);
	expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

/** The picture that one of the examples shows. */
const LANDER = {
	kept: { name: `p800x600-${'a'.repeat(40)}`, type: 'jpeg', bytes: new Uint8Array() },
	said: { sha256: 'a'.repeat(64), bytes: 1, type: 'jpeg', width: 800, height: 600 }
} as Admitted;

const writing = readFileSync(path('decks/README.md'), 'utf8');

test('the examples of “How a deck is written” are a good deck with one fact of each kind', () => {
	const text = [...writing.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml).join('');
	const parsed = parseDeck(text, 'decks/README.md', '2026-11-27', () => LANDER);
	expect(parsed).toMatchObject({ ok: true, warnings: [] });
	const kinds = parsed.ok ? parsed.deck.facts.map(({ kind }) => kind) : [];
	expect(kinds.toSorted()).toEqual(FACT_KINDS.toSorted());
});

test('so is a deck of ten facts that was written from them', () => {
	const text = readFileSync(path('tests/fixtures/decks/ten-facts.yaml'), 'utf8');
	expect(parseDeck(text, 'ten-facts.yaml', '2026-11-27')).toMatchObject({ ok: true, warnings: [] });
});

test('the README leads people: it can be read before they want to try it', () => {
	expect(readme.split('\n').length).toBeLessThan(MOST_LINES);
});
