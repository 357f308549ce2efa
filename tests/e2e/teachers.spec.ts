/** A teacher's account from its first minute: made, left, come back to, and kept in order. */
import { expect, expectAccessible, hydrated, test } from './fixtures.ts';
import { fillSignIn, newName, PASSWORD, signOut, signUp } from './teacher-account.ts';

// What was refused is answered with 400; the account's page is closed to whoever was signed out.
test.use({ allowedErrors: /status of 4\d\d/ });

const OTHER = 'lantern harbour pebble';

test.describe('a teacher', { tag: '@once' }, () => {
	test('finds the way from Settings, signs up, makes a class, signs out and comes back', async ({
		page
	}) => {
		const name = newName();
		await page.goto('/settings');
		await page.getByRole('link', { name: 'Teach a class' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Teach');
		await hydrated(page);
		await page.getByRole('link', { name: 'Sign up as a teacher' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign up as a teacher');
		await signUp(page, name);
		await page.getByRole('link', { name: 'On to my classes' }).click();
		await page.getByLabel('Name of the class').fill('Geography 9b');
		await page.getByRole('button', { name: 'Create class' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geography 9b');
		await signOut(page);
		await page.getByRole('link', { name: 'Sign in', exact: true }).click();
		await fillSignIn(page, name.toUpperCase(), PASSWORD);
		await expect(page.getByText('Geography 9b')).toBeVisible();
	});

	test('is told beside each field what is wrong, and keeps what was typed', async ({ page }) => {
		await page.goto('/teach/sign-up');
		await page.getByLabel('Name to sign in with').fill('a b');
		await page.getByLabel('Password', { exact: true }).fill('short');
		await page.getByRole('button', { name: 'Sign up', exact: true }).click();
		const name = page.getByLabel('Name to sign in with');
		await expect(name).toHaveAccessibleDescription(/without spaces/);
		await expect(name).toHaveValue('a b');
		await expect(page.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(
			/Ten characters/
		);
		await expectAccessible(page);
	});

	test('with a wrong password is told no more than that, and may try again', async ({ page }) => {
		const name = newName();
		await signUp(page, name);
		await signOut(page);
		await page.goto('/teach/sign-in');
		await fillSignIn(page, 'nobody.at.all', 'not the password');
		const alert = page.getByRole('alert');
		await expect(alert).toHaveText('The name or the password is not right.');
		await fillSignIn(page, name, 'not the password');
		await expect(alert).toHaveText('The name or the password is not right.');
		await expect(page.getByLabel('Name to sign in with')).toHaveValue(name);
		await fillSignIn(page, name, PASSWORD);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Classes');
	});

	test('who lost the password comes back by a code, once', async ({ page }) => {
		const name = newName();
		const [code] = await signUp(page, name);
		await signOut(page);
		const recover = async () => {
			await page.goto('/teach/recover');
			await page.getByLabel('Name to sign in with').fill(name);
			await page.getByLabel('Recovery code').fill(code!.toUpperCase().replaceAll('-', ' '));
			await page.getByLabel('New password').fill(OTHER);
			await page.getByRole('button', { name: 'Set the password and sign in' }).click();
		};
		await recover();
		await expect(page.getByText('Your new password is set')).toBeVisible();
		await expect(page.getByText('9 codes are left.')).toBeVisible();
		await signOut(page);
		await recover();
		await expect(page.getByLabel('Recovery code')).toHaveAccessibleDescription(/not right/);
		await page.goto('/teach/sign-in');
		await fillSignIn(page, name, OTHER);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Classes');
	});

	test('signs a lost device out, which then sees nothing more', async ({
		page,
		browser,
		baseURL
	}) => {
		const name = newName();
		await signUp(page, name);
		const context = await browser.newContext({
			baseURL: baseURL!,
			serviceWorkers: 'block',
			userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
		});
		const lost = await context.newPage();
		await lost.goto('/teach/sign-in');
		await hydrated(lost);
		await fillSignIn(lost, name, PASSWORD);
		await expect(lost.getByRole('heading', { level: 1 })).toHaveText('Classes');
		await page.goto('/teach/account');
		await page.getByRole('button', { name: 'Sign out: Firefox, Linux' }).click();
		await expect(page.getByText('The device is signed out.')).toBeVisible();
		await lost.goto('/teach/account');
		await expect(lost).toHaveURL(/\/teach\/sign-in\?to=/);
		await context.close();
	});

	test('takes everything along as a file, and deletes the account once it is sure', async ({
		page
	}) => {
		const name = newName();
		await signUp(page, name);
		await page.goto('/teach/account');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'Download' }).click()
		]);
		expect(download.suggestedFilename()).toMatch(/^footnote-teacher-[\d-]+\.json$/);
		const end = page.getByRole('region', { name: 'Delete the account' });
		await end.getByLabel('Your password, to be sure').fill('not the password');
		await end.getByRole('button', { name: 'Delete everything' }).click();
		await expect(end.getByText('That is not your password.')).toBeVisible();
		await end.getByLabel('Your password, to be sure').fill(PASSWORD);
		await end.getByRole('button', { name: 'Delete everything' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Teach');
		await page.goto('/teach/sign-in');
		await fillSignIn(page, name, PASSWORD);
		await expect(page.getByRole('alert')).toHaveText('The name or the password is not right.');
	});

	for (const scheme of ['light', 'dark'] as const)
		test(`can use every page of the account, whoever they are: ${scheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme });
			for (const path of ['/teach', '/teach/sign-up', '/teach/sign-in', '/teach/recover']) {
				await page.goto(path);
				await expectAccessible(page);
			}
			await signUp(page, newName());
			await expectAccessible(page);
			await page.goto('/teach/account');
			await expectAccessible(page);
			const small = await page
				.locator('main :is(button, a, input:not([type=hidden]))')
				.evaluateAll((all) =>
					all
						.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
						.map(({ textContent, id }) => textContent || id)
				);
			expect(small, 'large enough to touch').toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
			expect(wide, 'nothing sticks out').toBe(false);
		});
});

test.describe('without JavaScript, a teacher', { tag: '@once' }, () => {
	test.use({ javaScriptEnabled: false });

	test('signs up and in with a password, and is told that passkeys need it', async ({ page }) => {
		const name = newName();
		await page.goto('/teach/sign-up');
		expect(
			await (await page.request.get('/teach/sign-up', { headers: { accept: 'text/html' } })).text()
		).toContain('Passkeys need JavaScript');
		await page.getByLabel('Name to sign in with').fill(name);
		await page.getByLabel('Password', { exact: true }).fill('short');
		await page.getByRole('button', { name: 'Sign up', exact: true }).click();
		await expect(page.getByLabel('Name to sign in with')).toHaveValue(name);
		await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
		await page.getByRole('button', { name: 'Sign up', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
		await page.goto('/teach/account');
		await page.getByRole('button', { name: 'Sign out', exact: true }).click();
		await page.getByRole('link', { name: 'Sign in', exact: true }).click();
		await fillSignIn(page, name, PASSWORD);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Classes');
	});
});
