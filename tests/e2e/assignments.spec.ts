import { readFileSync } from 'node:fs';
import { cardIdsOf } from '../../src/lib/deck/cards.ts';
import {
	assign,
	dateIn,
	DECK,
	deckFile,
	fill,
	seat,
	send,
	signInAs,
	wrongAnswer
} from './class-room.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { classOf, signInAsTeacher } from './teacher.ts';

const NAMES = ['Ada', 'Amir', 'Anouk', 'Ben', 'Chidi', 'Clara', 'Dilek', 'Zoë'];

test.describe('a teacher', () => {
	let inClass: string;
	test.beforeEach(async ({ context, baseURL }) => {
		const teacher = await signInAsTeacher(context, baseURL!);
		inClass = (await classOf(teacher, 'History 10b')).id;
	});

	test('assigns a deck in two taps', async ({ page }) => {
		await page.goto(`/teach/${inClass}`);
		await page.getByText('Assign a deck').click();
		await page.getByRole('button', { name: /^Assign.*The near abroad, 2022/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('The near abroad, 2022');
		await expect(page.getByText('10 min a day')).toBeVisible();
		await expect(page.getByText('Nobody is in this class yet.').first()).toBeVisible();
		await page.goto(`/teach/${inClass}`);
		await expect(page.getByRole('link', { name: /^The near abroad, 2022 due/ })).toBeVisible();
	});

	test(
		'is told what to put right, and keeps what was typed',
		{ tag: '@once' },
		async ({ page }) => {
			await page.goto(`/teach/${inClass}/assign?deck=${DECK}`);
			await page.getByLabel('What is it called?').fill('');
			await page.getByLabel('Exam', { exact: true }).fill(dateIn(3));
			await page.getByText('More', { exact: true }).click();
			await page.getByLabel('From', { exact: true }).fill(dateIn(5));
			await page.getByRole('button', { name: 'Assign' }).click();
			const name = page.getByLabel('What is it called?');
			await expect(name).toHaveAttribute('aria-invalid', 'true');
			await expect(name).toBeFocused();
			await expect(page.getByText('The exam cannot be before it begins.')).toBeVisible();
			await expect(page.getByLabel('Exam', { exact: true })).toHaveValue(dateIn(3));
			await expectAccessible(page);
		}
	);

	test('changes an assignment, and takes it back', { tag: '@once' }, async ({ page }) => {
		const id = await assign(inClass);
		await page.goto(`/teach/${inClass}/${id}`);
		await page.getByRole('link', { name: 'Change' }).click();
		await page.getByLabel('What is it called?').fill('Central Asia');
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Central Asia');
		await page.getByRole('link', { name: 'Change' }).click();
		await page.getByText('Take it back', { exact: true }).click();
		await page.getByRole('button', { name: 'Take it back for good' }).click();
		await expect(page).toHaveURL(`/teach/${inClass}`);
		await expect(page.getByText('Central Asia')).toHaveCount(0);
	});

	test('sees a class at a glance, and each pupil and fact', async ({ page }) => {
		await fill(inClass, NAMES);
		const id = await assign(inClass);
		await page.goto(`/teach/${inClass}/${id}`);
		await expect(page.getByRole('region', { name: 'At a glance' })).toContainText(
			/1\s*has not begun/
		);
		const absent = page.getByRole('region', { name: 'Who has not begun' });
		await expect(absent.getByRole('link')).toHaveText(['Clara']);
		await expectAccessible(page);
		const first = page
			.getByRole('region', { name: 'What the class missed' })
			.getByRole('link')
			.first();
		const statement = (await first.textContent())!.trim();
		await first.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(statement);
		await expect(page.getByRole('heading', { name: 'The footnote' })).toBeVisible();
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Back to the report' }).click();
		await page
			.getByRole('region', { name: /^Who will make it/ })
			.getByRole('link', { name: /^Ada/ })
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada');
		await expect(page.getByText(/answers, \d+ of them wrong/)).toBeVisible();
		await expectAccessible(page);
	});

	test('walks through the grid with the arrow keys', { tag: '@once' }, async ({ page }) => {
		await fill(inClass, NAMES);
		const id = await assign(inClass);
		await page.goto(`/teach/${inClass}/${id}`);
		const table = page.getByRole('table', { name: /How well each pupil knows/ });
		await expect(table.getByRole('rowheader')).toHaveCount(NAMES.length);
		await page.getByRole('group', { name: /scrollable/ }).focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowDown');
		const focused = page.locator('td:focus');
		const word = await focused.textContent();
		const name = await focused.locator('xpath=../th').textContent();
		await expect(page.getByText(`${name!.trim()}: ${word}`)).toBeVisible();
	});

	test('sees answers come in while looking', { tag: '@once' }, async ({ page }) => {
		const pupil = await seat(inClass, 'Ada');
		const id = await assign(inClass);
		await page.goto(`/teach/${inClass}/${id}`);
		await expect(page.getByText('Nobody has begun').first()).toBeVisible();
		await send(pupil.account, [wrongAnswer(cardIdsOf(deckFile())[0]!, 'Somewhere else')]);
		await expect(page.getByText('Somewhere else')).toBeVisible({ timeout: 15_000 });
		await expect(page.getByText('Everybody has begun').first()).toBeVisible();
	});

	test('takes the report along as a table', { tag: '@once' }, async ({ page }) => {
		await seat(inClass, '=HYPERLINK("x")');
		const id = await assign(inClass);
		await page.goto(`/teach/${inClass}/${id}`);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'As a table (CSV)' }).click()
		]);
		expect(download.suggestedFilename()).toBe('History 10b The near abroad.csv');
		const text = readFileSync(await download.path(), 'utf8');
		expect(text.startsWith('\uFEFFPupil,')).toBe(true);
		expect(text).toContain(`"'=HYPERLINK(""x"")"`);
	});

	test(
		'sees nothing of what another teacher assigned',
		{ tag: '@once' },
		async ({ page, context, baseURL }) => {
			const { member } = await seat(inClass, 'Ada');
			const id = await assign(inClass);
			const report = `/teach/${inClass}/${id}`;
			await context.clearCookies();
			await signInAsTeacher(context, baseURL!);
			for (const path of ['', '/edit', '/version', '/report.csv', `/pupil/${member}`])
				expect((await page.request.get(report + path)).status(), path).toBe(404);
		}
	);
});

