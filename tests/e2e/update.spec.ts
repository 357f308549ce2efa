/** Promise R9: an update strands no one. */
import type { Page } from '@playwright/test';
import { expect, offlineReady, test } from './fixtures.ts';
import { copyOfApp, remove } from './next-release.ts';
import { freePort, startApp } from './server.ts';
import type { RunningApp } from './server.ts';
import { storedOnDevice } from './stored.ts';

test.describe.configure({ mode: 'default' });
test.use({
	serviceWorkers: 'allow',
	allowedErrors:
		/net::ERR_(CONNECTION_(REFUSED|RESET)|FAILED)|status of 404|dynamically imported|Refused to apply style/
});

let next: string;
let port: number;
let app: RunningApp;
test.beforeAll(() => {
	next = copyOfApp('next');
});
test.afterAll(() => remove(next));
test.beforeEach(async () => {
	port = await freePort();
	app = await startApp({ port });
});
test.afterEach(async () => {
	await app.stop();
});

/** Puts the next release in the place of the running one. */
async function deploy() {
	await app.stop();
	app = await startApp({ port, dir: next });
}

/** Lets the browser look for a newer worker, as it does by itself at a navigation. */
function lookForUpdate(page: Page) {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		while (!registration.waiting) await new Promise((done) => setTimeout(done, 20));
	});
}

const releaseOf = (page: Page) => page.locator('html').getAttribute('data-release');
const follow = (page: Page, name: string) =>
	page.getByRole('link', { name, exact: true }).first().click();

/** What Vite says when a piece of the app could not be fetched. */
const losePiece = (page: Page, times = 1) =>
	page.evaluate((n) => {
		for (let i = 0; i < n; i++) dispatchEvent(new Event('vite:preloadError', { cancelable: true }));
	}, times);

async function visit(page: Page, path = '/') {
	await page.goto(app.url + path);
	await offlineReady(page);
	await page.reload();
}

test('a new release waits until the learner moves on', { tag: '@once' }, async ({ page }) => {
	await visit(page);
	await deploy();
	await lookForUpdate(page);
	expect(await releaseOf(page)).toBeNull();
	await follow(page, 'Progress');
	await expect(page.locator('html[data-release=next]')).toBeAttached();
	await expect(page).toHaveURL(/\/progress$/);
	await page.reload();
	expect(await releaseOf(page)).toBe('next');
});

test(
	'an old worker serves its whole release though the server has a new one',
	{ tag: '@once' },
	async ({ page }) => {
		await visit(page);
		await deploy();
		for (const path of ['/progress', '/decks', '/settings']) {
			const fresh = await page.context().newPage();
			await fresh.goto(app.url + path);
			await expect(fresh.getByRole('heading', { level: 1 })).toBeVisible();
			await fresh.close();
		}
	}
);

test(
	'a second tab keeps its release until it moves on, then follows',
	{ tag: '@once' },
	async ({ page, context }) => {
		await visit(page);
		const other = await context.newPage();
		await other.goto(app.url);
		const own = await other.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.map(({ name }) => name)
				.filter((name) => name.includes('/_app/immutable/'))
		);
		await deploy();
		await lookForUpdate(page);
		await follow(page, 'Progress');
		await expect(page.locator('html[data-release=next]')).toBeAttached();
		// The first tab has moved on and the server knows nothing of the old release any more.
		expect(await releaseOf(other)).toBeNull();
		const answers = await other.evaluate(
			(files) => Promise.all(files.map(async (file) => (await fetch(file)).status)),
			own
		);
		expect(new Set(answers)).toEqual(new Set([200]));
		await follow(other, 'Settings');
		await expect(other.locator('html[data-release=next]')).toBeAttached();
		await expect(other).toHaveURL(/\/settings$/);
		// Nobody needs the old release now.
		await other.reload();
		await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
	}
);

test(
	'a device that lost a piece of the app fetches the newer release, with one reload',
	{ tag: '@once' },
	async ({ page }) => {
		await visit(page);
		await deploy();
		const lost = await page.evaluate(async () => {
			const loaded = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
			const [name] = await caches.keys();
			const cache = await caches.open(name!);
			const unused = (await cache.keys()).filter(
				({ url }) => url.includes('/_app/immutable/') && url.endsWith('.js') && !loaded.has(url)
			);
			await Promise.all(unused.map((request) => cache.delete(request)));
			return unused.length;
		});
		expect(lost).toBeGreaterThan(0);
		await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
		let loads = 0;
		page.on('domcontentloaded', () => loads++);
		await follow(page, 'Progress');
		await expect(page.locator('html[data-release=next][data-hydrated]')).toBeAttached();
		await expect(page).toHaveURL(/\/progress$/);
		expect(loads).toBe(1);
	}
);

test.describe('without a worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('a page whose release is gone is loaded anew, once', { tag: '@once' }, async ({ page }) => {
		await page.goto(app.url);
		// What the page fetches in the background would meet the change as well.
		await expect.poll(async () => (await page.evaluate(storedOnDevice)).decks).toBe(3);
		await deploy();
		let loads = 0;
		page.on('domcontentloaded', () => loads++);
		await follow(page, 'Progress');
		await expect(page.locator('html[data-release=next][data-hydrated]')).toBeAttached();
		await expect(page).toHaveURL(/\/progress$/);
		expect(loads).toBe(1);
	});

	test(
		'a piece that stays missing never makes the page reload for ever',
		{ tag: '@once' },
		async ({ page }) => {
			// A server whose release is always newer than what it sends.
			await page.route('**/version.json', (route) => route.fulfill({ json: { version: 'next' } }));
			await page.goto(app.url);
			let loads = 0;
			page.on('domcontentloaded', () => loads++);
			await losePiece(page, 3);
			await expect.poll(() => loads).toBe(1);
			await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
			await losePiece(page);
			await follow(page, 'Progress');
			await expect(page).toHaveURL(/\/progress$/);
			expect(loads).toBe(1);
		}
	);

	test(
		'a piece that only the network lost leaves the page alone',
		{ tag: '@once' },
		async ({ page }) => {
			await page.goto(app.url);
			let loads = 0;
			page.on('domcontentloaded', () => loads++);
			const asked = page.waitForResponse('**/version.json');
			await losePiece(page);
			await asked;
			await page.context().setOffline(true);
			const failed = page.waitForEvent('requestfailed', (request) =>
				request.url().endsWith('/version.json')
			);
			await losePiece(page);
			await failed;
			await page.context().setOffline(false);
			await follow(page, 'Progress');
			await expect(page).toHaveURL(/\/progress$/);
			expect(loads).toBe(0);
		}
	);
});
