/** Cards with pictures, as somebody makes and studies them. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import type { Chosen } from './pictures-taken.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();

/** A deck of one card whose front shows a picture; its id. The page is the deck's to edit. */
export async function deckWith(page: Page, picture: Chosen, alt: string, title = 'Cloths') {
	await page.goto('/decks/new');
	await page.getByRole('textbox', { name: 'Name of the deck' }).fill(title);
	await page.getByRole('textbox', { name: 'Front of card 1', exact: true }).fill('What is it?');
	await page.getByRole('textbox', { name: 'Back of card 1', exact: true }).fill('a cloth');
	await saved(page);
	await page.getByRole('link', { name: 'More about card 1' }).click();
	await page.getByLabel('Add a picture to the front').setInputFiles(picture);
	await page.getByLabel('What is to be seen?').fill(alt);
	await button(page, 'Put it on the front').click();
	await saved(page);
	const deck = /own-\w+/.exec(page.url())![0];
	await page.goto(`/decks/${deck}/edit`);
	return deck;
}

/** A picture that is to be seen, as large as it is. */
export async function expectPicture(page: Page, alt: string, size: readonly [number, number]) {
	const picture = page.locator('main').getByRole('img', { name: alt, exact: true }).first();
	await expect(picture).toHaveAttribute('src', /^blob:/);
	await expect.poll(() => naturalSize(picture)).toEqual(size);
}

const naturalSize = (picture: Locator) =>
	picture.evaluate((img) => {
		const { naturalWidth, naturalHeight } = img as HTMLImageElement;
		return [naturalWidth, naturalHeight];
	});

/** The names of the pictures and sounds on this device. Runs in the page. */
export const mediaHere = (): Promise<string[]> =>
	new Promise((done) => {
		const opened = indexedDB.open('footnote-media');
		opened.addEventListener('upgradeneeded', () => opened.transaction!.abort());
		opened.addEventListener('error', () => done([]));
		opened.addEventListener('success', () => {
			const keys = opened.result.transaction('media').objectStore('media').getAllKeys();
			keys.addEventListener('success', () => {
				opened.result.close();
				done(keys.result.map(String));
			});
		});
	});