test.describe('a teacher without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('assigns and reads the report', { tag: '@once' }, async ({ page, context, baseURL }) => {
		const teacher = await signInAsTeacher(context, baseURL!);
		const { id } = await classOf(teacher, 'History 10b');
		await fill(id, NAMES.slice(0, 3));
		await page.goto(`/teach/${id}`);
		await page.getByText('Assign a deck').click();
		await page.getByRole('button', { name: /^Assign.*The near abroad, 2022/ }).click();
		await expect(page.getByRole('table', { name: /How well each pupil knows/ })).toBeVisible();
	});
});

test.describe('a pupil', () => {
	// The network that is cut.
	test.use({ allowedErrors: /api\/classes/ });
	test('finds what is assigned under Today and Plan, without a network too', async ({
		page,
		context,
		baseURL
	}) => {
		const teacher = await signInAsTeacher(context, baseURL!);
		const { id: inClass } = await classOf(teacher, 'History 10b');
		const assignment = await assign(inClass);
		const pupil = await seat(inClass, 'Ada');
		await context.clearCookies();
		await signInAs(pupil, context, baseURL!);
		await page.goto(`/class/${inClass}`);
		const list = page.getByRole('region', { name: 'What is assigned' });
		await expect(list.getByRole('heading', { name: 'The near abroad' })).toBeVisible();
		await expect(list.getByRole('link', { name: /^Study · \d+ min$/ })).toBeVisible();
		await expectAccessible(page);
		await page.goto('/class');
		const here = page.getByRole('region', { name: 'History 10b' });
		await expect(here.getByRole('link', { name: /^Study · \d+ min$/ })).toBeVisible();
		await page.goto('/settings');
		const ways = page.getByRole('region', { name: 'Classes' });
		await expect(ways.getByRole('link', { name: 'History 10b' })).toHaveAttribute('href', '/class');
		// What the server said is kept: it is not asked again.
		await page.route(/\/api\/classes\?tests$/, (route) => route.abort());
		await page.goto('/');
		await expect(page.getByRole('link', { name: 'For History 10b' })).toHaveAttribute(
			'href',
			`/class/${inClass}`
		);
		await page.goto('/plan');
		const card = page.getByRole('article', { name: 'The near abroad' });
		await expect(card).toBeVisible();
		await expect(card.getByRole('link', { name: 'Change' })).toHaveCount(0);
		await expect(card.getByRole('button', { name: 'Remove' })).toHaveCount(0);
		await page.goto(`/study/exam/${assignment}`);
		await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
	});
});
