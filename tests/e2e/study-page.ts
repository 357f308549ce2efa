/** The study page: what its tests have in common. */
import type { Page } from '@playwright/test';
import { pick } from './answering.ts';
import { expect } from './fixtures.ts';
import { deckOf, offer } from './study-decks.ts';

export const question = (page: Page) => page.getByRole('heading', { level: 1 });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const spoken = (page: Page) => page.getByRole('status').filter({ hasText: /./ }).first();
export const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();
export const footnote = (page: Page) => page.getByRole('note', { name: 'Footnote' });

/** Opens the study page on a deck of these forms. */
export async function study(page: Page, ...forms: Parameters<typeof deckOf>) {
	await offer(page, deckOf(...forms));
	await page.goto('/study');
	await expect(question(page)).not.toHaveText(/Fetching/);
}

/** Answers the question on the screen, shown or picked, and goes on to the next. */
export async function revealOrPick(page: Page) {
	const [show, unknown] = [button(page, 'Show answer'), button(page, 'I don’t know')];
	const asked = await question(page).innerText();
	await expect(show.or(unknown)).toBeVisible();
	if (await show.isVisible()) await show.click();
	else await pick(page, 'It was paid in full');
	await page.getByRole('button', { name: /^(Next|Good)$/ }).click();
	await expect(question(page)).not.toHaveText(asked);
}

/** Nothing sticks out at the side. */
export async function expectFits(page: Page) {
	const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(over, 'px wider than the screen').toBeLessThanOrEqual(0);
}
