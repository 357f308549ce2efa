/** Pictures and sounds in files of other programs: in with a package, out with one, taken back, brought again, none that does harm. */
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { Deck } from '../../src/lib/deck/schema.ts';
import { inEnglish } from '../../src/lib/deck/saying.ts';
import { writeAnki } from '../../src/lib/formats/anki/write.ts';
import { expect, expectAccessible, hydrated, offlineReady, test } from './fixtures.ts';
import { sideways } from './layout.ts';
import { drawing, silence } from './pictures-taken.ts';

const bytesOf = ({ buffer }: { buffer: Buffer }) => new Uint8Array(buffer);
const SVG = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');

/** Under names that are none of ours: each is drawn anew. */
const FILES = {
	[`p2400x1200-${'0'.repeat(40)}`]: ['png', bytesOf(drawing(2400, 1200))],
	[`p500x300-${'1'.repeat(40)}`]: ['png', bytesOf(drawing(500, 300))],
	[`s-${'2'.repeat(40)}`]: ['wav', bytesOf(silence())],
	[`p10x10-${'3'.repeat(40)}`]: ['png', SVG]
} as const;

const DECK = {
	format: 1,
	id: 'pictured',
	title: 'Pictured',
	summary: 'Pictured',
	lang: 'en',
	dir: 'ltr',
	license: 'CC0-1.0',
	authors: ['Ann'],
	sources: { s: { kind: 'record', title: 'S', authors: ['Ann'], published: '2026-01-01' } },
	entities: { a: { kind: 'other', name: 'Ann' } }
};
const factOf = ([front, back]: readonly [string, string], i: number) => ({
	id: `f${i}`,
	kind: 'card',
	front,
	back,
	asOf: '2026-01-01',
	saidBy: ['a'],
	anchors: [{ source: 's', at: 'x' }]
});

function anki(): Uint8Array {
	const [drawn, other, sound, svg] = Object.keys(FILES);
	const sides: [string, string][] = [
		[`What is it?\n\n![Squares](${drawn})`, `![Tick](${sound})\n\na test`],
		[`And that?\n\n![More squares](${other})`, 'a picture'],
		[`And what is here?\n\n![A program](${svg})`, 'nothing']
	];
	const deck = Deck.parse({ ...DECK, facts: sides.map(factOf) });
	const media = (name: string) => {
		const [type, bytes] = FILES[name as keyof typeof FILES] ?? [];
		return type && bytes && { name, type, bytes: new Uint8Array(bytes) };
	};
	return writeAnki(deck, { now: 0, past: [], say: inEnglish, media }).bytes;
}

const choose = (page: Page, name: string, bytes: Uint8Array) =>
	page
		.getByLabel('Open a file')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
const keep = (page: Page) => page.getByRole('button', { name: 'Keep it' });
const kept = (page: Page) => page.getByText(/is kept on this device/).first();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function open(page: Page, bytes: Uint8Array) {
	await page.goto('/decks/new');
	await hydrated(page);
	await choose(page, 'pictured.apkg', bytes);
}

test('a package comes with its pictures and sounds, and goes out with them', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 620 });
	await open(page, anki());
	await expect(page.getByText('3 pictures and sounds come along.')).toBeVisible();
	await expect(page.getByText('1 × an SVG is a small program')).toBeVisible();
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await keep(page).click();
	await expect(kept(page)).toBeVisible();
	await button(page, 'Undo').click();
	await expect(kept(page)).toBeHidden();
	await keep(page).click();
	await page.getByRole('link', { name: 'Look at it' }).click();

	await button(page, 'Share').click();
	await page.getByLabel('Save for another program').selectOption('anki');
	const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Save').click()]);
	const { readFile } = await import('node:fs/promises');
	const files = unzipSync(await readFile(await file.path()));
	const list = JSON.parse(Buffer.from(files['media']!).toString()) as Record<string, string>;
	const names = Object.values(list).sort();
	expect(names.map((name) => name.replace(/-.*\./, '.'))).toEqual([
		expect.stringMatching(/^p1600x800\.(webp|png)$/),
		expect.stringMatching(/^p500x300\.(webp|png)$/),
		's.wav'
	]);
	const number = Object.keys(list).find((key) => list[key] === names[2])!;
	expect(files[number]).toEqual(bytesOf(silence()));

	await open(page, anki());
	await expect(page.getByText(/3 cards are here already, 0 new/)).toBeVisible();
});

test('who made a picture stands small beneath it', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 620 });
	await page.goto('/decks/new');
	await page.getByRole('textbox', { name: 'Front of card 1', exact: true }).fill('What is it?');
	await page.getByRole('textbox', { name: 'Back of card 1', exact: true }).fill('a cloth');
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.getByRole('link', { name: 'More about card 1' }).click();
	await page.getByLabel('Add a picture to the front').setInputFiles(drawing(600, 300));
	await page.getByLabel('What is to be seen?').fill('Squares');
	await page.getByText('Credit and licence', { exact: true }).click();
	await page.getByLabel('Who made it?').fill('Ann Example');
	await page.getByLabel('Under which licence?').fill('CC BY 4.0');
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await button(page, 'Put it on the front').click();
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.goto(`/study/${/own-\w+/.exec(page.url())![0]}`);
	await expect(page.getByText('Ann Example · CC BY 4.0')).toBeVisible();
	await expectAccessible(page);
});

test('a picture that comes with the app is fetched by what it is called, and kept', async ({
	page
}) => {
	const bytes = bytesOf(drawing(60, 40));
	const { createHash } = await import('node:crypto');
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const name = `p60x40-${sha256.slice(0, 40)}`;
	let asked = 0;
	await page.route(`**/media/${name}`, (route) => {
		asked += 1;
		return route.fulfill({ body: Buffer.from(bytes) });
	});
	const deck = {
		...DECK,
		facts: [
			{ ...factOf(['What is it?', 'a flag'], 0), front: `What is it?\n\n![Squares](${name})` }
		],
		media: {
			[name]: { sha256, bytes: bytes.length, type: 'png', width: 60, height: 40, alt: 'Squares' }
		}
	};
	await page.goto('/decks/new');
	await hydrated(page);
	await choose(page, 'deck.json', new TextEncoder().encode(JSON.stringify(deck)));
	await keep(page).click();
	await page.getByRole('link', { name: 'Study', exact: true }).click();
	const picture = page.locator('main').getByRole('img', { name: 'Squares', exact: true });
	await expect(picture).toHaveAttribute('src', /^blob:/);
	await page.reload();
	await expect(picture).toHaveAttribute('src', /^blob:/);
	expect(asked).toBe(1);
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('pictures come out of a file, too', async ({ page, context }) => {
		await page.goto('/decks/new');
		await offlineReady(page);
		await context.setOffline(true);
		await choose(page, 'pictured.apkg', anki());
		await expect(page.getByText('3 pictures and sounds come along.')).toBeVisible();
	});
});
