/** What can be done with a card once it is answered: a star, its answer said aloud, and flags. Nothing of it before. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { deckOf, offer } from './study-decks.ts';

/** A browser that has voices for these languages, and notes what it is to say. */
async function withVoices(page: Page, ...languages: string[]) {
	await page.addInitScript((all) => {
		const voices = all.map((lang) => ({ lang, name: lang, localService: true }));
		const said: string[] = [];
		class Utterance {
			lang = '';
			voice = null;
			text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
		Object.assign(globalThis, { said });
		Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
		Object.defineProperty(globalThis, 'speechSynthesis', {
			value: {
				getVoices: () => voices,
				cancel() {},
				speak: ({ lang, text }: Utterance) => said.push(`${lang}: ${text}`),
				addEventListener() {},
				removeEventListener() {}
			}
		});
	}, languages);
}
const tools = (page: Page) => page.locator('.tools');
const listen = (page: Page) => page.getByRole('button', { name: 'Listen' });

/** Asks for a state, in whatever form; its flag would tell. */
async function studyAState(page: Page) {
	const deck = structuredClone(deckOf('typed'));
	Object.assign(deck.entities['georgia']!, { iso: 'GE' });
	Object.assign(deck.facts[0]!, { right: { entity: 'georgia' } });
	await offer(page, deck);
	await page.goto('/study');
	await expect(giveIn(page)).toBeVisible();
}
const giveIn = (page: Page) => page.getByRole('button', { name: 'I don’t know', exact: true });

test('before an answer there is no flag, no voice and no star; then there are all three', async ({
	page
}) => {
	await withVoices(page, 'en-GB');
	await studyAState(page);
	await expect(page.locator('main img')).toHaveCount(0);
	await expect(tools(page)).toHaveCount(0);
	await giveIn(page).click();
	const flag = tools(page).locator('img');
	await expect(flag).toHaveAttribute('alt', '');
	await expect
		.poll(() => flag.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
		.toBe(true);
	await listen(page).click();
	expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual([
		'en: Georgia'
	]);
	const star = page.getByRole('button', { name: 'Star this card' });
	await star.click();
	await expect(star).toHaveAttribute('aria-pressed', 'true');
	await expectAccessible(page);
});

test('no voice for the language, no button', async ({ page }) => {
	await withVoices(page, 'fr-FR');
	await studyAState(page);
	await giveIn(page).click();
	await expect(tools(page).getByRole('button', { name: 'Star this card' })).toBeVisible();
	await expect(listen(page)).toHaveCount(0);
});
