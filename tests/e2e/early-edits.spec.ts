/** What somebody types while a slow page is not awake yet is there once it is, and is what is sent. */
import type { Page } from '@playwright/test';
import { assign, DECK } from './class-room.ts';
import { expect, test } from './fixtures.ts';
import { classOf, signInAsTeacher } from './teacher.ts';

/** Loads a page whose code comes only when it is let; resolves when the page can be seen. */
async function asleep(page: Page, path: string): Promise<{ wake: () => Promise<void> }> {
	let go: () => void;
	const opened = new Promise<void>((done) => (go = done));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await opened;
		await route.continue();
	});
	const loaded = page.goto(path);
	await page.getByRole('heading', { level: 1 }).waitFor();
	return {
		async wake() {
			go();
			await loaded;
		}
	};
}

test.describe('what is changed before the page is awake', { tag: '@once' }, () => {
	let inClass: string;
	test.beforeEach(async ({ context, baseURL }) => {
		inClass = (await classOf(await signInAsTeacher(context, baseURL!), 'Geography 9b')).id;
	});

	test('stays: text, a choice, a tick, a date', async ({ page }) => {
		const { wake } = await asleep(page, `/teach/${inClass}/tests/new?deck=${DECK}`);
		const title = page.getByLabel('What is it called?');
		await title.fill('Monday’s test');
		await page.getByLabel('Questions', { exact: true }).fill('7');
		const tick = page.getByLabel('Find on the map');
		await tick.uncheck();
		await expect(page.locator('html[data-hydrated]')).toHaveCount(0);
		await wake();
		await expect(title).toHaveValue('Monday’s test');
		await expect(page.getByLabel('Questions', { exact: true })).toHaveValue('7');
		await expect(tick).not.toBeChecked();
	});

	test('is what is sent', async ({ page }) => {
		const assigned = await assign(inClass);
		const { wake } = await asleep(page, `/teach/${inClass}/${assigned}/edit`);
		await page.getByLabel('What is it called?').fill('Central Asia');
		await wake();
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Central Asia');
	});
});
