/** The study page for everybody: large letters, keyboard, screen reader, any finger, right to left. */
import { expect, expectAccessible, test } from './fixtures.ts';
import { expectRoomForLargeText } from './large-text.ts';
import { arabicDeck, offer } from './study-decks.ts';
import { button, expectFits, footnote, question, spoken, study } from './study-page.ts';

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
			// What is right is one of the options, or what is claimed is true or false.
			const texts = await options.allInnerTexts();
			const right = texts.findIndex((text) => text.includes('in full')) + 1;
			const isTrue = await page.getByText('It was paid in full', { exact: true }).isVisible();
			await page.keyboard.press(String(right || (isTrue ? 1 : 2)));
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
