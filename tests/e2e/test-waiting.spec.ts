/** A test that was begun is mentioned where a learner comes by. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { NEAR_ABROAD } from './exams.ts';
import { answerSomehow, atQuestion, beginTest, handIn, next } from './test-taking.ts';

/** Marks the page once it has read which tests wait on this device: for the server, and for the notice. */
const markTestsRead = (page: Page) =>
	page.addInitScript(() => {
		let read = 0;
		const begin = IDBDatabase.prototype.transaction;
		IDBDatabase.prototype.transaction = function (stores, ...options) {
			const tx = begin.call(this, stores, ...options);
			if (String(stores) === 'tests,progress')
				tx.addEventListener('complete', () => {
					// The page learns of it now, and has drawn what it has learnt a frame later.
					if (++read === 2)
						requestAnimationFrame(() =>
							requestAnimationFrame(() => (document.documentElement.dataset.testsRead = ''))
						);
				});
			return tx;
		};
	});

/** Waits until a notice would be there, if there were one. */
const testsRead = (page: Page) =>
	page.locator('html[data-tests-read]').waitFor({ state: 'attached' });

const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'A test is under way' });

test(
	'a test under way waits on Today and on its deck’s page, and goes on from there',
	{ tag: '@once' },
	async ({ page }) => {
		await markTestsRead(page);
		const run = await beginTest(page, `/test/${NEAR_ABROAD}?seed=1&questions=5&forms=pick`);
		await answerSomehow(page);
		await next(page);
		await atQuestion(page, 2);
		for (const path of ['/', `/decks/${NEAR_ABROAD}`]) {
			await page.goto(path);
			await testsRead(page);
			expect(await notice(page).count(), 'it is there by then').toBe(1);
			await expect(notice(page)).toContainText('1 of 5 answered');
			await expectAccessible(page);
			await notice(page).getByRole('link', { name: 'Go on' }).click();
			await expect(page).toHaveURL(run);
			await atQuestion(page, 2);
		}
		await page.goto('/decks/post-soviet-blocs');
		await testsRead(page);
		await expect(notice(page)).toHaveCount(0);

		await page.goto(run);
		await handIn(page);
		await page.goto('/');
		await expect(page.getByRole('heading', { name: 'The last seven days' })).toBeVisible();
		await testsRead(page);
		await expect(notice(page)).toHaveCount(0);
	}
);
