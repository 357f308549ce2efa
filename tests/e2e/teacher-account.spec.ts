/** Teachers come in, come back, and leave, in a browser. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { addAuthenticator } from './passkeys.ts';
import { expectRoomForLargeText } from './large-text.ts';
import { seat, signInAs } from './class-room.ts';
import { classOf, signInAsTeacher } from './teacher.ts';

const PASSWORD = 'a few long words';
let people = 0;
const newName = () => `teacher.${process.pid}.${Date.now().toString(36)}${people++}`;

/** Fills the form; the page shows the codes. */
async function signUp(page: Page, name = newName()): Promise<string> {
	await page.goto('/teach/sign-up');
	await page.getByLabel('User name').fill(name);
	await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
	await page.getByRole('button', { name: 'Create the account' }).click();
	await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeFocused();
	return name;
}
const codesOn = (page: Page) => page.locator('ol code').allTextContents();
const part = (page: Page, name: string) => page.getByRole('region', { name });

async function signIn(page: Page, name: string, password = PASSWORD) {
	await page.goto('/teach/sign-in');
	await page.getByLabel('User name').fill(name);
	await page.getByLabel('Password', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test.describe('a teacher', () => {
	// The browser notes replies that say what has to be put right, and that a device is signed out.
	test.use({ allowedErrors: /status of 4(00|01|29)/ });

	test('finds the way in from Settings, signs up, and sees the codes once', async ({ page }) => {
		await page.goto('/settings');
		await page.getByRole('link', { name: 'Teach with Footnote' }).click();
		await page.getByRole('link', { name: 'Create an account' }).click();
		await expect(page.getByRole('heading', { name: 'A teacher’s account' })).toBeVisible();
		await page.getByLabel('User name').fill(newName());
		await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
		await page.getByRole('button', { name: 'Create the account' }).click();
		await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
		expect(await codesOn(page)).toHaveLength(10);
		await expectAccessible(page);
		// The device knows at once whose it is.
		await expect(page.getByRole('link', { name: 'Teach', exact: true })).toBeVisible();
		await page.getByRole('link', { name: 'I have them' }).click();
		await expect(page).toHaveURL(/\/teach$/);
		await page.getByRole('link', { name: 'Your account' }).click();
		await expect(page.getByText('10 codes are left of ten.')).toBeVisible();
		await expect(page.locator('ol code')).toHaveCount(0);
	});

	test('is told beside the field what to put right, and goes on from there', async ({ page }) => {
		await page.goto('/teach/sign-up');
		await page.getByLabel('User name').fill('a b');
		await page.getByLabel('Password', { exact: true }).fill('password123');
		await page.getByRole('button', { name: 'Create the account' }).click();
		const name = page.getByLabel('User name');
		await expect(name).toHaveAccessibleDescription(/no spaces/);
		await expect(name).toBeFocused();
		await expect(page.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(
			/first that anybody would try/
		);
		await expect(name).toHaveValue('a b');
		await expectAccessible(page);
	});

	test('may look at the password while typing it', { tag: '@once' }, async ({ page }) => {
		await page.goto('/teach/sign-in');
		const field = page.getByLabel('Password', { exact: true });
		await field.fill('secret words');
		await expect(field).toHaveAttribute('type', 'password');
		const button = page.getByRole('button', { name: 'Show: Password' });
		await button.click();
		await expect(field).toHaveAttribute('type', 'text');
		await expect(button).toHaveAttribute('aria-pressed', 'true');
		await expect(field).toHaveValue('secret words');
	});

	test('signs out, and in again to the page that was wanted', async ({ page }) => {
		const name = await signUp(page);
		await page.goto('/teach/account');
		await part(page, 'Signed-in devices').getByRole('button', { name: 'Sign out' }).click();
		await expect(page).toHaveURL(/\/teach$/);
		await page.goto('/teach/account');
		await expect(page).toHaveURL(/\/teach\/sign-in\?to=%2Fteach%2Faccount$/);
		await page.getByLabel('User name').fill(` ${name.toUpperCase()} `);
		await page.getByLabel('Password', { exact: true }).fill('not the password');
		await page.getByRole('button', { name: 'Sign in', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText('The name or the password is not right.');
		await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
		await page.getByRole('button', { name: 'Sign in', exact: true }).click();
		await expect(page).toHaveURL(/^[^?]*\/teach\/account$/);
	});

	test(
		'who lost the password comes back by a code, and other devices go',
		{ tag: '@once' },
		async ({ page, browser, baseURL }) => {
			const name = await signUp(page);
			const [code] = await codesOn(page);
			const elsewhere = await browser.newContext({ baseURL });
			const other = await elsewhere.newPage();
			await other.goto('/teach/sign-in');
			await other.getByRole('link', { name: 'Use a recovery code' }).click();
			await expect(other.getByRole('heading', { name: 'Use a recovery code' })).toBeVisible();
			await other.getByLabel('User name').fill(name);
			await other.getByLabel('Recovery code').fill(code!.toUpperCase());
			await other.getByLabel('New password', { exact: true }).fill('other long words');
			await other.getByRole('button', { name: 'Set the password and sign in' }).click();
			await expect(other).toHaveURL(/recovered/);
			await expect(other.getByText('Your new password is set')).toBeVisible();
			await expect(other.getByText('9 codes are left of ten.')).toBeVisible();
			await page.goto('/teach/account');
			await expect(page).toHaveURL(/sign-in/);
			await elsewhere.close();
		}
	);

	test(
		'keeps what is in the form when the network fails',
		{ tag: '@once' },
		async ({ page, context }) => {
			await page.goto('/teach/sign-up');
			await page.getByLabel('User name').fill('offline');
			await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
			await context.setOffline(true);
			await page.getByRole('button', { name: 'Create the account' }).click();
			await expect(page.getByRole('alert')).toContainText('The server did not answer');
			await expect(page.getByLabel('User name')).toHaveValue('offline');
			await context.setOffline(false);
		}
	);
});

test.describe('a passkey', { tag: '@once' }, () => {
	test.use({ allowedErrors: /status of 4(00|01|29)/ });

	test('is enough to sign up, sign in, make new codes and delete the account', async ({ page }) => {
		const authenticator = await addAuthenticator(page);
		const name = newName();
		await page.goto('/teach/sign-up');
		await page.getByLabel('User name').fill(name);
		await page.getByRole('button', { name: 'Create it with a passkey' }).click();
		await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
		const before = await codesOn(page);
		expect(await authenticator.count()).toBe(1);

		await page.goto('/teach/account');
		await part(page, 'Signed-in devices').getByRole('button', { name: 'Sign out' }).click();
		await expect(page).toHaveURL(/\/teach$/);
		// What the browser offers by itself is not taken.
		await authenticator.present(false);
		const offered = page.waitForResponse('**/api/passkeys');
		await page.goto('/teach/sign-in?to=/teach/account');
		await offered;
		await authenticator.present(true);
		// What was offered may be taken now, before the button is pressed: either way signs in.
		await page
			.getByRole('button', { name: 'Sign in with a passkey' })
			.click({ timeout: 5000 })
			.catch(() => {});
		await expect(page).toHaveURL(/^[^?]*\/teach\/account$/);

		const recovery = part(page, 'Recovery codes');
		await recovery.locator('summary').click();
		await recovery.getByRole('button', { name: 'Make new codes' }).click();
		await expect(page.locator('ol code')).toHaveCount(10);
		expect(await codesOn(page)).not.toContain(before[0]);

		await page.goto('/teach/account');
		const remove = part(page, 'Delete the account');
		await remove.locator('summary').click();
		await authenticator.refuse(true);
		await remove.getByRole('button', { name: 'Delete everything' }).click();
		await expect(remove.getByRole('alert')).toContainText('No passkey was used');
		await authenticator.refuse(false);
		await remove.getByRole('button', { name: 'Delete everything' }).click();
		await expect(page.getByText('Your account is deleted')).toBeVisible();
		await page.goto('/teach/account');
		await expect(page).toHaveURL(/sign-in/);
	});

	test('picked among what the browser fills in signs in', async ({ page }) => {
		const authenticator = await addAuthenticator(page);
		await page.goto('/teach/sign-up');
		await page.getByLabel('User name').fill(newName());
		await page.getByRole('button', { name: 'Create it with a passkey' }).click();
		await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
		await authenticator.present(false);
		await page.goto('/teach/account');
		await part(page, 'Signed-in devices').getByRole('button', { name: 'Sign out' }).click();
		await expect(page).toHaveURL(/\/teach$/);
		// Whoever it is picks what the browser offers, and presses nothing.
		await authenticator.present(true);
		await page.goto('/teach/sign-in?to=/teach/account');
		await expect(page).toHaveURL(/^[^?]*\/teach\/account$/);
	});

	test('is added beside a password, renamed, and removed, but never as the last way in', async ({
		page
	}) => {
		await addAuthenticator(page);
		await signUp(page);
		await page.goto('/teach/account');
		const passkeys = part(page, 'Passkeys');
		const adding = passkeys.locator('details').last();
		await adding.locator('summary').click();
		await passkeys.getByLabel(/^Your password/).fill('not the password');
		await passkeys.getByRole('button', { name: 'Make the passkey' }).click();
		await expect(passkeys.getByLabel(/^Your password/)).toHaveAccessibleDescription(/not your/);
		await passkeys.getByLabel(/^Your password/).fill(PASSWORD);
		await passkeys.getByRole('button', { name: 'Make the passkey' }).click();
		await expect(page.getByText('The passkey is added.')).toBeVisible();
		await passkeys.getByRole('listitem').locator('summary').click();
		await passkeys.getByLabel('Name of the passkey').fill('My laptop');
		await passkeys.getByRole('button', { name: 'Save the name' }).click();
		await expect(passkeys.getByRole('listitem')).toContainText('My laptop');
		await expectAccessible(page);
		await passkeys.getByRole('button', { name: 'Remove the passkey My laptop' }).click();
		await expect(page.getByText('The passkey is removed.')).toBeVisible();
	});

	test('for a name that is taken lets nobody in, and tells so no sooner', async ({
		page,
		browser,
		baseURL
	}) => {
		const elsewhere = await browser.newContext({ baseURL });
		const name = await signUp(await elsewhere.newPage());
		await elsewhere.close();
		const authenticator = await addAuthenticator(page);
		await page.goto('/teach/sign-up');
		await page.getByLabel('User name').fill(name);
		await page.getByRole('button', { name: 'Create it with a passkey' }).click();
		await expect(page.getByLabel('User name')).toHaveAccessibleDescription(/has this name/);
		expect(await authenticator.count(), 'who asks without one is told nothing').toBe(1);
		await page.goto('/teach/account');
		await expect(page).toHaveURL(/sign-in/);
	});
});

test.describe('a teacher’s account', { tag: '@once' }, () => {
	test.use({ allowedErrors: /status of 4(00|01|29)/ });

	test('lists devices in words, and signs one out', async ({ page, browser, baseURL }) => {
		const name = await signUp(page);
		const elsewhere = await browser.newContext({ baseURL });
		const other = await elsewhere.newPage();
		await signIn(other, name);
		await expect(other).toHaveURL(/\/teach$/);
		await page.goto('/teach/account');
		const devices = part(page, 'Signed-in devices');
		await expect(devices.getByRole('listitem')).toHaveCount(2);
		await expect(devices.getByRole('listitem').first()).toContainText('This device');
		await expect(devices.getByRole('listitem').last()).toContainText(
			'Last seen within the last hour'
		);
		await devices.getByRole('button', { name: /^Sign out: / }).click();
		await expect(page.getByText('The device is signed out.')).toBeVisible();
		await other.goto('/teach/account');
		await expect(other).toHaveURL(/sign-in/);
		await elsewhere.close();
	});

	test('goes out as one file, and says what goes before it is deleted', async ({
		page,
		context,
		baseURL
	}) => {
		const account = await signInAsTeacher(context, baseURL!);
		await classOf(account, '7c History', ['Zoe']);
		await page.goto('/teach/account');
		await expect(part(page, 'Delete the account')).toContainText('the class 7c History');
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Download the file' }).click();
		const file = await download;
		expect(file.suggestedFilename()).toMatch(/^footnote-teacher-\d{4}-\d\d-\d\d\.json$/);
		const { teacher } = JSON.parse(await readFile(await file.path(), 'utf8'));
		expect(teacher.classes).toMatchObject([{ name: '7c History', members: [{ nickname: 'Zoe' }] }]);
		await page.goto('/settings');
		await page.getByLabel('Import a file').setInputFiles(await file.path());
		await expect(page.getByText('Nothing new')).toBeVisible();
	});

	test('is nothing that a pupil’s device becomes', async ({ page, context, baseURL }) => {
		const teacher = await signInAsTeacher(context, baseURL!);
		const { id } = await classOf(teacher, '7c');
		await context.clearCookies();
		await signInAs(await seat(id, 'Pia'), context, baseURL!);
		for (const path of ['/teach/sign-up', '/teach/sign-in', '/teach/recover']) {
			await page.goto(path);
			await expect(page.getByText('A pupil is signed in on this device.')).toBeVisible();
			await expect(page.getByLabel('User name')).toHaveCount(0);
		}
	});

	test('can be made, left and entered without JavaScript', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
		const page = await context.newPage();
		const name = newName();
		await page.goto('/teach/sign-up');
		await page.getByLabel('User name').fill(name);
		await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
		await page.getByRole('button', { name: 'Create the account' }).click();
		await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
		await page.getByRole('link', { name: 'I have them' }).click();
		await page.getByRole('link', { name: 'Your account' }).click();
		await page.getByRole('button', { name: 'Sign out' }).first().click();
		await signIn(page, name);
		await expect(page).toHaveURL(/\/teach$/);
		await context.close();
	});

	for (const path of ['/teach', '/teach/sign-up', '/teach/sign-in', '/teach/recover'])
		test(`${path} has room for a thumb and for large letters`, async ({ page }) => {
			await page.goto(path);
			await expectAccessible(page);
			await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			await expectAccessible(page);
			await expectRoomForLargeText(page);
		});

	test('’s own page has room for a thumb and for large letters', async ({
		page,
		context,
		baseURL
	}) => {
		await signInAsTeacher(context, baseURL!);
		await page.goto('/teach/account');
		await expectAccessible(page);
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		await expectAccessible(page);
		await expectRoomForLargeText(page);
	});
});

test.describe('what cannot be had', () => {
	// The browser notes replies that say there is nothing.
	test.use({ allowedErrors: /status of 404/ });

	test('is said in words, by the server and by a page that is open', async ({ page, baseURL }) => {
		await signInAsTeacher(page.context(), baseURL!);
		const main = page.getByRole('main');
		await page.goto('/teach/nothing');
		await expect(main).toContainText('There is no such class.');
		await page.goto('/teach');
		await page.evaluate(() => {
			const link = document.createElement('a');
			link.href = '/teach/nothing-either';
			link.textContent = 'Elsewhere';
			document.querySelector('main')?.append(link);
		});
		await main.getByRole('link', { name: 'Elsewhere' }).click();
		await expect(page).toHaveURL(/nothing-either/);
		await expect(main).toContainText('There is no such class.');
	});
});
