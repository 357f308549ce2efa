/** What a deck of one's own has besides its facts: sources, sections, names, and all that it was before; and what puts remarks right. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { sideways } from './layout.ts';

const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();
const more = (page: Page) => page.getByRole('region', { name: 'More about this deck' });

async function copy(page: Page) {
	await page.goto('/decks/near-abroad-2022');
	await page.getByRole('link', { name: 'Make my own copy' }).click();
	await page.getByRole('button', { name: 'Keep it' }).click();
	await page.getByRole('link', { name: 'Look at it' }).click();
	await expect(page).toHaveURL(/\/decks\/own-\w+(\/edit)?$/);
}

test('a source, a section and a name are written down, and used by a fact', async ({ page }) => {
	await page.goto('/decks/new');
	await page.getByRole('textbox', { name: 'Front of card 1' }).fill('la maison');
	await page.getByRole('textbox', { name: 'Back of card 1' }).fill('the house');
	await saved(page);
	await page.reload();
	await more(page).getByText('Sources', { exact: true }).click();
	await more(page).getByRole('button', { name: 'Add a source' }).click();
	await more(page).getByLabel('Title').last().fill('Découvertes 1');
	await more(page).getByLabel('Address').last().fill('example.org');
	await more(page).getByLabel('Title').last().focus();
	await expect(page.getByText('Write an address that begins with https://')).toBeVisible();
	await more(page).getByLabel('Address').last().fill('https://example.org/book');
	await more(page).getByText('Sections', { exact: true }).click();
	await more(page).getByRole('button', { name: 'Add a section' }).click();
	await more(page).getByLabel('Title').last().fill('Unit 3');
	await more(page).getByText('Names', { exact: true }).click();
	await expect(more(page).getByText('Whoever made this list')).toBeVisible();
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await page.reload();
	await page.getByRole('link', { name: 'More about card 1' }).click();
	await page.getByText('Where it is from, and since when').click();
	await page.getByLabel('Source', { exact: true }).selectOption('Découvertes 1');
	await page.getByLabel('Section', { exact: true }).selectOption('Unit 3');
	await saved(page);
	await page.goto(page.url().replace(/\/edit\/.*/, ''));
	await expect(page.getByRole('heading', { name: 'Unit 3' })).toBeVisible();
});

test('each fact of a copied deck opens in its form from the deck’s page, and the way back leads there', async ({
	page
}) => {
	await copy(page);
	const address = page.url().replace(/\/edit$/, '');
	await page.goto(address);
	await page.getByRole('link', { name: 'Edit fact 1', exact: true }).click();
	await expect(page.locator('form').getByRole('textbox').first()).not.toHaveValue('');
	await expect(page.getByRole('region', { name: 'As it is asked' })).not.toContainText(
		'It can be asked as soon as'
	);
	await page.getByRole('link', { name: 'Back to the deck' }).click();
	await expect(page).toHaveURL(address);
});

test('an answer that becomes another is a mistake, or the world has changed: then it is asked again', async ({
	page
}) => {
	await copy(page);
	const address = page.url().replace(/\/edit$/, '');
	await page.goto(address);
	const number = page.locator('.facts > li', { hasText: 'joined the CIS at one time' });
	await number.getByRole('link', { name: /^Edit fact/ }).click();
	const value = page.getByRole('textbox', { name: 'The number', exact: true });
	const before = await value.inputValue();
	await value.fill(String(Number(before) + 1));
	await page.getByRole('textbox', { name: 'Question', exact: true }).focus();
	await expect(page.getByText('Was it a mistake, or did the world change?')).toBeVisible();
	await page.getByRole('button', { name: 'The world changed' }).click();
	await page.getByRole('button', { name: 'Write it down' }).click();
	await expect(page.getByText('This is still missing.')).toBeVisible();
	await page.getByLabel('What happened').fill('They were counted again');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Write it down' }).click();
	await saved(page);
	await page.getByRole('link', { name: 'Back to the deck' }).click();
	await expect(page.getByText('They were counted again')).toHaveCount(1);
});

test('a whole deck is what it was, and is as it is again by one tap', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-20T10:00:00Z') });
	await page.goto('/decks/new');
	const back = page.getByRole('textbox', { name: 'Back of card 1' });
	await page.getByRole('textbox', { name: 'Front of card 1' }).fill('la maison');
	await back.fill('the house');
	await back.blur();
	await saved(page);
	await page.clock.setSystemTime(new Date('2026-11-21T10:00:00Z'));
	await back.fill('the mouse');
	await back.blur();
	await saved(page);
	await page.reload();
	await more(page).getByText('Earlier versions of the whole deck').click();
	await more(page).getByRole('button', { name: 'What was it then?' }).click();
	await expect(more(page).getByText('la maison — the house')).toBeVisible();
	await expectAccessible(page);
	await more(page).getByRole('button', { name: 'Bring this version back' }).click();
	await expect(back).toHaveValue('the house');
	await more(page).getByRole('button', { name: 'Undo' }).click();
	await expect(back).toHaveValue('the mouse');
});
