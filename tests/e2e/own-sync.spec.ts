/** Decks of one's own on several devices. */
import { expect, hydrated, offlineReady, test } from './fixtures.ts';
import { OWN_DECK, titled, wholeDeck } from './own-edits.ts';
import {
	anotherDevice,
	clientOf,
	join,
	leave,
	newCode,
	ownDecksHere,
	showCode,
	visit
} from './two-devices.ts';

test.describe('a deck of one’s own', { tag: '@once' }, () => {
	test.use({ serviceWorkers: 'allow', allowedErrors: /net::ERR_/ });

	test(
		'that was written elsewhere is studied here, without a network, as it reads by now',
		{ tag: '@once' },
		async ({ page, context, baseURL }) => {
			await newCode(page);
			await offlineReady(page);
			const writer = await clientOf(context, baseURL, 'writer000000');
			await writer.edit(wholeDeck('writer000000', 'Unit 3'));
			await visit(page, '/settings');
			await expect.poll(() => page.evaluate(ownDecksHere)).toEqual(['Unit 3']);
			await context.setOffline(true);
			await visit(page, `/study/${OWN_DECK}`);
			await expect(page.getByText('What is “la maison”?')).toBeVisible();
			await context.setOffline(false);

			await writer.edit([titled('writer000000', 5, 'Unit three')], 4);
			await visit(page, '/settings');
			await expect.poll(() => page.evaluate(ownDecksHere)).toEqual(['Unit three']);
			await leave(page);
			await page.waitForURL('/');
			await hydrated(page);
			expect(await page.evaluate(ownDecksHere)).toEqual([]);
			const names = await page.evaluate(async () =>
				(await indexedDB.databases()).map(({ name }) => name)
			);
			expect(names).not.toContain('footnote-own');
		}
	);

	test(
		'is all that somebody has, and another device of theirs has it, too',
		{ tag: '@once' },
		async ({ page, browser, baseURL }) => {
			await visit(page, '/decks/new');
			await page.getByLabel('Name of the deck').fill('Unit 7');
			await page.getByRole('textbox', { name: 'Front of card 1', exact: true }).fill('la maison');
			await page.getByRole('textbox', { name: 'Back of card 1', exact: true }).fill('the house');
			await expect(page.getByText('Saved on this device')).toBeVisible();
			await visit(page, '/settings');
			const code = await showCode(page);
			const { page: tablet, context } = await anotherDevice(browser, baseURL);
			await join(tablet, code);
			await visit(tablet, '/settings');
			await expect.poll(() => tablet.evaluate(ownDecksHere)).toEqual(['Unit 7']);
			await context.close();
		}
	);
});
