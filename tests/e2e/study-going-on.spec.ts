/** A sitting that does not go straight on: second thoughts, a reload, no deck, no network. */
import { expect, offlineReady, test } from './fixtures.ts';
import { startApp } from './server.ts';
import { button, footnote, question, revealOrPick, saved, study } from './study-page.ts';

test('Undo returns to the question, also after Next, and after Done', async ({ page }) => {
	await study(page, 'choice', 'reveal');
	await expect(button(page, 'Undo')).toBeDisabled();
	const first = await question(page).innerText();
	const answer = () => revealOrPick(page);
	await answer();
	await button(page, 'Undo').click();
	await expect(question(page)).toHaveText(first);
	await expect(question(page)).toBeFocused();
	await answer();
	await answer();
	await expect(question(page)).toHaveText('Done');
	await button(page, 'Undo').click();
	await expect(question(page)).not.toHaveText(first);
	await answer();
	await expect(page.getByText('2 of 2 at the first try')).toBeVisible();
});

test('"I knew that" and "I didn\'t" correct the mark', { tag: '@once' }, async ({ page }) => {
	await study(page, 'typed');
	await button(page, 'I don’t know').click();
	await button(page, 'I knew that').click();
	await expect(page.getByRole('main').getByText('Counted as known.')).toBeVisible();
	await button(page, 'I didn’t').click();
	await button(page, 'I knew that').click();
	await button(page, 'Next').click();
	await expect(question(page)).toHaveText('Done');
});

test('the second tap of a double one touches nothing that has just come', async ({ page }) => {
	await study(page, 'reveal');
	await button(page, 'Show answer').dblclick({ delay: 20 });
	await expect(button(page, 'Again')).toBeVisible();
	// A tap that means it is taken as soon as the buttons have settled.
	await button(page, 'Good').click();
	await expect(question(page)).toHaveText('Done');
});

test('a reload in the middle goes on where it was', { tag: '@once' }, async ({ page }) => {
	await study(page, 'choice', 'reveal', 'typed');
	const progress = page.getByRole('progressbar', { name: '0 of 3 cards done' });
	await expect(progress).toBeVisible();
	const show = button(page, 'Show answer');
	const unknown = button(page, 'I don’t know');
	await expect(show.or(unknown)).toBeVisible();
	while (!(await show.isVisible())) {
		const asked = await question(page).innerText();
		await unknown.click();
		await button(page, 'I knew that').click();
		await button(page, 'Next').click();
		await expect(question(page)).not.toHaveText(asked);
		await expect(show.or(unknown)).toBeVisible();
	}
	const before = await question(page).innerText();
	await saved(page);
	const done = await page.getByRole('progressbar').getAttribute('aria-label');
	await page.reload();
	await expect(question(page)).toHaveText(before);
	await expect(page.getByRole('progressbar')).toHaveAttribute('aria-label', done ?? '');
});

test('a deck that does not exist is a 404 with a way out', { tag: '@once' }, async ({ page }) => {
	const response = await page.request.get('/study/no-such-deck');
	expect(response.status()).toBe(404);
});

test('without JavaScript the page says that it needs it', { tag: '@once' }, async ({ page }) => {
	const response = await page.request.get('/study/near-abroad-2022');
	const noscript = /<noscript>(.*?)<\/noscript>/s.exec(await response.text())?.[1];
	expect(noscript).toContain('Studying needs JavaScript');
	expect(noscript).toContain('href="/decks"');
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow', allowedErrors: /net::ERR_|Failed to load/ });

	test('a deck is studied, and a reload goes on', { tag: '@once' }, async ({ page }) => {
		const app = await startApp();
		try {
			await page.goto(app.url);
			await offlineReady(page);
			await app.stop();
			await page.goto(`${app.url}/study/near-abroad-2022`);
			for (let n = 0; n < 3; n++) {
				const before = await question(page).innerText();
				const show = button(page, 'Show answer');
				const unknown = button(page, 'I don’t know');
				const list = button(page, 'I’m done');
				await expect(show.or(unknown).or(list)).toBeVisible();
				if (await show.isVisible()) await show.click();
				else await unknown.or(list).click();
				await expect(footnote(page)).toBeVisible();
				await page.getByRole('button', { name: /^(Next|Good)$/ }).click();
				await expect(question(page)).not.toHaveText(before);
			}
			await saved(page);
			const before = await question(page).innerText();
			await page.reload();
			await expect(question(page)).toHaveText(before);
		} finally {
			await app.stop();
		}
	});
});

test(
	'the browser’s timeline shows how long a question took',
	{ tag: '@once' },
	async ({ page }) => {
		await study(page, 'choice', 'reveal');
		const entries = (name: string) =>
			page.evaluate((name) => performance.getEntriesByName(name).length, name);
		await expect.poll(() => entries('footnote:first-question')).toBe(1);
		expect(await entries('footnote:next')).toBe(0);
		await revealOrPick(page);
		await expect.poll(() => entries('footnote:next')).toBe(1);
	}
);
