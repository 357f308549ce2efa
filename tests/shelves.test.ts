/**
 * What is on which shelf: rooms of src/lib hold few modules a folder, folders of a room need each other
 * one way only, and so do modules. Imports of types are passed over: nothing runs by them.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const LIB = 'src/lib';
/** Modules in a folder; of more, nobody finds anything who did not put it there. */
const MOST = 35;
/** Names of a catalogue are found by their name alone: a file of texts for each part of the app. */
const CATALOGUES = /^ui\/messages\//;

/** Modules by their path from src/lib, without tests and what only tests use. */
const MODULES = globSync(`${LIB}/**/*.{ts,svelte}`)
	.map((file) => file.replaceAll('\\', '/').slice(LIB.length + 1))
	.filter((file) => !/\.(test|contract|arbitrary)\.ts$/.test(file));

/** The text of a component's scripts, or of a module. */
const scriptOf = (file: string, text: string): string =>
	file.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n')
		: text;

/** Whether imports that are only made when they are needed count as well. */
type Reading = 'all' | 'at once';

/** What a module's text names in imports that are there at run time. */
function namedIn(text: string, reading: Reading): string[] {
	const { staticImports, staticExports, dynamicImports } = parseSync('module.ts', text).module;
	const imported = staticImports
		.filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
		.map(({ moduleRequest }) => moduleRequest.value);
	const passedOn = staticExports.flatMap(({ entries }) =>
		entries.flatMap(({ moduleRequest, isType }) =>
			moduleRequest && !isType ? moduleRequest.value : []
		)
	);
	const later = dynamicImports.map(({ moduleRequest: { start, end } }) =>
		text.slice(start + 1, end - 1)
	);
	return [...imported, ...passedOn, ...(reading === 'all' ? later : [])];
}

/** The modules of src/lib that one needs at run time. */
function needs(
	file: string,
	reading: Reading = 'all',
	text = readFileSync(join(LIB, file), 'utf8')
): string[] {
	return namedIn(scriptOf(file, text), reading).flatMap((name) => {
		const [path = ''] = name.split('?');
		if (path.startsWith('#lib/')) return path.slice('#lib/'.length);
		return path.startsWith('.') ? join(dirname(file), path).replaceAll('\\', '/') : [];
	});
}

type Arrows = Map<string, Set<string>>;

/** Arrows between what the modules are part of; none to itself. */
function arrowsBetween(
	partOf: (module: string) => string | undefined,
	reading: Reading = 'all'
): Arrows {
	const arrows: Arrows = new Map();
	for (const from of MODULES)
		for (const to of needs(from, reading)) {
			const [a, b] = [partOf(from), partOf(to)];
			if (a === undefined || b === undefined || a === b) continue;
			arrows.set(a, (arrows.get(a) ?? new Set()).add(b));
		}
	return arrows;
}

/** Groups of which each member needs each other, by way of others if need be. */
function circles(arrows: Arrows): string[][] {
	const reached = new Map([...arrows.keys()].map((from) => [from, reach(arrows, from)]));
	const found = new Map<string, string[]>();
	for (const [from, all] of reached) {
		if (!all.has(from)) continue;
		const group = [...all].filter((other) => reached.get(other)?.has(from)).sort();
		found.set(group.join(), group);
	}
	return [...found.values()];
}

function reach(arrows: Arrows, from: string): Set<string> {
	const all = new Set<string>();
	const next = [from];
	for (let at = next.pop(); at !== undefined; at = next.pop())
		for (const to of arrows.get(at) ?? [])
			if (!all.has(to)) {
				all.add(to);
				next.push(to);
			}
	return all;
}

/** The folder of a room that a module is in; none for what lies in the room itself. */
const shelfOf = (module: string): string | undefined =>
	module.split('/').length > 2 ? dirname(module) : undefined;

const roomOf = (path: string): string => path.split('/')[0]!;

describe('the shelves of src/lib', () => {
	it('hold what can be overlooked', () => {
		const held = Map.groupBy(MODULES, (file) => dirname(file));
		const full = [...held]
			.filter(([shelf, files]) => files.length > MOST && !CATALOGUES.test(`${shelf}/`))
			.map(([shelf, files]) => `${shelf} holds ${files.length}`);
		expect(full).toEqual([]);
	});

	it('need each other one way only, within a room', () => {
		const between = arrowsBetween(shelfOf);
		const within: Arrows = new Map(
			[...between].map(([from, all]) => [
				from,
				new Set([...all].filter((to) => roomOf(to) === roomOf(from)))
			])
		);
		expect(within.size).toBeGreaterThan(20);
		expect(circles(within)).toEqual([]);
	});

	it('hold modules that need each other one way only, but for what is fetched later', () => {
		expect(circles(arrowsBetween((module) => module, 'at once'))).toEqual([]);
	});

	it('hold nothing that imports what is not there', () => {
		const missing = MODULES.flatMap((file) =>
			needs(file)
				.filter((to) => !existsSync(join(LIB, to)))
				.map((to) => `${file} → ${to}`)
		);
		expect(missing).toEqual([]);
	});
});

/** What a module of that text would need. */
const named = (text: string) => needs('room/shelf/one.ts', 'all', text);

describe('what is read of imports', () => {
	it('is all that runs: static, by name alone, passed on, and later', () => {
		expect(named(`import { a } from './a.ts';`)).toEqual(['room/shelf/a.ts']);
		expect(named(`import { type A, a } from '#lib/room/a.ts';`)).toEqual(['room/a.ts']);
		expect(named(`import '../b.ts';`)).toEqual(['room/b.ts']);
		expect(named(`export { c } from './c.ts';`)).toEqual(['room/shelf/c.ts']);
		expect(named(`const d = () => import('./d.ts');`)).toEqual(['room/shelf/d.ts']);
		expect(named(`import work from './w.ts?worker';`)).toEqual(['room/shelf/w.ts']);
	});

	it('is no type, and nothing from elsewhere', () => {
		expect(named(`import type { A } from './a.ts';`)).toEqual([]);
		expect(named(`import { type A, type B } from './a.ts';`)).toEqual([]);
		expect(named(`export type { C } from './c.ts';`)).toEqual([]);
		expect(named(`import { z } from 'zod';`)).toEqual([]);
	});

	it('tells a circle, however long it is', () => {
		const arrows: Arrows = new Map([
			['a', new Set(['b'])],
			['b', new Set(['c'])],
			['c', new Set(['a', 'd'])]
		]);
		expect(circles(arrows)).toEqual([['a', 'b', 'c']]);
		arrows.set('c', new Set(['d']));
		expect(circles(arrows)).toEqual([]);
	});
});
