/** A class's test stands on Today from the moment it opens. */
import { changeTest, closeTest, giveTest, seat, signInAs } from './class-room.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { classesOnDevice } from './stored.ts';
import { classOf, signInAsTeacher } from './teacher.ts';
import { answerSomehow, atQuestion, handIn, testEntries } from './test-taking.ts';

test.use({ allowedErrors: /net::ERR_FAILED/ });

test(
	'a test that a teacher opens stands first on Today without a reload, and without a network',
	{ tag: '@once' },
	async ({ page, browser, baseURL }) => {
		test.slow();
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { id } = await classOf(teacher, 'Geography 9b');
		const anna = await seat(id, 'Anna');
		const now = Date.now();
		const given = await giveTest(id, { opens: now + 3_600_000, closes: now + 7_200_000 });
		const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 620 } });
		await signInAs(anna, context, baseURL!);
		const phone = await context.newPage();
		await phone.goto(`/class/${id}`);
		await expect.poll(() => phone.evaluate(classesOnDevice)).toBe(1);
		await phone.goto('/');
		const way = phone.getByRole('link', { name: 'To the test' });
		await expect(way).toHaveCount(0);
		await changeTest(id, given, { opens: now - 60_000 });
		await expect(way).toBeVisible({ timeout: 40_000 });
		await expectAccessible(phone);
		await context.route(/\/api\/classes/, (route) => route.abort());
		await phone.reload();
		await expect(way).toBeVisible();
		await context.close();
	}
);

test(
	'what a test showed comes into the log of a pupil whose Today stands open when it may be known',
	{ tag: '@once' },
	async ({ page, browser, baseURL }) => {
		test.slow();
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { id } = await classOf(teacher, 'Geography 9b');
		const given = await giveTest(id, { questions: 2, clock: 'looked-at' });
		const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 620 } });
		await signInAs(await seat(id, 'Anna'), context, baseURL!);
		const phone = await context.newPage();
		// The first page that this device sees of the class: it knows whose it is from here on.
		await phone.goto(`/class/${id}/tests/${given}`);
		await expect.poll(() => phone.evaluate(classesOnDevice)).toBe(1);
		await phone.getByRole('button', { name: 'Begin the test' }).click();
		await atQuestion(phone, 1);
		await answerSomehow(phone);
		await handIn(phone);
		await expect(
			phone.getByRole('paragraph').filter({ hasText: 'Your teacher has your answers.' })
		).toBeVisible();
		const asked = phone.waitForResponse(/\/api\/classes\?tests/);
		const synced = phone.waitForResponse(/\/api\/sync$/);
		await phone.goto('/');
		await Promise.all([asked, synced]);
		expect((await testEntries(phone)).tests).toEqual([]);
		await closeTest(id, given);
		await expect
			.poll(async () => (await testEntries(phone)).tests.length, { timeout: 40_000 })
			.toBe(1);
		await context.close();
	}
);
