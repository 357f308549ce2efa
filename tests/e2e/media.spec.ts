/** Pictures and sounds on cards: chosen, described, studied, offline, given away, and nothing in them run. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, hydrated, offlineReady, test } from './fixtures.ts';
import { sideways } from './layout.ts';
import { called, drawing, photograph, silence, type Chosen } from './pictures-taken.ts';
import { startApp } from './server.ts';

const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Chooses a file for a side of the card. */
const choose = (page: Page, what: string, file: Chosen) =>
	page.getByLabel(what).setInputFiles(file);

/** A card without a picture, open to be changed. */
async function card(page: Page, origin = '') {
	await page.goto(`${origin}/decks/new`);
	await page.getByRole('textbox', { name: 'Front of card 1', exact: true }).fill('What is it?');
	await page
		.getByRole('textbox', { name: 'Back of card 1', exact: true })
		.fill('a chequered cloth');
	await saved(page);
	await page.getByRole('link', { name: 'More about card 1' }).click();
	await expect(page.getByLabel('Add a picture to the front')).toBeAttached();
}

async function add(page: Page, what: string, file: Chosen, alt: string, where = 'front') {
	await choose(page, what, file);
	await page.getByLabel(/^What is to be (seen|heard)\?$/).fill(alt);
	await button(page, `Put it on the ${where}`).click();
	await saved(page);
}

const sizeOf = (picture: Locator) =>
	picture.evaluate((img) => {
		const { naturalWidth, naturalHeight } = img as HTMLImageElement;
		return [naturalWidth, naturalHeight];
	});

const inMain = (page: Page, alt: string) =>
	page.locator('main').getByRole('img', { name: alt, exact: true });

const study = async (page: Page) => {
	const deck = /own-\w+/.exec(page.url())![0];
	await page.goto(new URL(`/study/${deck}`, page.url()).href);
};

test('a picture is described, put on a card, and studied; also after a reload', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 620 });
	await card(page);
	await choose(page, 'Add a picture to the front', drawing(2400, 1200));
	await button(page, 'Put it on the front').click();
	await expect(page.getByText('Write a few words.')).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel('What is to be seen?').fill('Squares in many colours');
	await button(page, 'Put it on the front').click();
	await saved(page);
	await expect(page.getByRole('list', { name: 'On the front' }).getByRole('img')).toBeVisible();
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await page.reload();
	await expect(page.getByRole('list', { name: 'On the front' }).getByRole('img')).toBeVisible();

	await study(page);
	const picture = inMain(page, 'Squares in many colours');
	await expect(picture).toHaveAttribute('src', /^blob:/);
	await expect.poll(() => sizeOf(picture)).toEqual([1600, 800]);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await button(page, 'I don’t know').or(button(page, 'Show answer')).click();
	await expect(page.getByRole('note', { name: 'Footnote' })).toBeVisible();
	await expect(picture, 'not the same picture twice').toHaveCount(1);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectAccessible(page);
	}
});

test('a picture has its room before it is here', async ({ page }) => {
	await card(page);
	await add(page, 'Add a picture to the front', drawing(800, 600), 'Squares');
	await page.addInitScript(() => {
		const made = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (what) => {
			const { width, height } = document.querySelector('main img')!.getBoundingClientRect();
			Object.assign(globalThis, { before: [width, height] });
			return made(what as Blob);
		};
	});
	await study(page);
	const picture = inMain(page, 'Squares');
	await expect.poll(() => sizeOf(picture)).toEqual([800, 600]);
	const [before, after] = await picture.evaluate((img) => {
		const { width, height } = img.getBoundingClientRect();
		return [(globalThis as unknown as { before: number[] }).before, [width, height]];
	});
	expect(before).toEqual(after);
	expect(after![0]! / after![1]!).toBeCloseTo(4 / 3, 1);
});

