import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { budgets, weigh, weighLanguages } from './budgets.ts';

const FURTHER = 'src/lib/ui/answers/further.ts';
const CARDS = 'src/lib/exam/plan/queue-cards.ts';
const CHECK = 'src/lib/device/decks/check.ts';

let root: string;

function write(path: string, content: string | Buffer) {
	const file = join(root, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}

const chunk = (name: string, imports: string[] = [], dynamicImports: string[] = []) => ({
	file: `_app/${name}.js`,
	imports,
	dynamicImports
});

/** A file of random bytes, which no compression makes smaller. */
const kB = (size: number) => randomBytes(size * 1000);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'footnote-budgets-'));
	const nodes = '.svelte-kit/generated/client-optimized/nodes';
	const client = '.svelte-kit/output/client';
	write(
		`${client}/.vite/manifest.json`,
		JSON.stringify({
			'start.js': chunk('entry/start.1', ['_shared.js']),
			'app.js': chunk('entry/app.1', [], [`${nodes}/0.js`, `${nodes}/2.js`, `${nodes}/9.js`]),
			'_shared.js': chunk('shared'),
			'lazy.ts': chunk('lazy'),
			[`${nodes}/0.js`]: chunk('layout'),
			[`${nodes}/2.js`]: chunk('study', ['_shared.js'], ['lazy.ts']),
			[`${nodes}/9.js`]: chunk('other')
		})
	);
	write(`${nodes}/0.js`, 'export { default as component } from "../src/routes/+layout.svelte"');
	write(`${nodes}/2.js`, 'export { default as component } from "../src/routes/study/+page.svelte"');
	write(
		`${nodes}/3.js`,
		'export { default as component } from "../src/routes/study/[deck]/+page.svelte"'
	);
	for (const [node, page] of [
		['4', '(site)/+layout.svelte'],
		['5', '(site)/+page.svelte'],
		['6', '(site)/decks/[deck]/+page.svelte'],
		['7', 'decks/new/+page.svelte'],
		['8', 'decks/[deck]/edit/+page.svelte'],
		['10', 'decks/[deck]/edit/[fact]/+page.svelte'],
		['11', 'make/+page.svelte'],
		['9', 'other/+page.svelte']
	])
		write(`${nodes}/${node}.js`, `export { default as component } from "../src/routes/${page}"`);
	for (const name of ['entry/start.1', 'entry/app.1', 'shared', 'lazy', 'layout', 'study', 'other'])
		write(`${client}/_app/${name}.js`, kB(10));
	write(`${client}/_app/a.woff2`, kB(70));
});

afterEach(() => rmSync(root, { recursive: true }));

function build(options: { ssr: boolean; fails?: boolean }) {
	const plugin = budgets();
	(plugin.configResolved as (config: object) => void)({ build: options, root });
	if (!options.fails) (plugin.writeBundle as () => void)();
	return (plugin.closeBundle as { handler: () => void }).handler();
}
const close = () => build({ ssr: true });

test('a page weighs its own code, its layouts, the runtime and what it may load later, once each', () => {
	const [study] = weigh(root);
	expect(study?.files.map((file) => file.slice(5)).sort()).toEqual(
		['entry/app.1.js', 'entry/start.1.js', 'layout.js', 'lazy.js', 'shared.js', 'study.js'].sort()
	);
	expect(study?.kilobytes).toBeCloseTo(60, 0);
});

