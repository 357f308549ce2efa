/** Passkeys in place of a teacher's password, and beside it. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { newName, PASSWORD, signOut, signUp } from './teacher-account.ts';

// What was refused is answered with 400.
test.use({ allowedErrors: /status of 4\d\d/ });

/** A finger or face that always says yes. */
async function withAuthenticator(page: Page) {
	const client = await page.context().newCDPSession(page);
	await client.send('WebAuthn.enable');
	await client.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
}

test.describe('a teacher', { tag: '@once' }, () => {
	test('with a passkey needs no password: signs up, out and in, and confirms with it', async ({
		page
	}) => {
		const name = newName();
		await withAuthenticator(page);
		await page.goto('/teach/sign-up');
		await page.getByLabel('Name to sign in with').fill(name);
		await page.getByRole('button', { name: 'Sign up with a passkey' }).click();
		await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
		await signOut(page);
		await page.goto('/teach/sign-in');
		await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Classes');

		await page.goto('/teach/account');
		await page.getByRole('button', { name: /^Remove: / }).click();
		await expect(page.getByText('It is your only way in.')).toBeVisible();
		const recovery = page.getByRole('region', { name: 'Recovery codes' });
		await recovery.getByRole('button', { name: 'Confirm with your passkey' }).click();
		await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
	});

	test('with a password adds a passkey, names it, signs in with it and removes it', async ({
		page
	}) => {
		const name = newName();
		await withAuthenticator(page);
		await signUp(page, name);
		await page.goto('/teach/account');
		const passkeys = page.getByRole('region', { name: 'Passkeys' });
		await passkeys.getByLabel('Your password, to be sure').fill(PASSWORD);
		await passkeys.getByRole('button', { name: 'Add a passkey' }).click();
		await expect(page.getByText('The passkey is added.')).toBeVisible();
		await passkeys.getByLabel(/^Name of /).fill('My own phone');
		await passkeys.getByRole('button', { name: 'Rename' }).click();
		await expect(page.getByText('The passkey is renamed.')).toBeVisible();
		await signOut(page);
		await page.goto('/teach/sign-in');
		await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Classes');
		await page.goto('/teach/account');
		await passkeys.getByRole('button', { name: 'Remove: My own phone' }).click();
		await expect(page.getByText('The passkey is removed.')).toBeVisible();
	});
});
