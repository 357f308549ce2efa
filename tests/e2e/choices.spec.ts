/** What somebody chooses of a list or a package before it is kept: by touch on a phone, and by keys alone. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { workbook } from '../../src/lib/formats/known/packed-samples.ts';
import { expect, expectAccessible, hydrated, test } from './fixtures.ts';
import { sideways } from './layout.ts';
import { pasteNew } from './own-lists.ts';

async function open(page: Page, name: string, bytes: Uint8Array | string) {
	await page.goto('/decks/new');
	await hydrated(page);
	await page.getByLabel('Open a file').setInputFiles({
		name,
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(bytes)
	});
}

const samples = (page: Page) => page.getByRole('main').getByRole('list').last();
const keep = (page: Page) => page.getByRole('button', { name: 'Keep it' });

test('which column is what is chosen, the samples follow, and that is what is kept', async ({
	page
}) => {
	await open(
		page,
		'words.csv',
		'Nr;Wort;Lektion;Übersetzung\n1;la maison;Eins;das Haus\n2;le chat;Zwei;die Katze\n'
	);
	await expect(page.getByLabel('Wort')).toHaveValue('front');
	await expect(samples(page)).toContainText('la maison');
	await page.getByLabel('Lektion').selectOption('tags');
	await page.getByLabel('Wort').selectOption('back');
	await expect(page.getByLabel('Übersetzung')).toHaveValue('front');
	await expect(samples(page).getByRole('listitem').first()).toContainText('das Haus');
	await page.getByLabel('Language of the back').selectOption('fr');
	await page.getByLabel('Ask both ways').check();
	await expect(page.getByRole('main').getByText('4 cards', { exact: true })).toBeVisible();
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await keep(page).click();
	await page.getByRole('link', { name: 'Look at it' }).click();
	await expect(page.getByRole('textbox', { name: 'Front of card 1', exact: true })).toHaveValue(
		'das Haus'
	);
	await expect(page.getByLabel('Language of the back')).toHaveValue('fr');
});

test('a first row that was taken for words is a heading; a choice without cards keeps nothing', async ({
	page
}) => {
	await open(page, 'terms.xlsx', workbook({ 1: ['Vocab', 'Sense'], 2: ['un', 'one'] }));
	await expect(page.getByRole('main').getByText('2 cards', { exact: true })).toBeVisible();
	await page.getByText('Columns, languages, both ways').click();
	await page.getByLabel('The first row is a heading').check();
	await expect(page.getByRole('main').getByText('1 card', { exact: true })).toBeVisible();
	await page.getByLabel('Vocab').selectOption('note');
	await expect(page.getByRole('alert')).toContainText('No row has both sides so');
	await expect(keep(page)).toBeDisabled();
	await page.getByLabel('Vocab').selectOption('front');
	await expect(page.getByRole('alert')).toBeHidden();
	await expect(keep(page)).toBeEnabled();
});

test('of a package with several decks some are taken, by keys alone', async ({ page }) => {
	await open(page, 'all.apkg', readFileSync('tests/fixtures/anki/several-decks.apkg'));
	await expect(page.getByText('All 3 decks')).toBeVisible();
	await expect(page.getByRole('main').getByText('6 cards', { exact: true })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /German/ })).toBeChecked();
	await page.getByLabel('All of them').focus();
	await page.keyboard.press('Space');
	await expect(page.getByRole('alert')).toHaveText('Choose one deck at least.');
	await expect(keep(page)).toBeDisabled();
	for (let i = 0; i < 3; i += 1) await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(page.getByText('1 of 3 decks')).toBeVisible();
	await expect(samples(page)).toContainText('das Haus');
	await expect(samples(page)).not.toContainText('la maison');
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await keep(page).click();
	await expect(page.getByText(/is kept on this device/).first()).toBeVisible();
	await open(page, 'all.apkg', readFileSync('tests/fixtures/anki/several-decks.apkg'));
	await expect(page.getByText(/2 cards are here already, 3 new/)).toBeVisible();
});

test('what is pasted and is another program’s is read as its file would be', async ({ page }) => {
	await pasteNew(page, '::Q1::Who wrote it?{=Ann ~Bob}\n\n// [tag:numbers]\nHow many?{#3}\n');
	await expect(page.getByRole('heading', { name: 'Pasted text' })).toBeVisible();
	await expect(samples(page)).toContainText('Who wrote it?');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'No, thanks' }).click();
	await pasteNew(page, 'un\tone\tnumber\ndeux\ttwo\tnumber');
	await page.getByLabel('Column 3').selectOption('tags');
	await expect(samples(page)).toContainText('un');
	await keep(page).click();
	await expect(page.getByText(/is kept on this device/).first()).toBeVisible();
});

test('what is pasted is lines of a list all the same, where somebody says so', async ({ page }) => {
	await pasteNew(page, 'un::one\ndeux::two');
	await page.getByRole('button', { name: 'Take it as lines of a list' }).click();
	await expect(page.getByRole('textbox', { name: 'Front of card 2', exact: true })).toHaveValue(
		'deux::two'
	);
});
