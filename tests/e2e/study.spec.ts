/** The study page: one question a screen, by touch, keyboard and screen reader. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, offlineReady, test } from './fixtures.ts';
import { expectRoomForLargeText } from './large-text.ts';
import { startApp } from './server.ts';
import { arabicDeck, deckOf, offer } from './study-decks.ts';

const question = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const spoken = (page: Page) => page.getByRole('status').filter({ hasText: /./ }).first();
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();
const footnote = (page: Page) => page.getByRole('note', { name: 'Footnote' });

/** Opens the study page on a deck of these forms. */
async function study(page: Page, ...forms: Parameters<typeof deckOf>) {
	await offer(page, deckOf(...forms));
	await page.goto('/study');
	await expect(question(page)).not.toHaveText(/Fetching/);
}

/** Answers the question on the screen, shown or picked, and goes on to the next. */
async function revealOrPick(page: Page) {
	const [show, right] = [button(page, 'Show answer'), button(page, 'It was paid in full')];
	const asked = await question(page).innerText();
	await expect(show.or(right)).toBeVisible();
	await ((await show.isVisible()) ? show : right).click();
	await page.getByRole('button', { name: /^(Next|Good)$/ }).click();
	await expect(question(page)).not.toHaveText(asked);
}

/** Nothing sticks out at the side. */
async function expectFits(page: Page) {
	const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(over, 'px wider than the screen').toBeLessThanOrEqual(0);
}