test('a photograph stands upright, and says nothing of where it was taken', async ({ page }) => {
	await card(page);
	const photo = await photograph(page);
	await add(page, 'Add a picture to the back', photo, 'All red', 'back');
	await expect(page.getByRole('textbox', { name: 'Back', exact: true })).toHaveValue(/p300x400-/);
	const kept = await page.evaluate(
		() =>
			new Promise<string>((done) => {
				const opened = indexedDB.open('footnote-media');
				opened.addEventListener('success', () => {
					const all = opened.result.transaction('media').objectStore('media').getAll();
					all.addEventListener('success', () => {
						opened.result.close();
						done(new TextDecoder('latin1').decode(all.result[0].bytes));
					});
				});
			})
	);
	expect(kept).not.toMatch(/Exif|GPS/);
});

test('a sound is played by the browser’s own controls', async ({ page }) => {
	await card(page);
	await add(page, 'Add a sound to the front', silence(), 'Nothing');
	await expectAccessible(page);
	await study(page);
	const sound = page.locator('main audio').first();
	await expect(sound).toHaveAttribute('src', /^blob:/);
	await expect.poll(() => sound.evaluate((one) => (one as HTMLAudioElement).duration)).toBe(1);
	await expectAccessible(page);
});

test('what is no picture is refused in a sentence', async ({ page }) => {
	await card(page);
	const say = page.getByRole('alert');
	const svg =
		'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="document.title=1"><script>document.title = 2</script></svg>';
	await choose(page, 'Add a picture to the front', called('flag.svg', svg));
	await expect(say).toContainText('Save it as PNG');
	await choose(page, 'Add a picture to the front', called('cat.png', '<!doctype html><p>Hello'));
	await expect(say).toContainText('This is no picture that is known here.');
	await choose(page, 'Add a picture to the front', silence());
	await expect(say).toContainText('This is no picture that is known here.');
	await choose(page, 'Add a picture to the front', drawing(20_000, 20_000, 1));
	await expect(say).toContainText('100 million pixels');
	const cut = drawing(300, 300);
	cut.buffer = cut.buffer.subarray(0, 60);
	await choose(page, 'Add a picture to the front', cut);
	await expect(say).toContainText('It is damaged');
	await choose(page, 'Add a sound to the front', drawing(10, 10));
	await expect(say).toContainText('This is no sound that is known here.');
	await expectAccessible(page);
	await expect(page.locator('main img')).toHaveCount(0);
	await expect(page).not.toHaveTitle(/^[12]$/);
});

test('what is said of a picture that stands on a card can be said otherwise, and whose it is', async ({
	page
}) => {
	await card(page);
	await add(page, 'Add a picture to the front', drawing(600, 300), 'Squares');
	const field = page.getByRole('textbox', { name: 'Front', exact: true });
	const name = /\((p600x300-\w+)\)/.exec(await field.inputValue())![1]!;
	await button(page, 'Say something else of “Squares”').click();
	const alt = page.getByLabel('What is to be seen?');
	await expect(alt).toBeFocused();
	await expect(alt).toHaveValue('Squares');
	await alt.fill('A chequered cloth');
	await page.getByLabel('Who made it?').fill('Ada');
	await page.getByLabel('Under which licence?').fill('CC BY 4.0');
	await expectAccessible(page);
	await button(page, 'Keep it so').click();
	await saved(page);
	await expect(field).toHaveValue(`What is it?\n\n![A chequered cloth](${name})`);
	await page.reload();
	await button(page, 'Say something else of “A chequered cloth”').click();
	await expect(page.getByLabel('Who made it?')).toHaveValue('Ada');
	await page.getByLabel('Who made it?').fill('');
	await button(page, 'Keep it so').click();
	await saved(page);
	await study(page);
	await expect(inMain(page, 'A chequered cloth')).toHaveAttribute('src', /^blob:/);
	await button(page, 'I don’t know').or(button(page, 'Show answer')).click();
	await expect(page.locator('main').getByText('CC BY 4.0').first()).toBeVisible();
	await expect(page.locator('main').getByText('Ada')).toHaveCount(0);
});

