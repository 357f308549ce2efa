import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pdf, type Printed } from '#lib/formats/pdf/samples.ts';
import { runWithPdfs } from './run.ts';

let root = '';
let out: string[] = [];
let err: string[] = [];
const footnote = (...args: string[]) =>
	runWithPdfs(args, root, { out: (line) => out.push(line), err: (line) => err.push(line) });
const write = (name: string, bytes: Uint8Array | string) => writeFileSync(join(root, name), bytes);

const PAPER = pdf([
	[
		['The harbour bridge', 60, 700, 20],
		['The bridge over Norrvik harbour was opened in 1987 by the king of Sweden.', 60, 660],
		['“This bridge will outlive all of us,” said Mayor Erik Holm.', 60, 630],
		// What is quoted may be a tenth of it.
		...Array.from({ length: 20 }, (_, i): Printed => [
			'Nobody who lives on that shore has ever slept well since.',
			60,
			600 - 26 * i
		])
	]
]);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'footnote-pdf-'));
	[out, err] = [[], []];
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a PDF that a command is given', () => {
	test('is an article like any other', async () => {
		write('bridge.pdf', PAPER);
		expect(await footnote('propose', 'bridge.pdf')).toBe(0);
		const { page, quotes, dates } = JSON.parse(out.join('\n'));
		expect(page).toContain('<p>The bridge over Norrvik harbour');
		expect(quotes).toMatchObject([{ speaker: 'Erik Holm' }]);
		expect(dates).toMatchObject([{ date: '1987' }]);
		const deck = join(root, 'bridge.yaml');
		expect(await footnote('make', 'bridge.pdf', deck)).toBe(0);
		expect(await footnote('verify', deck, 'bridge.pdf')).toBe(0);
		expect(err).toEqual([]);
	});

	test.each([
		['pictures', pdf([[], []]), 'has pictures of pages and no text'],
		['locked', pdf([[['x', 60, 700]]], { locked: true }), 'the file is encrypted'],
		['broken', '%PDF-1.7\n<p>no</p>', 'the file is damaged'],
		['long', pdf(Array.from({ length: 201 }, () => [])), 'too large']
	])('is none, and it is said why: %s', async (_, bytes, why) => {
		write('it.pdf', bytes);
		expect(await footnote('propose', 'it.pdf')).toBe(2);
		expect(err.join('\n')).toContain(why);
	});
});
