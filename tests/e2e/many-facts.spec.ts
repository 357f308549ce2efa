/** Many facts of a deck of one's own found, and changed at once; and one tap takes all of it back. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { sideways } from './layout.ts';
import { paste } from './own-lists.ts';

const front = (page: Page, row: number) =>
	page.getByRole('textbox', { name: `Front of card ${row}`, exact: true });
const back = (page: Page, row: number) =>
	page.getByRole('textbox', { name: `Back of card ${row}`, exact: true });
const card = (page: Page, name: string) => page.getByRole('checkbox', { name });
/** What was done, where it can be taken back. */
const said = (page: Page, text: string) =>
	expect(page.locator('main').getByText(text)).toBeVisible();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const WORDS = 'la maison\tthe house\nle chat\tthe cat\nle chien\tthe dog\nla colour\tthe colour';

async function many(page: Page) {
	await paste(page, WORDS);
	await page.getByRole('link', { name: 'Find and change' }).click();
	await expect(page.getByRole('heading', { name: 'Find and change' })).toBeVisible();
}

test('cards are found, chosen and moved into a new section, and come back by one tap', async ({
	page
}) => {
	await many(page);
	await expect(page.getByText('4 cards')).toBeVisible();
	await page.getByRole('searchbox', { name: 'Search' }).fill('LE ch');
	await expect(page.getByText('2 of 4 cards')).toBeVisible();
	await button(page, 'Select all 2').click();
	await expect(page.getByText('2 selected')).toBeVisible();
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await button(page, 'Section').click();
	await page.getByLabel('What it is called').fill('Animals');
	await button(page, 'Move 2 cards').click();
	await said(page, '2 cards moved.');
	await expect(page.getByRole('list', { name: 'Cards of this deck' })).toContainText('Animals');
	await page.getByRole('search').getByRole('combobox').first().selectOption('Animals');
	await expect(page.getByText('2 of 4 cards')).toBeVisible();
	await button(page, 'Undo').click();
	await expect(page.getByText('Animals')).toHaveCount(0);
});

test('tags are put on, looked for, and taken off', async ({ page }) => {
	await many(page);
	await card(page, 'la maison').check();
	await card(page, 'le chat').check();
	await button(page, 'Tags').click();
	await page.getByLabel('Which tag').fill('Unit 3');
	await button(page, 'Add it').click();
	await said(page, '“Unit 3” is on 2 cards more.');
	await button(page, 'Select none').click();
	await page.getByRole('search').getByRole('combobox').last().selectOption('Unit 3 (2)');
	await expect(page.getByText('2 of 4 cards')).toBeVisible();
	const address = page.url();
	await page.goto(address.replace(/\/edit.*/, '/cards'));
	await page.getByRole('search').getByRole('combobox').last().selectOption('Unit 3');
	await expect(page.getByText('2 of 4 cards')).toBeVisible();
	await page.goto(address);
	await page.getByRole('search').getByRole('combobox').last().selectOption('Unit 3 (2)');
	await button(page, 'Select all 2').click();
	await button(page, 'Tags').click();
	await page.getByLabel('Which tag').fill('Unit 3');
	await button(page, 'Take it off').click();
	await said(page, '“Unit 3” is off 2 cards.');
});

test('sides are swapped, cards deleted, each as a whole', async ({ page }) => {
	await many(page);
	await button(page, 'Select all 4').click();
	await button(page, 'Swap sides').click();
	await expectAccessible(page);
	await button(page, 'Swap the sides of 4 cards').click();
	await said(page, 'Sides of 4 cards swapped.');
	await button(page, 'Delete').click();
	await button(page, 'Delete 4 cards').click();
	await expect(page.getByText('No card is like that.')).toBeVisible();
	await button(page, 'Undo').click();
	await page.getByRole('link', { name: 'Back to the list' }).click();
	await expect(front(page, 1)).toHaveValue('the house');
	await expect(back(page, 4)).toHaveValue('la colour');
});

test('words are replaced where they were seen to be', async ({ page }) => {
	await many(page);
	await button(page, 'Select all 4').click();
	await button(page, 'Replace words').click();
	await page.getByLabel('Find', { exact: true }).fill('colour');
	await page.getByLabel('Put in its place').fill('couleur');
	await expect(page.getByText('2 places in 1 card')).toBeVisible();
	await expect(page.getByText('the couleur')).toBeVisible();
	await expect(page.getByText('The answer of 1 card becomes another.')).toBeVisible();
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await page.getByLabel('The world changed: ask them again').check();
	await expect(button(page, 'Replace in 1 card')).toBeDisabled();
	await page.getByLabel('What happened').fill('A reform');
	await button(page, 'Replace in 1 card').click();
	await said(page, 'Replaced in 1 card.');
	await page.getByRole('link', { name: 'Back to the list' }).click();
	await expect(back(page, 4)).toHaveValue('the couleur');
	await page.getByRole('link', { name: 'More about card 4' }).click();
	await page.getByText('Where it is from, and since when').click();
	await expect(page.getByText('A reform')).toBeVisible();
});

test('what is there twice is shown together, and is one only when somebody says so', async ({
	page
}) => {
	await paste(
		page,
		'El café\tthe coffee\nel cafe\tcoffee\nla maison\tthe house\nel café\tthe coffee'
	);
	await page.getByRole('link', { name: 'Is it there twice?' }).click();
	await expect(page.getByRole('heading', { name: 'They ask the same' })).toBeVisible();
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await page.getByRole('button', { name: 'Make it one: El café — the coffee' }).first().click();
	await said(page, 'Made one: 2 cards went into it');
	await expect(page.getByText('Nothing is there twice')).toBeVisible();
	await button(page, 'Undo').click();
	await page.getByRole('button', { name: 'Keep only this one: el cafe — coffee' }).click();
	await page.getByRole('link', { name: 'Back to the list' }).click();
	await expect(front(page, 1)).toHaveValue('el cafe');
	await expect(front(page, 2)).toHaveValue('la maison');
});

