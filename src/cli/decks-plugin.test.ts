import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decks } from './decks-plugin.ts';

const FIXTURES = 'tests/fixtures/decks';
let root = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'footnote-plugin-'));
	mkdirSync(join(root, 'decks'));
	cpSync(join(FIXTURES, 'arabic.yaml'), join(root, 'decks/arabic.yaml'));
	writeFileSync(join(root, 'main.js'), "export * from './decks/arabic.yaml';");
});
afterEach(() => rmSync(root, { recursive: true }));

async function built(): Promise<Record<string, unknown>> {
	const result = await build({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [decks()],
		build: { write: false, ssr: 'main.js' }
	});
	const [output] = [result].flat();
	if (!output || !('output' in output)) throw new Error('nothing built');
	return (await import(
		`data:text/javascript,${encodeURIComponent(output.output[0].code)}`
	)) as Record<string, unknown>;
}

describe('the build', () => {
	it('makes modules of decks: a listing, and the deck as JSON', async () => {
		const { listing, json } = await built();
		expect(listing).toMatchObject({
			id: 'arabic',
			title: 'جامعة الدول العربية',
			lang: 'ar',
			dir: 'rtl',
			facts: 3,
			cards: 6,
			version: expect.stringMatching(/^[0-9a-f]{32}$/) as string
		});
		expect(JSON.parse(String(json))).toMatchObject({ id: 'arabic', format: 1 });
	}, 60_000);

	it('fails with every problem of every deck, even of one that nothing imports', async () => {
		cpSync(join(FIXTURES, 'broken.yaml'), join(root, 'decks/broken.yaml'));
		cpSync(join(FIXTURES, 'arabic.yaml'), join(root, 'decks/twin.yaml'));
		const failure = await built().then(
			() => 'built',
			(error: unknown) => String(error)
		);
		expect(failure).toContain('decks/broken.yaml:3:5 id: “Broken Deck” must be lower-case words');
		expect(failure).toContain('decks/twin.yaml:3:5 id: decks/arabic.yaml has the id');
	}, 60_000);

	it('ships the pictures that a deck shows under what they are, and the deck says so', async () => {
		const png = Buffer.from(
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
			'base64'
		);
		mkdirSync(join(root, 'decks/media'));
		writeFileSync(join(root, 'decks/media/flag.png'), png);
		writeFileSync(join(root, 'decks/arabic.yaml'), PICTURED);
		const { json } = await built();
		const deck = JSON.parse(String(json)) as { media: object; facts: [{ front: string }] };
		const [name] = Object.keys(deck.media);
		expect(deck.facts[0].front).toBe(`What is it? ![A flag](${name})`);
		expect(deck.media).toEqual({
			[name!]: expect.objectContaining({
				alt: 'A flag',
				credit: 'Ann',
				license: 'CC0-1.0',
				type: 'png',
				bytes: png.length
			}) as object
		});
		writeFileSync(join(root, 'client.js'), '');
		const result = await build({
			root,
			configFile: false,
			logLevel: 'silent',
			plugins: [decks()],
			build: { write: false, rollupOptions: { input: 'client.js' } }
		});
		const [output] = [result].flat();
		const files = output && 'output' in output ? output.output : [];
		const asset = files.find(({ fileName }) => fileName === `media/${name}`);
		expect(asset).toMatchObject({ type: 'asset' });
		expect(asset && 'source' in asset && Buffer.from(asset.source)).toEqual(png);
	}, 60_000);

	it('fails where a picture is not there, is none, or leads out of its folder', async () => {
		mkdirSync(join(root, 'decks/media'));
		writeFileSync(join(root, 'decks/media/flag.png'), '<svg xmlns="x"/>');
		symlinkSync('/etc/passwd', join(root, 'decks/media/link.png'));
		const shows = ['media/gone.png', 'media/link.png', 'media/../media/flag.png']
			.map((file) => `![x](${file})`)
			.join(' ');
		writeFileSync(
			join(root, 'decks/arabic.yaml'),
			PICTURED.replace('What is it?', `What is it? ${shows}`)
		);
		const failure = await built().then(
			() => 'built',
			(error: unknown) => String(error)
		);
		expect(failure).toContain('media/flag.png: an SVG is a small program');
		expect(failure).toContain('there is no media/gone.png beside the deck');
		expect(failure).toContain('there is no media/link.png beside the deck');
		expect(failure).toContain('media/../media/flag.png is no name of a file in the folder');
		expect(failure).toMatch(/decks\/arabic\.yaml:\d+:\d+ facts\[f\]\.front/);
	}, 60_000);
});

const PICTURED = `format: 1
id: pictured
title: Pictured
summary: A deck with a picture.
lang: en
dir: ltr
license: CC0-1.0
authors: [Ann]
sources:
  s: { kind: record, title: S, authors: [Ann], published: 2026-01-01 }
entities:
  ann: { kind: person, name: Ann }
media:
  flag: { file: media/flag.png, credit: Ann, license: CC0-1.0 }
facts:
  - id: f
    kind: card
    front: What is it? ![A flag](media/flag.png)
    back: Peru
    asOf: 2026-01-01
    saidBy: [ann]
    anchors: [{ source: s, at: page 1 }]
`;
