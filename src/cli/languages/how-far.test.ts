import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { catalogueOf } from './catalogue.ts';
import { howFar, sentencesOf } from './how-far.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'footnote-texts-'));
	const write = (path: string, code: string) => {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), code);
	};
	write('en/study.ts', `export const study = { title: 'Study', done: { left: 'left' } };`);
	write('en/today.ts', `export const today = { title: 'Today' };`);
	write('de/study.ts', `export const study = { title: 'Lernen' };`);
	write('de/deck-sentences.ts', `export const SENTENCES = { 'a list': 'eine Liste' };`);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a language that lacks texts is built with English in their place, and says how many and which', async () => {
	const catalogue = await catalogueOf(folder, 'de');
	expect(howFar('de', [catalogue])).toBe('Texts in de: 1 of 3\n  study.done.left\n  today.title');
	const code = [...catalogue.expressions.values()]
		.flatMap((texts) => [...texts.values()])
		.map((one) => [...one.before.map((part) => part.code), one.code].join())
		.join();
	for (const text of ['Lernen', 'left', 'Today']) expect(code).toContain(text);
});

test('sentences about decks are counted with the others', async () => {
	const extent = await sentencesOf(folder, 'de', ['a list', 'a map']);
	expect(howFar('de', [extent])).toBe('Texts in de: 1 of 2\n  deck-sentences: a map');
	expect((await sentencesOf(folder, 'fr', ['a list'])).missing).toHaveLength(1);
});

test('of many only the first are named', () => {
	const missing = Array.from({ length: 23 }, (_, n) => `text${n}`);
	const said = howFar('fr', [{ texts: 30, missing }]).split('\n');
	expect(said[0]).toBe('Texts in fr: 7 of 30');
	expect(said).toHaveLength(22);
	expect(said.at(-1)).toBe('  and 3 more');
});
