/** Who is who in a class: a second teacher, a pupil who comes back, and one who came in twice. */
import { test } from './class-test-room.ts';
import { expect, expectAccessible, hydrated } from './fixtures.ts';
import { signInAsTeacher } from './teacher.ts';

// What is not somebody's, or not any more, is answered with 404.
test.use({ allowedErrors: /status of 4\d\d/ });

test(
	'a colleague takes up an invitation, once, and may do less than whose class it is',
	{ tag: '@once' },
	async ({ page, room, baseURL }) => {
		await page.goto(`/teach/${room.id}/teachers`);
		await page.getByLabel('to teach the class as well').check();
		await page.getByRole('button', { name: 'Make a link' }).click();
		const address = (await page.getByRole('link', { name: /\/teach\/with\// }).textContent())!;
		await expectAccessible(page);

		const colleague = await room.stranger();
		await signInAsTeacher(colleague.context(), baseURL!);
		await colleague.goto(new URL(address, baseURL).pathname);
		await hydrated(colleague);
		await expect(colleague.getByText('You are invited to teach this class as well.')).toBeVisible();
		await expectAccessible(colleague);
		await colleague.getByRole('button', { name: 'Take it up' }).click();
		// The page of the invitation is called “Teach Geography 9b”.
		await colleague.waitForURL(`**/teach/${room.id}`);

		await page.goto(`/teach/${room.id}/teachers`);
		await expect(page.getByText('Teaches it as well')).toBeVisible();
		await colleague.goto(`/teach/${room.id}/teachers`);
		await expect(colleague.getByRole('heading', { name: 'Who teaches this class' })).toBeVisible();
		await expect(colleague.getByRole('button', { name: 'Make a link' })).toHaveCount(0);

		const another = await room.stranger();
		await signInAsTeacher(another.context(), baseURL!);
		const again = await another.goto(new URL(address, baseURL).pathname);
		expect(again?.status()).toBe(404);
	}
);

test(
	'a pupil who comes back under another name is let in as who they are',
	{ tag: '@once' },
	async ({ page, room }) => {
		await room.seat('Anna');
		await room.seat('Ben');
		const phone = await room.stranger();
		await phone.goto(`/join/${room.code}`);
		await hydrated(phone);
		await phone.getByLabel('Your name in this class').fill('Anna K.');
		await phone.getByRole('button', { name: 'Join' }).click();
		await phone.waitForURL(/\/class\//);

		await page.goto(`/teach/${room.id}`);
		await page.getByLabel('Who Anna K. is').selectOption('is Anna');
		await page.getByRole('button', { name: 'Let in: Anna K.' }).click();
		await expect(page.getByLabel('Who Anna K. is')).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'Anna', exact: true })).toBeVisible();
		await expect(page.getByText('Anna K.')).toHaveCount(0);
		await expect(phone.getByText('You are in.').first()).toBeVisible({ timeout: 15_000 });
	}
);

test(
	'two entries of one pupil are made one, and no other pupil is',
	{ tag: '@once' },
	async ({ page, room }) => {
		for (const name of ['Anna', 'Anna 2', 'Ben']) await room.seat(name);
		await page.goto(`/teach/${room.id}`);
		const line = page.getByRole('listitem').filter({
			has: page.getByRole('link', { name: 'Anna 2', exact: true })
		});
		await line.locator('summary').first().click();
		await line.getByText('Came in twice').click();
		await line.getByLabel('Is the same pupil as').selectOption('Anna');
		await expectAccessible(page);
		await line.getByRole('button', { name: 'Make both one' }).click();
		await expect(page.getByRole('link', { name: 'Anna 2', exact: true })).toHaveCount(0);
		for (const name of ['Anna', 'Ben'])
			await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
	}
);
