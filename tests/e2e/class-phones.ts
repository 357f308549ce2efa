/** Pupils' phones: what the tests of a class have in common. */
import type { Browser, Page } from '@playwright/test';
import { hydrated } from './fixtures.ts';

/** A phone of its own: nothing on it is anybody's. */
export async function newPhone(browser: Browser, baseURL: string): Promise<Page> {
	const context = await browser.newContext({
		baseURL,
		viewport: { width: 360, height: 740 },
		isMobile: true,
		hasTouch: true,
		serviceWorkers: 'block'
	});
	return context.newPage();
}

export async function open(page: Page, path: string) {
	await page.goto(path);
	await hydrated(page);
}

export async function joinAs(phone: Page, code: string, nickname: string) {
	await open(phone, `/join/${code}`);
	await phone.getByLabel('Your name in this class').fill(nickname);
	await phone.getByRole('button', { name: 'Join' }).click();
	await phone.waitForURL(/\/class\//);
}
