/** A deck that a teacher has made here, on its way to a class, and a pupil who studies it. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { classOf, signInAsTeacher } from './teacher.ts';

const WORDS = [
	['la pomme', 'the apple'],
	['la poire', 'the pear'],
	['la prune', 'the plum']
] as const;

/** Types a list as its maker does; it is then the deck of this page's address. */
async function makeList(page: Page) {
	await page.goto('/teach/decks');
	await page.getByRole('link', { name: 'Make a deck' }).click();
	await page.getByRole('textbox', { name: 'Front of card 1', exact: true }).click();
	for (const word of WORDS.flat()) {
		await page.keyboard.type(word);
		await page.keyboard.press('Enter');
	}
	await expect(page.getByText('Saved on this device')).toBeVisible();
}

test(
	'goes to a class in two taps, and is studied there',
	{ tag: '@once' },
	async ({ page, context, browser, baseURL }) => {
		const teacher = await signInAsTeacher(context, baseURL!);
		const { id: inClass, code } = await classOf(teacher, 'French 7a', ['Mira']);
		await makeList(page);
		await page.getByRole('button', { name: 'Share', exact: true }).click();
		await page.getByRole('button', { name: 'Give it to a class' }).click();

		await expect(page.getByRole('heading', { level: 1, name: /^My list/ })).toBeVisible();
		await expect(page.getByText('what learners get now')).toBeVisible();
		await page.goto(`/teach/${inClass}`);
		await page.getByText('Assign a deck').click();
		await page
			.getByRole('button', { name: /^Assign/ })
			.first()
			.click();
		await expect(page.getByText('10 min a day')).toBeVisible();

		const phone = await (await browser.newContext({ baseURL: baseURL! })).newPage();
		await phone.goto(`/join/${code}`);
		await phone.getByRole('textbox').fill('Mira');
		await phone.locator('form[action*="join"] button[type=submit]').click();
		await expect(phone).toHaveURL(/\/class\/\w+$/);
		await phone
			.getByRole('link', { name: /^Study/ })
			.first()
			.click();
		await expect(phone.getByText(/^la (pomme|poire|prune)$/)).toBeVisible();
		await phone.context().close();
	}
);