test.describe('each form', () => {
	test('choice: a wrong pick shows the right answer, why it was wrong, and the footnote', async ({
		page
	}) => {
		await study(page, 'choice');
		await expect(question(page)).toHaveText('What became of the debt?');
		await button(page, 'It was paid twice').click();
		await expect(page.getByRole('heading', { name: 'Not quite' })).toBeVisible();
		await expect(
			page.getByRole('main').getByText('The ledger has no entry that says twice.')
		).toBeVisible();
		await expect(footnote(page)).toContainText('It was paid in full, in silver');
		await expect(footnote(page)).toContainText('The clerk, keeper of the ledger');
		await page.getByText('All the answers').click();
		const options = page.getByRole('list', { name: 'Answers' });
		await expect(options.getByRole('listitem').filter({ hasText: 'Right answer' })).toContainText(
			'It was paid in full'
		);
		await expect(options.getByRole('listitem').filter({ hasText: 'Your answer' })).toContainText(
			'It was paid twice'
		);
		await expectFits(page);
		await saved(page);
	});

	test('choice: a right pick is done with', async ({ page }) => {
		await study(page, 'choice');
		await button(page, 'It was paid in full').click();
		await expect(page.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
		await button(page, 'Next').click();
		await expect(question(page)).toHaveText('Done');
		await expect(page.getByText('You learned 1 new card.')).toBeVisible();
		await expect(page.getByText(/^Back (tomorrow|in \d+ days)$/)).toBeVisible();
	});

	test('reveal: the learner grades, and each grade says when the card comes back', async ({
		page
	}) => {
		await study(page, 'reveal');
		// That there is another claim would be half the answer.
		await expect(button(page, 'Show answer')).toBeVisible();
		await expect(page.getByText('The record disagrees')).toHaveCount(0);
		await button(page, 'Show answer').click();
		await expect(page.getByText('The record disagrees')).toBeVisible();
		await expect(page.getByText('In silver, weighed before the clerk').first()).toBeVisible();
		await expect(footnote(page)).toContainText('The ledger says silver.');
		await expect(button(page, 'Again')).toHaveAccessibleDescription('10 min');
		await expect(button(page, 'Hard')).toHaveAccessibleDescription(/^\d+ (min|d)$/);
		await expect(button(page, 'Good')).toHaveAccessibleDescription(/^\d+ d$/);
		await expect(button(page, 'Easy')).toHaveAccessibleDescription(/^\d+ d$/);
		await button(page, 'Again').click();
		await expect(question(page)).toHaveText('In which coin was the debt paid?');
		await button(page, 'Show answer').click();
		await button(page, 'Good').click();
		await expect(question(page)).toHaveText('Done');
		await expect(page.getByText('0 of 1 at the first try')).toBeVisible();
	});

	test('typed: case does not matter, a hint makes it Hard', async ({ page }) => {
		await study(page, 'typed');
		const field = page.getByLabel('Your answer');
		await expect(field).toHaveAttribute('autocapitalize', 'off');
		await expect(field).toHaveAttribute('autocorrect', 'off');
		await expect(field).toHaveAttribute('enterkeyhint', 'done');
		await button(page, 'Hint').click();
		await expect(page.getByRole('main').getByText(/^Hint: t/)).toBeVisible();
		await field.fill('Tally Stick');
		await button(page, 'Check').click();
		await expect(page.getByRole('heading', { name: 'Right, with a hint' })).toBeVisible();
		await expect(button(page, 'I didn’t')).toBeVisible();
		await saved(page);
	});

	test('typed: who does not know may say so', async ({ page }) => {
		await study(page, 'typed');
		await button(page, 'I don’t know').click();
		await expect(page.getByRole('heading', { name: 'No answer' })).toBeVisible();
		await expect(page.getByText('tally stick').first()).toBeVisible();
	});

	test('cloze: the gap in the sentence fills as one types', async ({ page }) => {
		await study(page, 'cloze');
		await expect(page.getByText('stands for one')).toBeVisible();
		await page.getByLabel('Your answer').fill('shil');
		await expect(page.getByText('Each notch on the stick stands for one shil owed.')).toBeVisible();
		await page.getByLabel('Your answer').fill('shilling');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
	});

	test('list: each member is marked, and what does not belong', async ({ page }) => {
		await study(page, 'list');
		await expect(question(page)).toHaveText('Which three states paid?');
		const field = page.getByLabel('Name one');
		for (const name of ['Kenya', 'georgia', 'Kenya', 'Atlantis', 'Sweden']) {
			await field.fill(name);
			await page.keyboard.press('Enter');
		}
		const yours = page.getByRole('list', { name: 'Your answers' });
		await expect(yours.getByRole('listitem')).toHaveText([
			'Kenya',
			'georgia',
			'Atlantis',
			'Sweden'
		]);
		await button(page, 'Remove Sweden').click();
		await expect(field).toBeFocused();
		await button(page, 'I’m done').click();
		await expect(page.getByRole('heading', { name: '2 of 3' })).toBeVisible();
		const members = page.getByRole('list', { name: 'The whole list' }).getByRole('listitem');
		await expect(members).toHaveText([/Georgia.*named/, /Kenya.*named/, /Norway.*missed/]);
		const strangers = page.getByRole('list', { name: 'What did not belong' });
		await expect(strangers.getByRole('listitem')).toHaveText([/Atlantis.*not on the list/]);
		await expectFits(page);
		await button(page, 'I knew that').click();
		await button(page, 'Next').click();
		await expect(question(page)).toHaveText('Done');
		await expect(page.getByText('You learned 3 new cards.')).toBeVisible();
	});
});

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

test('"I knew that" and "I didn\'t" correct the mark', async ({ page }) => {
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

test('a reload in the middle goes on where it was', async ({ page }) => {
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

test.describe('with letters twice as large everything is in reach', { tag: '@once' }, () => {
	test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

	test('choice, question and answer', async ({ page }) => {
		await study(page, 'choice');
		await expectRoomForLargeText(page);
		await button(page, 'It was paid twice').click();
		await expect(footnote(page)).toBeVisible();
		await expectRoomForLargeText(page);
		await button(page, 'Next').click();
		await expectRoomForLargeText(page);
	});

	test('reveal, with its four grades', async ({ page }) => {
		await study(page, 'reveal');
		await expectRoomForLargeText(page);
		await button(page, 'Show answer').click();
		await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
		await expectRoomForLargeText(page);
	});

	for (const form of ['typed', 'cloze'] as const)
		test(`${form}, answered at length`, async ({ page }) => {
			await study(page, form);
			await page
				.getByLabel('Your answer')
				.fill('an answer that is longer than the line it stands in');
			await expectRoomForLargeText(page);
			await page.keyboard.press('Enter');
			await expect(page.getByRole('heading', { name: 'Not quite' })).toBeVisible();
			await expectRoomForLargeText(page);
		});

	test('list, with what does not belong', async ({ page }) => {
		await study(page, 'list');
		const field = page.getByRole('textbox');
		for (const name of ['Georgia', 'Liechtenstein and its neighbours']) {
			await field.fill(name);
			await field.press('Enter');
		}
		await expectRoomForLargeText(page);
		await button(page, 'I’m done').click();
		await expect(page.getByRole('heading', { name: '1 of 3' })).toBeVisible();
		await expectRoomForLargeText(page);
	});
});

test('keyboard alone: pick, go on, reveal, grade, undo, help', async ({ page }) => {
	await study(page, 'choice', 'reveal');
	for (let asked = 0; asked < 2; asked++) {
		await expect(question(page)).toBeFocused();
		const options = page.getByRole('group', { name: 'Answers' }).getByRole('button');
		await expect(button(page, 'Show answer').or(options.first())).toBeVisible();
		if (await button(page, 'Show answer').isVisible()) {
			await page.keyboard.press('Space');
			await page.keyboard.press('3');
		} else {
			const texts = await options.allInnerTexts();
			const right = texts.findIndex((text) => text.includes('in full')) + 1;
			await page.keyboard.press(String(right));
			await expect(page.getByRole('heading', { name: 'Right', exact: true })).toBeFocused();
			await page.keyboard.press('Enter');
		}
	}
	await expect(question(page)).toHaveText('Done');
	await page.keyboard.press('z');
	await expect(question(page)).not.toHaveText('Done');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('keys that command elsewhere are only letters in a field', async ({ page }) => {
	await study(page, 'typed');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Your answer')).toBeFocused();
	await page.keyboard.type('z1?');
	await expect(page.getByLabel('Your answer')).toHaveValue('z1?');
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('a screen reader hears the question, the result, and what Undo did', async ({ page }) => {
	await study(page, 'choice');
	await expect(question(page)).toBeFocused();
	await button(page, 'It was paid in full').click();
	await expect(spoken(page)).toHaveText('Right. It was paid in full.');
	await button(page, 'Undo').click();
	await expect(spoken(page)).toContainText('Undone.');
	await expect(question(page)).toBeFocused();
	await button(page, 'It was paid twice').click();
	await expect(spoken(page)).toContainText('The answer is It was paid in full.');
	await expect(spoken(page)).toContainText('no entry that says twice');
	await button(page, 'I knew that').click();
	await expect(spoken(page)).toContainText('Counted as known.');
});

for (const form of ['choice', 'reveal', 'typed', 'cloze', 'list'] as const) {
	test(`${form}: question and answer pass axe, light and dark`, async ({ page }) => {
		const expectAllAccessible = async () => {
			await expectFits(page);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await expectAccessible(page);
			}
		};
		await study(page, form);
		await expectAllAccessible();
		if (form === 'reveal') await button(page, 'Show answer').click();
		else if (form === 'choice') await button(page, 'It was paid twice').click();
		else if (form === 'list') await button(page, 'I’m done').click();
		else await button(page, 'I don’t know').click();
		await expectAllAccessible();
	});
}

test('everything to touch is at least 44 px high and wide', async ({ page }) => {
	for (const form of ['choice', 'reveal', 'list'] as const) {
		await study(page, form);
		if (form === 'reveal') await button(page, 'Show answer').click();
		const boxes = await page.locator('main :is(button, input, header a):visible').all();
		expect(boxes.length).toBeGreaterThan(2);
		for (const box of boxes) {
			const { width = 0, height = 0 } = (await box.boundingBox()) ?? {};
			const what = await box.evaluate((element) => element.outerHTML.slice(0, 80));
			expect(Math.min(width, height), what).toBeGreaterThanOrEqual(44);
		}
		await page.evaluate(async () => {
			for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
		});
	}
});

test('text from right to left reads from right to left', async ({ page }) => {
	await offer(page, arabicDeck);
	await page.goto('/study');
	await expect(question(page)).toHaveAttribute('lang', 'ar');
	await expect(question(page)).toHaveAttribute('dir', 'rtl');
	const options = page.getByRole('group', { name: 'Answers' });
	await expect(options.getByText('في القاهرة')).toHaveCSS('direction', 'rtl');
	await options.getByText('في بيروت').click();
	const words = page.getByRole('blockquote');
	await expect(words).toHaveCSS('direction', 'rtl');
	// "2 March 2022" keeps its order among words that run the other way.
	await expect(footnote(page).getByText('2 March 2022')).toHaveCSS('direction', 'ltr');
	await expect(page.getByRole('heading', { name: 'Not quite' })).toHaveCSS('direction', 'ltr');
	await expectFits(page);
	await expectAccessible(page);
});

test('the on-screen keyboard does not hide Check', { tag: '@once' }, async ({ page }) => {
	await study(page, 'typed');
	// As high as a phone's window is once its keyboard is up.
	await page.setViewportSize({ width: 360, height: 380 });
	await page.getByLabel('Your answer').focus();
	await expect(button(page, 'Check')).toBeInViewport({ ratio: 1 });
	await expect(page.getByLabel('Your answer')).toBeInViewport({ ratio: 1 });
});

test('a swipe grades a revealed card, and only that', { tag: '@once' }, async ({ page }) => {
	await study(page, 'reveal');
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y = 200) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: x === undefined ? [] : [{ x, y }]
		});
	const swipe = async (from: number, to: number, down = 0) => {
		await touch('touchStart', from);
		for (let i = 1; i <= 8; i++)
			await touch('touchMove', from + ((to - from) * i) / 8, 200 + (down * i) / 8);
		await touch('touchEnd');
	};
	await swipe(80, 300);
	await expect(button(page, 'Show answer')).toBeVisible();
	await button(page, 'Show answer').click();
	await swipe(180, 230);
	await expect(button(page, 'Good')).toBeVisible();
	await swipe(180, 300, 160);
	await expect(button(page, 'Good')).toBeVisible();
	await swipe(300, 100);
	await expect(button(page, 'Show answer')).toBeVisible();
	await button(page, 'Show answer').click();
	await swipe(80, 280);
	await expect(question(page)).toHaveText('Done');
	await expect(page.getByText('0 of 1 at the first try')).toBeVisible();
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
