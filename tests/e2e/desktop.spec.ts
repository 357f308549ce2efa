/** A desktop is not a wide phone: what belongs together stands side by side, and nothing sticks out. */
import type { Locator } from '@playwright/test';
import { date, on, plan } from './exams.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { sideways } from './layout.ts';
import { cardsOfDeck, remember } from './learner.ts';
import { deckOf, offer } from './study-decks.ts';

const DECK = 'near-abroad-2022';

test.skip(({ isMobile }) => isMobile, 'of desktops');

async function boxOf(locator: Locator) {
	await locator.scrollIntoViewIfNeeded();
	const box = await locator.boundingBox();
	if (!box) throw new Error('not drawn');
	return box;
}

/** Whether the second stands beside the first: next to it in the direction of reading, at the same height. */
async function expectBeside(first: Locator, second: Locator) {
	const [a, b] = [await boxOf(first), await boxOf(second)];
	expect(b.x, 'begins where the other ends').toBeGreaterThanOrEqual(a.x + a.width - 1);
	expect(b.y, 'at its height').toBeLessThan(a.y + a.height);
	expect(a.y, 'at its height').toBeLessThan(b.y + b.height);
}

for (const width of [1024, 1280, 1920])
	test.describe(`${width} px`, () => {
		test.use({ viewport: { width, height: 800 } });

		test('a deck has its contents beside it, in sight however far one reads', async ({ page }) => {
			await page.goto(`/decks/${DECK}`);
			const contents = page.getByRole('navigation', { name: 'In this deck' });
			await expectBeside(page.getByRole('heading', { level: 1 }), contents);
			await contents.getByRole('link').last().click();
			await expect(page).toHaveURL(/#section-\d+$/);
			await expect(page.getByRole('heading', { level: 2 }).last()).toBeVisible();
			await expect(contents.getByRole('link').first()).toBeInViewport();
			expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
			await expectAccessible(page);
		});

		test('a question has its answers beside it, then its footnote', async ({ page }) => {
			await offer(page, deckOf('choice'));
			await page.goto('/study');
			const question = page.getByRole('heading', { level: 1 });
			await expect(question).toHaveText('What became of the debt?');
			const before = await boxOf(question);
			await expectBeside(
				page.getByRole('article').filter({ has: question }),
				page.getByRole('group', { name: 'Answers' })
			);
			await page.keyboard.press('1');
			const footnote = page.getByRole('note', { name: 'Footnote' });
			await expect(footnote).toBeVisible();
			await expectBeside(question, footnote);
			expect((await boxOf(question)).x, 'the question stays where it was').toBe(before.x);
			await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeInViewport();
			expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
			await expectAccessible(page);
		});

		test('progress is a page one overlooks', async ({ page }) => {
			const cards = (await cardsOfDeck(page, DECK)).slice(0, 20);
			await remember(
				page,
				cards.map((card) => ({ card, daysAgo: 2, grade: 3 as const }))
			);
			await page.goto('/progress');
			const part = (name: string) => page.getByRole('region', { name, exact: true });
			await expect(part('Memory over time')).toHaveAttribute('aria-busy', 'false');
			const heads = await page.locator('.parts h2').all();
			const columns = new Set(
				await Promise.all(heads.map(async (h2) => Math.round((await boxOf(h2)).x)))
			);
			expect(columns.size).toBeGreaterThanOrEqual(width < 1920 ? 2 : 3);
			expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
		});

		test('a plan has what goes with it beside it', async ({ page }) => {
			await on(page, 0);
			await plan(page, { name: 'Finals', day: date(14), minutes: '12' });
			await expectBeside(
				page.getByRole('article', { name: 'Finals' }),
				page.getByText('How the plan works')
			);
			expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
		});
	});
