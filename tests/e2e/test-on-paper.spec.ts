/** A test printed, with its answers. */
import { expect, test } from './fixtures.ts';
import { atQuestion, beginTest, next } from './test-taking.ts';

/** A deck that the app comes with: questions of every form. */
const DECK = '/test/near-abroad-2022?seed=5&questions=20';

test.describe('on paper', () => {
	const PAPER = '/test/near-abroad-2022/paper?seed=5&questions=20';

	test('are the questions, without the app around them, and then the answers', async ({ page }) => {
		await page.goto(PAPER);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
		await expect(page.getByRole('navigation')).toHaveCount(0);
		const sheet = page.getByRole('region', { name: /^Test:/ });
		await expect(sheet.locator('.questions > li')).toHaveCount(20);
		const answers = page.getByRole('region', { name: 'Answers' });
		await expect(answers.locator('.answers > li')).toHaveCount(20);
		await expect(answers.getByRole('link').first()).toBeVisible();
		const looks = await answers.evaluate((one) => {
			const { breakBefore, color, backgroundColor } = getComputedStyle(one);
			return { breakBefore, color, backgroundColor };
		});
		expect(looks).toEqual({
			breakBefore: 'page',
			color: 'rgb(0, 0, 0)',
			backgroundColor: 'rgb(255, 255, 255)'
		});
	});

	test('are the questions of the same test on the screen', async ({ page }) => {
		await page.goto(PAPER);
		const printed = await page.locator('.questions > li h2').allTextContents();
		await beginTest(page, DECK);
		const shown: string[] = [];
		for (let n = 1; n <= 20; n++) {
			await atQuestion(page, n);
			shown.push((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
			await next(page);
		}
		expect(shown).toEqual(printed);
	});

	test.describe('without JavaScript', { tag: '@once' }, () => {
		test.use({ javaScriptEnabled: false });

		test('it is there all the same, and the way to it from the test', async ({ page }) => {
			await page.goto('/test/near-abroad-2022');
			await expect(page.locator('noscript p')).toContainText('Taking a test needs JavaScript');
			await page.locator('noscript a').click();
			await expect(page.locator('.questions > li')).toHaveCount(20);
		});
	});
});