test('a first sitting does without the further forms, a later one without the cards of new decks, both without checks', () => {
	const client = '.svelte-kit/output/client';
	write(
		`${client}/.vite/manifest.json`,
		JSON.stringify({
			'start.js': chunk('entry/start.1', [], [FURTHER, CARDS, CHECK]),
			[FURTHER]: chunk('further'),
			[CARDS]: chunk('cards'),
			[CHECK]: chunk('check'),
			'.svelte-kit/generated/client-optimized/nodes/0.js': chunk('layout'),
			'.svelte-kit/generated/client-optimized/nodes/2.js': chunk('study')
		})
	);
	write(`${client}/_app/further.js`, kB(10));
	write(`${client}/_app/cards.js`, kB(10));
	write(`${client}/_app/check.js`, kB(20));
	const [first, later] = weigh(root);
	expect(first?.files).toContain('_app/cards.js');
	expect([...first!.files, ...later!.files]).not.toContain('_app/check.js');
	expect(first?.files).toContain('_app/further.js');
	expect(later?.files).toContain('_app/further.js');
	expect(later?.files).not.toContain('_app/cards.js');
});

test('what only a signed-in device fetches has a budget of its own', () => {
	const client = '.svelte-kit/output/client';
	const nodes = '.svelte-kit/generated/client-optimized/nodes';
	const [sync, bringIn] = ['src/lib/device/sync/sync.ts', 'src/lib/device/log/bring-in.ts'];
	write(
		`${client}/.vite/manifest.json`,
		JSON.stringify({
			[`${nodes}/0.js`]: chunk('layout', [], [sync, bringIn]),
			[`${nodes}/2.js`]: chunk('study'),
			[sync]: chunk('sync'),
			[bringIn]: chunk('bring-in')
		})
	);
	for (const name of ['sync', 'bring-in']) write(`${client}/_app/${name}.js`, kB(2));
	expect(weigh(root)[0]?.files).toEqual(['_app/layout.js', '_app/study.js']);
	expect(close).toThrow(/JavaScript of syncing, besides \(gzip\): 4\.\d kB of 3\.5 kB/);
});

test('the shapes of a map have a budget of their own', () => {
	const client = '.svelte-kit/output/client';
	const [world, nodes] = ['virtual:maps/world', '.svelte-kit/generated/client-optimized/nodes'];
	write(
		`${client}/.vite/manifest.json`,
		JSON.stringify({
			'start.js': chunk('entry/start.1', [], [world]),
			[world]: chunk('world'),
			[`${nodes}/0.js`]: chunk('layout'),
			[`${nodes}/2.js`]: chunk('study')
		})
	);
	write(`${client}/_app/world.js`, kB(31));
	expect(weigh(root)[0]?.files).not.toContain('_app/world.js');
	expect(close).toThrow(/Shapes of virtual:maps\/world \(gzip\): 31\.\d kB of 30 kB/);
});

test('what is fetched once a card is answered has a budget of its own, with what no sitting has by then', () => {
	const client = '.svelte-kit/output/client';
	const tools = 'src/lib/ui/study/CardTools.svelte';
	const nodes = '.svelte-kit/generated/client-optimized/nodes';
	write(
		`${client}/.vite/manifest.json`,
		JSON.stringify({
			'start.js': chunk('entry/start.1', [], [tools]),
			[tools]: chunk('tools', ['_star.js', '_shared.js']),
			'_star.js': chunk('star'),
			'_shared.js': chunk('shared'),
			[`${nodes}/0.js`]: chunk('layout', ['_shared.js']),
			[`${nodes}/2.js`]: chunk('study')
		})
	);
	write(`${client}/_app/tools.js`, kB(2));
	write(`${client}/_app/star.js`, kB(3));
	expect(weigh(root)[0]?.files).not.toContain('_app/tools.js');
	expect(close).toThrow(/JavaScript beside an answer, besides \(gzip\): 5\.\d kB of 4 kB/);
});

test('a build within its budgets passes', () => {
	expect(close).not.toThrow();
});

test('a study page above 100 kB fails the build and says what is in it', () => {
	write('.svelte-kit/output/client/_app/study.js', kB(60));
	expect(close).toThrow(/JavaScript of \/study, .*110\.\d kB of 100 kB\n {2}_app\/entry\/start/);
});

