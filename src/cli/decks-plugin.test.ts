import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
});
