/** One learner with several devices, in a browser: what their tests have in common. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, hydrated } from './fixtures.ts';
import { storedOnDevice } from './stored.ts';
import { SyncClient } from './sync-client.ts';

/** Another device, with a browser of its own. */
export async function anotherDevice(browser: Browser, baseURL: string | undefined) {
	const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 } });
	return { context, page: await context.newPage() };
}

export async function visit(page: Page, path: string) {
	await page.goto(path);
	await hydrated(page);
}

/** The code for another device, as Settings shows it. */
export async function newCode(page: Page): Promise<string> {
	await visit(page, '/settings');
	// An account begins with what there is: without anything there is none.
	const first = (await entriesOn(page)) === 0;
	if (first) await save(page, 3);
	const code = await showCode(page);
	if (first)
		await expect(page.getByText('Everything you learnt is on the server, too.')).toBeVisible();
	return code;
}

/** The code, asked for where Settings are open. */
export async function showCode(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Use another device, too' }).click();
	return page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText();
}

export async function join(page: Page, code: string) {
	await visit(page, '/link');
	await page.getByLabel('Code from the other device').fill(code);
	await page.getByRole('button', { name: 'Join' }).click();
	await page.waitForURL('/');
}

/** Writes one entry to the log. */
export async function save(page: Page, newPerDay: number) {
	await page.getByLabel('New cards a day').fill(String(newPerDay));
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Saved.', { exact: true }).first()).toBeVisible();
}

export const entriesOn = async (page: Page) => (await page.evaluate(storedOnDevice)).entries;

/** Another device of the account whose device this is, without a browser. */
export async function clientOf(
	context: BrowserContext,
	baseURL: string | undefined,
	device: string
) {
	const client = new SyncClient(baseURL!, device);
	const cookie = (await context.cookies()).find(({ name }) => name === 'footnote');
	client.cookie = `footnote=${cookie?.value}`;
	return client;
}

/** What the server has of the account whose device this is. */
export const onServer = async (context: BrowserContext, baseURL: string | undefined) =>
	(await clientOf(context, baseURL, 'onlooker0')).everything();

/** Signs out, under Settings. */
export async function leave(page: Page) {
	await page.getByText('Sign out on this device').click();
	await page.getByRole('button', { name: 'Sign out and remove' }).click();
}

/** What decks of one's own are called that can be studied on this device. Runs in the page. */
export async function ownDecksHere(): Promise<string[]> {
	// oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
	const result = <T>(request: IDBRequest<T>) =>
		new Promise<T>((done, fail) => {
			request.addEventListener('success', () => done(request.result));
			request.addEventListener('error', () => fail(request.error ?? new Error('IndexedDB')));
		});
	if (!(await indexedDB.databases()).some(({ name }) => name === 'footnote')) return [];
	const db = await result(indexedDB.open('footnote'));
	try {
		const own = await result(db.transaction('shelf').objectStore('shelf').get('own'));
		return ((own as { decks: { title: string }[] } | undefined)?.decks ?? []).map(
			({ title }) => title
		);
	} finally {
		db.close();
	}
}