test('each other language is weighed as well, and may weigh 2 kB more', () => {
	const client = '.svelte-kit/output/client/_app/immutable';
	const manifest = join(root, '.svelte-kit/output/client/.vite/manifest.json');
	const inTree = readFileSync(manifest, 'utf8').replaceAll('_app/', '_app/immutable/nodes/');
	writeFileSync(manifest, inTree);
	for (const name of ['entry/start.1', 'entry/app.1', 'shared', 'lazy', 'layout', 'study', 'other'])
		for (const tree of ['', 'de/', 'en-XA/']) {
			const size = name === 'study' && tree === 'de/' ? 51 : 10;
			write(`${client}/${tree}nodes/${name}.js`, kB(size));
		}
	expect(weighLanguages(root).map(({ what, budget }) => [what, budget])[0]).toEqual([
		'JavaScript of /study, a first sitting (gzip), in de',
		102
	]);
	expect(weighLanguages(root).some(({ what }) => what.includes('en-XA'))).toBe(false);
	expect(close).not.toThrow();
	write(`${client}/de/nodes/study.js`, kB(53));
	expect(close).toThrow(/in de: 103\.\d kB of 102 kB\n {2}_app\/immutable\/de/);
});

test('fonts above 80 kB fail the build', () => {
	write('.svelte-kit/output/client/_app/b.woff2', kB(11));
	expect(close).toThrow(/Fonts: 81\.0 kB of 80 kB/);
});

test('a study page that is nowhere in the build fails it, rather than weighing nothing', () => {
	write('.svelte-kit/generated/client-optimized/nodes/2.js', '');
	expect(close).toThrow(/No built page found for \/study/);
});

test('what an earlier build left is not weighed when this one failed, nor before it is whole', () => {
	write('.svelte-kit/output/client/_app/study.js', kB(60));
	expect(() => build({ ssr: true, fails: true })).not.toThrow();
	expect(() => build({ ssr: false })).not.toThrow();
});

test('a first page weighs what it imports outright, and nothing that is fetched once it stands', () => {
	const client = '.svelte-kit/output/client';
	const nodes = '.svelte-kit/generated/client-optimized/nodes';
	write(
		`${client}/.vite/manifest.json`,
		JSON.stringify({
			'start.js': chunk('entry/start.1', ['_shared.js']),
			'_shared.js': chunk('shared'),
			[`${nodes}/4.js`]: chunk('layout', ['_shared.js']),
			[`${nodes}/5.js`]: chunk('study', ['_other.js'], ['lazy.ts']),
			'_other.js': chunk('other'),
			'lazy.ts': chunk('lazy')
		})
	);
	const today = weigh(root).find(({ what }) => what.startsWith('JavaScript of Today'));
	expect(today?.files.map((file) => file.slice(5)).sort()).toEqual(
		['entry/start.1.js', 'layout.js', 'other.js', 'shared.js', 'study.js'].sort()
	);
});

test('pages that make decks weigh what only they fetch, and not what they share with the app', () => {
	const file = join(root, '.svelte-kit/output/client/.vite/manifest.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
	const node = '.svelte-kit/generated/client-optimized/nodes/10.js';
	Object.assign(manifest, {
		[node]: chunk('fact', ['_shared.js', 'forms.ts'], ['later.ts']),
		'forms.ts': chunk('forms'),
		'later.ts': chunk('later')
	});
	writeFileSync(file, JSON.stringify(manifest));
	write('.svelte-kit/output/client/_app/fact.js', kB(50));
	write('.svelte-kit/output/client/_app/forms.js', kB(60));
	const making = () => weigh(root).find(({ what }) => what.includes('making decks'));
	expect(making()?.files).toEqual(['_app/fact.js', '_app/forms.js']);
	expect(making()?.kilobytes).toBeCloseTo(110, 0);
	write('.svelte-kit/output/client/_app/forms.js', kB(80));
	expect(close).toThrow('making decks');
});
