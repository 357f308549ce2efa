/** What the address of a test says: parts of decks, paper, and what cannot be followed. */
import { expect, expectAccessible, test } from './fixtures.ts';
import { atQuestion, beginTest, handIn, next } from './test-taking.ts';

const PARTS = '/test?decks=near-abroad-2022:vote:caucasus,post-soviet-blocs&seed=7&questions=8';

test(
	'parts of decks are asked, repeated, shared and printed like any other test',
	{ tag: '@once' },
	async ({ page }) => {
		await page.goto(PARTS);
		await expect(
			page.getByText('Only “The vote of 2 March 2022”, “The South Caucasus”')
		).toBeVisible();
		const paper = await page.getByRole('link', { name: 'Print it on paper' }).getAttribute('href');
		await beginTest(page, PARTS);
		const asked: string[] = [];
		for (let n = 1; n <= 8; n++) {
			await atQuestion(page, n);
			asked.push((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
			await next(page);
		}
		await handIn(page);
		await expect(page.getByRole('button', { name: 'Share it' })).toBeVisible();
		const again = page.getByRole('link', { name: 'Repeat it' });
		await expect(again).toHaveAttribute('href', `${PARTS}`);
		await page.goto(paper ?? '');
		await expect(page.getByText('Only “The vote of 2 March 2022”')).toBeVisible();
		expect(await page.locator('.questions > li h2').allTextContents()).toEqual(asked);
		await page.getByRole('link', { name: 'Back' }).click();
		await expect(page).toHaveURL(PARTS);
	}
);

test(
	'from paper the way leads back to the same test: its number, its forms',
	{ tag: '@once' },
	async ({ page }) => {
		const settings = 'seed=5&questions=90&forms=map,list';
		await page.goto(`/test/near-abroad-2022/paper?${settings.replace('map,list', 'list,map')}`);
		await page.getByRole('link', { name: 'Back' }).click();
		await expect(page).toHaveURL('/test/near-abroad-2022?seed=5&questions=90&forms=list,map');
	}
);

for (const [query, said] of [
	['seed=abc', '“abc” is not the number of a test.'],
	['questions=0', '“0” is not a number of questions, 1 to 200.'],
	['forms=pick,essay', '“essay” is not a way of asking.'],
	['seed=', 'Where there should be the number of a test, there is nothing.']
] as const)
	for (const paper of ['', '/paper'])
		test(`an address with ${query} is not another test${paper && ' on paper'}: it says so, and leads on`, async ({
			page
		}) => {
			await page.goto(`/test/near-abroad-2022${paper}?${query}`);
			await expect(page.getByText(said)).toBeVisible();
			await expect(page.getByRole('button', { name: 'Begin' })).toHaveCount(0);
			await expect(page.locator('.questions')).toHaveCount(0);
			await expectAccessible(page);
			await page.getByRole('link', { name: 'Go on without that' }).click();
			await expect(page.getByRole('button', { name: 'Begin' })).toBeEnabled();
			await expect(page.getByText(said)).toHaveCount(0);
		});

test.describe('what there is not', { tag: '@once' }, () => {
	test.use({ allowedErrors: /status of 404 .*no-such-deck/ });

	for (const paper of ['', '/paper'])
		test(`decks and parts that there are not are named${paper && ' on paper'}`, async ({
			page
		}) => {
			await page.goto(`/test${paper}?decks=near-abroad-2022:vote:wars,no-such-deck&seed=7`);
			await expect(page.getByText('has no part called “wars”.')).toBeVisible();
			await expect(page.getByText('There is no deck called “no-such-deck”.')).toBeVisible();
			await page.getByRole('link', { name: 'Go on without that' }).click();
			await expect(page).toHaveURL('/test?decks=near-abroad-2022:vote&seed=7&questions=20');
			await expect(page.getByRole('button', { name: 'Begin' })).toBeEnabled();
			await page.goto(`/test${paper}?decks=no-such-deck`);
			await page.getByRole('link', { name: 'Choose decks' }).click();
			await expect(page.getByText('Choose at least one deck.')).toBeVisible();
		});
});

test(
	'a test that is not here says so, in its title too, and leads on',
	{ tag: '@once' },
	async ({ page }) => {
		await page.goto('/test/run/nosuchtest');
		await expect(page).toHaveTitle(/^This test is not on this device/);
		await expectAccessible(page);
		await expect(page.getByRole('link', { name: 'To my progress' })).toBeVisible();
		await page.getByRole('link', { name: 'Another test' }).click();
		await expect(page).toHaveURL('/test');
	}
);
