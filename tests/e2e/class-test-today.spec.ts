/** A class's test stands on Today from the moment it opens. */
import { changeTest, giveTest, seat, signInAs } from './class-room.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { classOf, signInAsTeacher } from './teacher.ts';

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
		await phone.waitForLoadState('networkidle');
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