test('it is taken off again', async ({ page }) => {
	await card(page);
	await add(page, 'Add a picture to the front', drawing(300, 200), 'Squares');
	await button(page, 'Take off “Squares”').click();
	await expect(page.getByRole('textbox', { name: 'Front', exact: true })).toHaveValue(
		'What is it?'
	);
	await expect(page.getByRole('list', { name: 'On the front' })).toHaveCount(0);
});

test('a file brings its pictures to somebody else, and a link says that it cannot', async ({
	page,
	browser,
	baseURL
}) => {
	await card(page);
	await add(page, 'Add a picture to the front', drawing(600, 300), 'Squares');
	await page.goto(page.url().replace(/\/edit\/.*/, '/edit'));
	await button(page, 'Share').click();
	await expect(page.getByText('Pictures and sounds go along in the file')).toBeVisible();
	await expect(button(page, 'Share a link')).toHaveCount(0);
	const coming = page.waitForEvent('download');
	await button(page, 'Save as a file').click();
	const file = readFileSync(await (await coming).path());
	expect(file.includes('media/p600x300-')).toBe(true);

	const other = await browser.newContext({ baseURL: baseURL! });
	const there = await other.newPage();
	await there.goto('/decks/new');
	await hydrated(there);
	await there
		.getByLabel('Open a file')
		.setInputFiles({ name: 'cloth.footnote', mimeType: 'application/zip', buffer: file });
	await button(there, 'Keep it').click();
	await there.getByRole('link', { name: 'Study', exact: true }).first().click();
	await expect.poll(() => sizeOf(inMain(there, 'Squares'))).toEqual([600, 300]);
	await other.close();
});

test('everything as a file has them; a device without them says so', async ({
	page,
	browser,
	baseURL
}) => {
	await card(page);
	await add(page, 'Add a picture to the front', drawing(600, 300), 'Squares');
	const deck = /own-\w+/.exec(page.url())![0];
	await page.goto('/settings');
	const coming = page.waitForEvent('download');
	await button(page, 'Export everything').click();
	const text = readFileSync(await (await coming).path(), 'utf8');

	const bring = async (content: string) => {
		const other = await browser.newContext({ baseURL: baseURL! });
		const there = await other.newPage();
		await there.goto('/settings');
		await hydrated(there);
		const buffer = Buffer.from(content);
		await there
			.locator('input[type=file]')
			.setInputFiles({ name: 'all.json', mimeType: 'application/json', buffer });
		await expect(there.getByText(/added/).first()).toBeVisible();
		await there.goto('/decks');
		await hydrated(there);
		await expect(there.locator(`a[href$="${deck}"]`).first()).toBeVisible();
		await there.goto(`/study/${deck}`);
		await hydrated(there);
		return there;
	};
	const whole = await bring(text);
	await expect.poll(() => sizeOf(inMain(whole, 'Squares'))).toEqual([600, 300]);

	const { media: _, ...rest } = JSON.parse(text) as { media: unknown };
	const without = await bring(JSON.stringify(rest));
	await expect(without.locator('main')).toContainText(
		'Squares (This picture is not on this device.)'
	);
	await expect(without.locator('main img')).toHaveCount(0);
	await expectAccessible(without);
});

test.describe('without a network', () => {
	test.use({
		serviceWorkers: 'allow',
		allowedErrors: /net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED)/
	});

	test('a picture is added and studied', { tag: '@once' }, async ({ page }) => {
		const app = await startApp();
		await page.goto(app.url);
		await offlineReady(page);
		await app.stop();
		await card(page, app.url);
		await add(page, 'Add a picture to the front', drawing(600, 300), 'Squares');
		await study(page);
		await expect.poll(() => sizeOf(inMain(page, 'Squares'))).toEqual([600, 300]);
	});
});
