/** A teacher's account, made and left as a teacher does, for specs about it. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const PASSWORD = 'pebble harbour lantern';

let named = 0;
export const newName = () => `teacher.${Date.now().toString(36)}.${process.pid}.${named++}`;

/** Signs up, and gives the recovery codes that were shown. */
export async function signUp(page: Page, name: string): Promise<string[]> {
	await page.goto('/teach/sign-up');
	await page.getByLabel('Name to sign in with').fill(name);
	await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
	await page.getByRole('button', { name: 'Sign up', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
	const codes = await page.getByRole('listitem').locator('code').allInnerTexts();
	expect(codes).toHaveLength(10);
	return codes;
}

export async function fillSignIn(page: Page, name: string, password: string) {
	await page.getByLabel('Name to sign in with').fill(name);
	await page.getByLabel('Password', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

export async function signOut(page: Page) {
	await page.goto('/teach/account');
	await page.getByRole('button', { name: 'Sign out', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Teach');
}
