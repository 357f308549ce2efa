/** Files of other programs, opened in the browser: shown before anything is kept, taken back, brought again, saved for others. */
import { zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { SAMPLES } from '../../src/lib/formats/known/samples.ts';
import { readBytes } from '../../src/lib/formats/known/reading-fixtures.ts';
import { expect, expectAccessible, hydrated, offlineReady, test } from './fixtures.ts';

const text = (words: string) => Buffer.from(words, 'utf8');

async function open(page: Page, name: string, bytes: Uint8Array) {
	await page.goto('/decks/new');
	await hydrated(page);
	await choose(page, name, bytes);
}

const choose = (page: Page, name: string, bytes: Uint8Array) =>
	page
		.getByLabel('Open a file')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

const keep = (page: Page) => page.getByRole('button', { name: 'Keep it' });
const kept = (page: Page) => page.getByText(/is kept on this device/).first();

test('every format is known by what is in it, shown, and kept', async ({ page }) => {
	for (const [format, bytes] of Object.entries(SAMPLES)) {
		await open(page, `${format}.bin`, bytes);
		await expect(page.getByText('What it becomes'), format).toBeVisible();
		await keep(page).click();
		await expect(kept(page), format).toBeVisible();
	}
	await page.getByRole('link', { name: 'Study', exact: true }).click();
	await expect(page).toHaveURL(/\/study\//);
	await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeVisible();
});

test('rows that could not be read are named and saved as a file; all of it is undone, and brought again for what is new', async ({
	page
}) => {
	const two = 'Front;Back\nun;one\ndeux;\ntrois;three\n';
	await open(page, 'terms.csv', text(two));
	await expect(page.getByText('1 record could not be read')).toBeVisible();
	await expect(page.getByText('row 3: has one side only')).toBeVisible();
	await expectAccessible(page);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save them as a file' }).click()
	]);
	expect(file.suggestedFilename()).toContain('not read.csv');
	await keep(page).click();
	await expect(kept(page)).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(kept(page)).toBeHidden();
	await keep(page).click();
	await expect(kept(page)).toBeVisible();
	await open(page, 'terms.csv', text(`${two}quatre;four\n`));
	await expect(page.getByText('2 cards are here already, 1 new.')).toBeVisible();
	await keep(page).click();
	await expect(kept(page)).toBeVisible();
	await page.getByRole('link', { name: 'Look at it' }).click();
	await expect(page.getByRole('textbox', { name: 'Front of card 3', exact: true })).toHaveValue(
		'quatre'
	);
});

test('what is not what it says, is packed to burst, or is a program does no harm', async ({
	page
}) => {
	await open(page, 'deck.apkg', text('%PDF-1.7'));
	await expect(page.getByText('“deck.apkg” is no list and no deck')).toBeVisible();
	const bomb = zipSync({ 'collection.anki2': new Uint8Array(60_000_000), media: text('{}') });
	await choose(page, 'bomb.apkg', bomb);
	await expect(page.getByText('Nothing to learn was found in “bomb.apkg”')).toBeVisible();
	await expectAccessible(page);
	let ran = false;
	page.on('dialog', (dialog) => {
		ran = true;
		void dialog.dismiss();
	});
	await choose(
		page,
		'x.csv',
		text('un;one\ndeux <script>alert(1)</script>;two\n<img src=x onerror=alert(1)>;three\n')
	);
	await keep(page).click();
	await expect(kept(page)).toBeVisible();
	expect(ran).toBe(false);
});

test('a deck is saved for other programs, and what of it is lost is named', async ({ page }) => {
	await open(page, 'terms.csv', text('Front;Back\nun;one\ndeux;two\n'));
	await keep(page).click();
	await page.getByRole('link', { name: 'Look at it' }).click();
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	for (const target of ['anki', 'csv', 'tabs', 'kahoot', 'gift', 'moodle', 'qti', 'markdown']) {
		await page.getByLabel('Save for another program').selectOption(target);
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save', exact: true }).click()
		]);
		expect(file.suggestedFilename(), target).toMatch(/^terms\.\w+$/);
	}
	await expectAccessible(page);
});

test('answers given in Anki come along, once', async ({ page }) => {
	const { readFileSync } = await import('node:fs');
	const anki = readFileSync('tests/fixtures/anki/made-latest.apkg');
	await open(page, 'made.apkg', anki);
	await expect(page.getByLabel(/With what you have learnt/)).toBeChecked();
	await keep(page).click();
	await expect(page.getByText(/answers? came along/)).toBeVisible();
	await open(page, 'made.apkg', anki);
	await expect(page.getByText(/are here already, 0 new/)).toBeVisible();
	await keep(page).click();
	await expect(kept(page)).toBeVisible();
	await expect(page.getByText(/answers? came along/)).toBeHidden();
});

test('what was answered goes to Anki where somebody says so, and comes back', async ({ page }) => {
	const { readFileSync } = await import('node:fs');
	await open(page, 'made.apkg', readFileSync('tests/fixtures/anki/preset-latest.apkg'));
	await keep(page).click();
	await page.getByRole('link', { name: 'Look at it' }).click();
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const saved = async () => {
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save', exact: true }).click()
		]);
		return readBytes(new Uint8Array(readFileSync(await file.path())));
	};
	expect((await saved()).past).toEqual([]);
	await page.getByLabel('With what you have answered').check();
	const { past } = await saved();
	expect(past.filter(({ draft }) => draft.kind === 'review')).toHaveLength(6);
	expect(past[0]?.draft).toMatchObject({ kind: 'settings', set: { desiredRetention: 0.85 } });
	await expectAccessible(page);
});

test('pictures of which parts are hidden come in from Anki, and are studied', async ({ page }) => {
	const { readFileSync } = await import('node:fs');
	await open(page, 'shapes.apkg', readFileSync('tests/fixtures/anki/occlusion.apkg'));
	await expect(page.getByText('a shape that hides something is kept as its box')).toBeVisible();
	await keep(page).click();
	await expect(kept(page)).toBeVisible();
	await page.getByRole('link', { name: 'Study', exact: true }).click();
	await expect(page.locator('main .marked svg .covered').first()).toBeAttached();
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a file is opened, too', async ({ page, context }) => {
		await page.goto('/decks/new');
		await offlineReady(page);
		await context.setOffline(true);
		await choose(page, 'quiz.gift', SAMPLES.gift);
		await expect(page.getByText('What it becomes')).toBeVisible();
	});
});
