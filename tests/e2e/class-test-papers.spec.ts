/** Pupils' papers: read and printed by the teacher, with a mark changed by hand. */
import { readFileSync } from 'node:fs';
import { giveTest, paperOf } from './class-room.ts';
import { test } from './class-test-room.ts';
import { expect, expectAccessible } from './fixtures.ts';
import { cookieOfColleague } from './teacher.ts';

const QUESTIONS = 4;

test(
	'a name leads to the paper, and a changed mark shows everywhere until it is taken back',
	{ tag: '@once' },
	async ({ page, room }) => {
		test.slow();
		const anna = await room.seat('Anna');
		const given = await giveTest(room.id, { shuffled: false, results: 'at-once' });
		await room.handIn(given, anna, [0, 1]);
		const [first] = await paperOf(room.id, given);
		await page.goto(`/teach/${room.id}/tests/${given}`);
		await page.getByRole('link', { name: 'Anna' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Anna’s paper' })).toBeVisible();
		await expect(page.getByText('50 % reached')).toBeVisible();
		const question = page.locator('#q1');
		await expect(question).toContainText(first!.question.prompt);
		await expect(question).toContainText('nothing');
		await expect(question).toContainText('0 points');

		await question.getByText('Change this mark').click();
		await question.getByLabel('Points').fill('2');
		await question.getByLabel('Why').fill('Said so aloud');
		await question.getByRole('button', { name: 'Change the mark' }).click();
		await expect(question.getByText('A number from 0 to 1.')).toBeVisible();
		await question.getByLabel('Points').fill('1');
		await question.getByLabel('Why').fill(' ');
		await question.getByRole('button', { name: 'Change the mark' }).click();
		await expect(question.getByText('Say why, in up to 300 letters')).toBeVisible();
		await question.getByLabel('Why').fill('Said so aloud');
		await question.getByRole('button', { name: 'Change the mark' }).click();
		await expect(
			question.getByText('Changed by hand: 1 point. By the key it would be 0 points.')
		).toBeVisible();
		await expect(question).toContainText('Reason: Said so aloud');
		await expect(page.getByText('75 % reached')).toBeVisible();
		await expect(page.getByText('50 % before the key or a mark was changed')).toBeVisible();

		const phone = await room.phoneOf(anna);
		await phone.goto(`/class/${room.id}/tests/${given}`);
		await expect(phone.getByText('75 %', { exact: true })).toBeVisible();
		await expect(phone.getByText(/instead of 0 points: Said so aloud$/)).toBeVisible();

		await page.getByRole('link', { name: 'Back to the test' }).click();
		await expect(page.getByRole('row', { name: /Anna/ })).toContainText('1 mark changed');
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'As a table (CSV)' }).click()
		]);
		const table = readFileSync(await file.path(), 'utf8');
		expect(table).toContain('Marks changed by hand');
		expect(table).toContain('Question 1: 1 instead of 0 (Said so aloud)');

		await page.goto(`/teach/${room.id}/tests/${given}/papers/${anna.member}`);
		await question.getByRole('button', { name: /^Take the change back/ }).click();
		await expect(page.getByText('50 % reached')).toBeVisible();
		await expect(question.getByText(/^Changed by hand/)).toBeHidden();
		await phone.reload();
		await expect(phone.getByText('50 %', { exact: true })).toBeVisible();
	}
);

test('a mark is changed and taken back without JavaScript', { tag: '@once' }, async ({ room }) => {
	const anna = await room.seat('Anna');
	const given = await giveTest(room.id, { shuffled: false });
	await room.handIn(given, anna, [1]);
	const plain = await room.plain();
	await plain.goto(`/teach/${room.id}/tests/${given}/papers/${anna.member}`);
	const question = plain.locator('#q2');
	await question.getByText('Change this mark').click();
	await question.getByLabel('Points').fill('0.5');
	await question.getByLabel('Why').fill('Half of it');
	await question.getByRole('button', { name: 'Change the mark' }).click();
	await expect(question).toContainText('Changed by hand: 0.5 points.');
	await question.getByRole('button', { name: /^Take the change back/ }).click();
	await expect(question).not.toContainText('Changed by hand');
});

test(
	'a substitute reads a paper and changes nothing; who has not handed in has none',
	{ tag: '@once' },
	async ({ page, room, baseURL }) => {
		const [anna, ben] = [await room.seat('Anna'), await room.seat('Ben')];
		const given = await giveTest(room.id, { shuffled: false });
		await room.handIn(given, anna);
		await page.context().clearCookies();
		const [name, value] = (await cookieOfColleague(room.id, 'substitute')).split('=');
		await page.context().addCookies([{ name: name!, value: value!, url: baseURL! }]);
		await page.goto(`/teach/${room.id}/tests/${given}/papers/${anna.member}`);
		await expect(page.getByText('100 % reached')).toBeVisible();
		await expect(page.getByText('Change this mark')).toBeHidden();
		await page.goto(`/teach/${room.id}/tests/${given}/papers/${ben.member}`);
		await expect(page.getByText('Ben has not begun this test.')).toBeVisible();
	}
);

test(
	'all papers are printed in one go, each on pages of its own',
	{ tag: '@once' },
	async ({ page, room }) => {
		const given = await giveTest(room.id, { shuffled: false });
		for (const name of ['Anna', 'Ben', 'Cem']) await room.handIn(given, await room.seat(name), [0]);
		await page.goto(`/teach/${room.id}/tests/${given}`);
		await page.getByRole('link', { name: 'All papers' }).click();
		for (const name of ['Anna', 'Ben', 'Cem'])
			await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
		await expect(page.locator('li[id^=q]')).toHaveCount(3 * QUESTIONS);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('link', { name: 'Back to the test' })).toBeHidden();
		await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
		const breaks = await page
			.locator('.paper')
			.evaluateAll((papers) => papers.map((paper) => getComputedStyle(paper).breakBefore));
		expect(breaks).toEqual(['auto', 'page', 'page']);
	}
);

for (const colorScheme of ['light', 'dark'] as const)
	test(
		`papers are accessible in ${colorScheme}, and fit a small phone and a desktop`,
		{ tag: '@once' },
		async ({ page, room }) => {
			test.slow();
			const anna = await room.seat('Anna');
			const given = await giveTest(room.id, { shuffled: false, questions: 12 });
			await room.handIn(given, anna, [0, 3]);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			for (const path of ['papers', `papers/${anna.member}`])
				for (const viewport of [
					{ width: 360, height: 620 },
					{ width: 1280, height: 800 }
				]) {
					await page.setViewportSize(viewport);
					await page.goto(`/teach/${room.id}/tests/${given}/${path}`);
					await page.evaluate(() => {
						for (const details of document.querySelectorAll('details')) details.open = true;
					});
					await expectAccessible(page);
					const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
					expect(wide, `${path} does not scroll sideways`).toBeLessThanOrEqual(0);
				}
		}
	);