test('cards go to a new deck with what is known of them, and come back by one tap', async ({
	page
}) => {
	await many(page);
	await page.getByRole('link', { name: 'Back to the list' }).click();
	await page.getByRole('link', { name: 'Study', exact: true }).click();
	await page.getByLabel('Your answer').fill('the house');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('heading', { name: 'Right' })).toBeVisible();
	await page.goBack();
	await page.getByRole('link', { name: 'Find and change' }).click();
	await card(page, 'la maison').check();
	await button(page, 'To another deck').click();
	await expectAccessible(page);
	await page.getByLabel('What the new deck is called').fill('Buildings');
	await button(page, 'Move 1 card').click();
	await said(page, '1 card is in “Buildings” now.');
	await expect(page.getByText('3 cards')).toBeVisible();
	await page.getByRole('link', { name: 'To that deck' }).click();
	await expect(front(page, 1)).toHaveValue('la maison');
	const there = page.url().replace(/\/edit.*/, '');
	await page.goto(`${there}/cards`);
	await page.getByRole('link', { name: /la maison/ }).click();
	await expect(page.getByText('typed')).toBeVisible();
});

test('all of another deck is added, and that deck is there again by one tap', async ({ page }) => {
	await paste(page, 'un\tone\ndeux\ttwo');
	await page.getByRole('textbox', { name: 'Name of the deck' }).fill('Numbers');
	await page.getByRole('textbox', { name: 'Name of the deck' }).blur();
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await paste(page, 'rouge\tred');
	await page.getByRole('link', { name: 'Add another deck' }).click();
	await page.getByLabel('Which deck').selectOption('Numbers (2 cards)');
	await expectAccessible(page);
	await button(page, 'Add all of it').click();
	await said(page, '2 cards of “Numbers” are in this deck now.');
	await page.getByRole('link', { name: 'Back to the list' }).click();
	await expect(front(page, 3)).toHaveValue('deux');
	await page.goto('/decks');
	await expect(page.getByText('Numbers')).toBeHidden();
});

test('a copy is offered what its original says otherwise by now, and takes what it is told to take', async ({
	page
}) => {
	await paste(page, WORDS);
	const original = page.url();
	const id = /own-\w+/.exec(original)![0];
	await page.goto(`/decks/new?copy=${id}`);
	await page.getByRole('button', { name: 'Keep it' }).click();
	await page.getByRole('link', { name: 'Look at it' }).click();
	await expect(page).toHaveURL(/\/decks\/own-\w+(\/edit)?$/);
	const copy = `${page.url().replace(/\/edit$/, '')}/edit`;
	await page.goto(copy);
	await back(page, 1).fill('my house');
	await back(page, 1).blur();
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.goto(original);
	for (const row of [1, 2, 3]) await back(page, row).fill(`corrected ${row}`);
	await back(page, 3).blur();
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.goto(copy);
	await page.getByRole('link', { name: 'Corrections of the original (3)' }).click();
	await expect(page.getByText('You changed it here')).toHaveCount(1);
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await button(page, 'Take all 2 that you did not change').click();
	await said(page, '2 corrections taken.');
	await page.getByRole('button', { name: /^Keep mine: / }).click();
	await said(page, 'Nothing to correct');
	await page.getByRole('link', { name: 'Back to the list' }).click();
	await expect(back(page, 1)).toHaveValue('my house');
	await expect(back(page, 2)).toHaveValue('corrected 2');
});

test('a card is asked in another way, and what is lost is said before', async ({ page }) => {
	await paste(page, 'The … landed\tEagle\nla maison\tthe house');
	await page.getByRole('link', { name: 'More about card 1' }).click();
	await page.getByText('Ask it in another way').click();
	await expect(page.getByText('Nothing is lost.').first()).toBeVisible();
	await expectAccessible(page);
	await button(page, 'Make it “Fill the gap”').click();
	await said(page, 'It is “Fill the gap” now.');
	await expect(page.getByRole('textbox', { name: 'The sentence' })).toHaveValue(
		'The [Eagle] landed'
	);
	await button(page, 'Undo').click();
	await expect(page.getByRole('textbox', { name: 'Front' })).toHaveValue('The … landed');
});

test('whoever has learnt an answer is told in the list, too, why it is another', async ({
	page
}) => {
	await paste(page, 'la maison\tthe house');
	const list = page.url();
	await back(page, 1).fill('the home');
	await back(page, 1).blur();
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await expect(page.getByText('Was it a mistake')).toBeHidden();
	await page.getByRole('link', { name: 'Study', exact: true }).click();
	await page.getByLabel('Your answer').fill('the home');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('heading', { name: 'Right' })).toBeVisible();
	await page.goto(list);
	await back(page, 1).fill('the palace');
	await back(page, 1).blur();
	await expect(page.getByText('Was it a mistake, or did the world change?')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'The world changed' }).click();
	await page.getByLabel('What happened').fill('It was sold');
	await button(page, 'Write it down').click();
	await page.getByText('Where it is from, and since when').click();
	await expect(page.getByText('the home')).toBeVisible();
});
