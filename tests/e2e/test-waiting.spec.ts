/** A test that was begun is mentioned where a learner comes by. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { NEAR_ABROAD } from './exams.ts';
import { answerSomehow, atQuestion, beginTest, handIn, next } from './test-taking.ts';

const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'A test is under way' });

test('a test under way waits on Today and on its deck’s page, and goes on from there', async ({
	page
}) => {
	const run = await beginTest(page, `/test/${NEAR_ABROAD}?seed=1&questions=5&forms=pick`);
	await answerSomehow(page);
	await next(page);
	await atQuestion(page, 2);
	for (const path of ['/', `/decks/${NEAR_ABROAD}`]) {
		await page.goto(path);
		await expect(notice(page)).toContainText('1 of 5 answered');
		await expectAccessible(page);
		await notice(page).getByRole('link', { name: 'Go on' }).click();
		await expect(page).toHaveURL(run);
		await atQuestion(page, 2);
	}
	await page.goto('/decks/post-soviet-blocs');
	await expect(page.locator('html[data-hydrated]')).toBeAttached();
	await page.waitForLoadState('networkidle');
	await expect(notice(page)).toHaveCount(0);

	await page.goto(run);
	await handIn(page);
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'The last seven days' })).toBeVisible();
	await page.waitForLoadState('networkidle');
	await expect(notice(page)).toHaveCount(0);
});
