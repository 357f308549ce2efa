/** What is typed and right as far as it goes is asked for its rest; another name for the answer can be taught. */
import type { Page } from '@playwright/test';
import type { Deck } from '../../src/lib/deck/schema.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { expectRoomForLargeText } from './large-text.ts';
import { deckOf, offer } from './study-decks.ts';

const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const field = (page: Page) => page.getByLabel('Your answer');
const rest = (page: Page) =>
	page.locator('form').getByText('Right so far. The full name is asked.');
const one = (page: Page) => page.getByLabel('Name one');
const given = (page: Page) => page.getByRole('list', { name: 'Your answers' }).locator('li');

/** Asks for somebody, to be typed. */
async function studyAPerson(page: Page) {
	const deck: Deck = structuredClone(deckOf('typed'));
	Object.assign(deck.entities['clerk']!, { name: 'Mary Jane Penny' });
	Object.assign(deck.facts[0]!, { right: { entity: 'clerk' } });
	await offer(page, deck);
	await page.goto('/study');
	await expect(button(page, 'I don’t know')).toBeVisible();
}

test('part of a name is asked for the rest, once, and goes on where it was', async ({ page }) => {
	await studyAPerson(page);
	await field(page).fill('Mary');
	await button(page, 'Check').click();
	await expect(rest(page)).toBeVisible();
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('Mary');
	await expectAccessible(page);
	await expectRoomForLargeText(page);
	await page.keyboard.type(' Jane Penny');
	await page.keyboard.press('Enter');
	await expect(heading(page, 'Right')).toBeVisible();
	await button(page, 'Undo').click();
	await expect(rest(page)).toHaveCount(0);
	for (const text of ['Mary', 'Mary Jane']) {
		await field(page).fill(text);
		await button(page, 'Check').click();
	}
	await expect(heading(page, 'Not quite')).toBeVisible();
	await expect(page.locator('.result').getByText('The full name is asked.')).toBeVisible();
});

test('the rest alone will do', { tag: '@once' }, async ({ page }) => {
	await studyAPerson(page);
	await field(page).fill('Mary');
	await button(page, 'Check').click();
	await field(page).fill('Jane Penny');
	await button(page, 'Check').click();
	await expect(heading(page, 'Right')).toBeVisible();
});

test('another name is right once the learner says so, and undone with the answer', async ({
	page
}) => {
	await offer(page, deckOf('typed'));
	const answer = async (text: string) => {
		await page.goto('/study');
		await field(page).fill(text);
		await button(page, 'Check').click();
	};
	await answer('counting rod');
	await expect(heading(page, 'Not quite')).toBeVisible();
	await button(page, 'I meant this: count “counting rod” as right').click();
	await expect(heading(page, 'Right')).toBeVisible();
	await expect(button(page, /^I meant this/)).toHaveCount(0);
	await expectAccessible(page);
	await button(page, 'Undo').click();
	await answer('counting rod');
	await expect(heading(page, 'Not quite')).toBeVisible();
	await button(page, /^I meant this/).click();
	await expect(heading(page, 'Right')).toBeVisible();
	await expect(page.getByText('Saved', { exact: true })).toBeAttached();
});

test('a name of something else is refused, and told so', { tag: '@once' }, async ({ page }) => {
	await offer(page, deckOf('typed'));
	await page.goto('/study');
	await field(page).fill('Norway');
	await button(page, 'Check').click();
	await button(page, /^I meant this/).click();
	await expect(page.locator('.tools')).toContainText('is the name of something else here');
	await expect(heading(page, 'Not quite')).toBeVisible();
});

/** Asks for two states and a guild, and is answered with a part of the guild’s name. */
async function namePart(page: Page) {
	const deck: Deck = structuredClone(deckOf('list'));
	Object.assign(deck.entities['kenya']!, { kind: 'organisation', name: 'Silver Traders Guild' });
	await offer(page, deck);
	await page.goto('/study');
	for (const text of ['Silver Traders', 'Georgia']) {
		await one(page).fill(text);
		await button(page, 'Add').click();
	}
	await one(page).fill('Norway');
	await button(page, 'I’m done').click();
	await expect(rest(page)).toBeVisible();
	await expect(one(page)).toBeFocused();
	await expect(one(page)).toHaveValue('Silver Traders');
	await expect(given(page)).toHaveText(['Georgia', 'Norway']);
}

test.describe('of a list', () => {
	test('an entry that is part of a name is asked for its rest', async ({ page }) => {
		await namePart(page);
		await expectAccessible(page);
		await expectRoomForLargeText(page);
		await page.keyboard.type(' Guild');
		await button(page, 'I’m done').click();
		await expect(heading(page, 'Right')).toBeVisible();
	});

	test('once: then it does not count, and what it lacks is said', async ({ page }) => {
		await namePart(page);
		await button(page, 'I’m done').click();
		await expect(heading(page, '2 of 3')).toBeVisible();
		await expect(page.getByRole('list', { name: 'What did not belong' })).toContainText(
			'The full name is asked.'
		);
	});
});
