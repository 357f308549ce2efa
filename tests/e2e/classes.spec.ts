/** A class from its first minute: made, joined by phone, approved; removal, leaving. */
import { joinAs, newPhone, open } from './class-phones.ts';
import { expect, test } from './fixtures.ts';
import { classOf, signInAsTeacher } from './teacher.ts';

// Every request without an account, or for a class that is not one's own, is answered with 404.
test.use({ allowedErrors: /status of (?:4\d\d)/ });

test.describe('a class', { tag: '@once' }, () => {
	test('is made with one field, joined by a code, and lets in whom its teacher approves', async ({
		page,
		browser,
		baseURL
	}) => {
		await signInAsTeacher(page.context(), baseURL!);
		await page.goto('/teach');
		await page.getByLabel('Name of the class').fill('Geography 9b');
		await page.getByRole('button', { name: 'Create class' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geography 9b');
		const code = (await page.getByText(/^Code[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText()).slice(-9);

		const phone = await newPhone(browser, baseURL!);
		await open(phone, '/join');
		await phone.getByLabel('Code from your teacher').fill(` ${code.toLowerCase()} `);
		await phone.getByRole('button', { name: 'Next' }).click();
		await phone.getByLabel('Your name in this class').fill('Anna');
		await phone.getByRole('button', { name: 'Join' }).click();
		await expect(phone.getByRole('heading', { name: 'Waiting for your teacher' })).toBeVisible();

		// Neither page is reloaded: both notice.
		await page.getByRole('button', { name: 'Let in: Anna' }).click();
		await expect(phone.getByText('You are in.').first()).toBeVisible({ timeout: 15_000 });
		await phone.context().close();
	});

	test('is made once, though its button is pressed twice', async ({ page, baseURL }) => {
		await signInAsTeacher(page.context(), baseURL!);
		await open(page, '/teach');
		await page.getByLabel('Name of the class').fill('Geography 9b');
		await page.getByRole('button', { name: 'Create class' }).dblclick();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geography 9b');
		await open(page, '/teach');
		await expect(page.getByRole('link', { name: /^Geography 9b/ })).toHaveCount(1);
	});

	test('lets in at once whoever is on its list, and merges who mistyped', async ({
		page,
		browser,
		baseURL
	}) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { id, code } = await classOf(teacher, 'Geography 9b');
		await page.goto(`/teach/${id}/roster`);
		await page
			.getByLabel('Names, one a line')
			.fill('givenName,familyName\nAnna,Meier\nAnna,Krüger\nBen,Berg\nBen,Berg');
		await page.getByRole('button', { name: 'Show what becomes of it' }).click();
		await expect(page.getByRole('heading', { name: '3 new nicknames' })).toBeFocused();
		await expect(page.getByText('1 name was on the list more than once: Ben.')).toBeVisible();
		await page.getByRole('button', { name: 'Expect these 3 pupils' }).click();
		await expect(page).toHaveURL(`/teach/${id}#members`);

		const phone = await newPhone(browser, baseURL!);
		await joinAs(phone, code, 'anna m');
		await expect(phone.getByText('Anna M.')).toBeVisible();
		await expect(phone.getByText('You are in.')).toBeVisible();
		const other = await newPhone(browser, baseURL!);
		await joinAs(other, code, 'Bn');
		await page.reload();
		await page.getByLabel('Who Bn is').selectOption({ label: 'is Ben' });
		await page.getByRole('button', { name: 'Let in: Bn' }).click();
		await other.reload();
		await expect(other.getByText('Ben', { exact: true })).toBeVisible();
		await phone.context().close();
		await other.context().close();
	});

	test('is gone for a pupil who was removed, from the next request on', async ({
		page,
		browser,
		baseURL
	}) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { id, code } = await classOf(teacher, 'Geography 9b', ['Anna']);
		const phone = await newPhone(browser, baseURL!);
		await joinAs(phone, code, 'Anna');
		await page.goto(`/teach/${id}`);
		await page.locator('summary', { hasText: 'Anna' }).click();
		await page.getByRole('button', { name: 'Remove from the class' }).click();
		await expect(page.getByText('Removed (1)')).toBeVisible();
		expect((await phone.request.get(`/class/${id}`)).status()).toBe(404);
		expect(await (await phone.request.get('/api/classes')).json()).toEqual([]);
		await phone.context().close();
	});

	test('is left by a pupil who is asked first', async ({ page, browser, baseURL }) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { code } = await classOf(teacher, 'Geography 9b', ['Anna']);
		const phone = await newPhone(browser, baseURL!);
		await joinAs(phone, code, 'Anna');
		await phone.getByText('Leave this class').click();
		await phone.getByRole('button', { name: 'Leave now' }).click();
		await expect(phone.getByText('You are in no class.')).toBeVisible();
		await phone.context().close();
	});

	test('is deleted by its teacher with the accounts of its pupils, who is asked first', async ({
		page,
		browser,
		baseURL
	}) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { id, code } = await classOf(teacher, 'Geography 9b', ['Anna']);
		const phone = await newPhone(browser, baseURL!);
		await joinAs(phone, code, 'Anna');
		await page.goto(`/teach/${id}`);
		await page.getByText('Delete this class').click();
		await page.getByRole('button', { name: 'Delete “Geography 9b” now' }).click();
		await expect(page).toHaveURL('/teach');
		expect((await phone.request.get('/api/classes')).status()).toBe(401);
		await phone.context().close();
	});
});
