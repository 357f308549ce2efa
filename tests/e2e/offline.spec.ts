import { expect, hydrated, offlineReady, test } from './fixtures.ts';
import { backupWith, cardsOfDeck, forgetfulLog, importFile } from './learner.ts';
import { routes } from './routes.ts';
import { startApp } from './server.ts';
import type { RunningApp } from './server.ts';

test.use({
	serviceWorkers: 'allow',
	// The browser says so whenever a background request finds no network.
	allowedErrors: /net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED)/
});

let app: RunningApp;
test.beforeEach(async () => {
	app = await startApp();
});
test.afterEach(async () => {
	await app.stop();
});

test(
	'after one visit every page survives a hard reload without a server',
	{ tag: '@once' },
	async ({ page }) => {
		await page.goto(app.url);
		await offlineReady(page);
		await app.stop();
		for (const { path } of routes) {
			await page.goto(app.url + path);
			await page.reload();
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page).toHaveURL(app.url + path);
		}
	}
);

test(
	'what the log says of the past is worked out without a server',
	{ tag: '@once' },
	async ({ page }) => {
		const cards = await cardsOfDeck(page, 'near-abroad-2022');
		await page.goto(app.url);
		await offlineReady(page);
		await importFile(page, backupWith(forgetfulLog(cards, 40, 2)), app.url);
		await app.stop();
		await page.goto(`${app.url}/progress`);
		await page.reload();
		for (const name of ['Memory over time', 'Time spent', 'Remembered, and expected', 'Can the'])
			await expect(page.getByRole('region', { name }).locator('figure > svg')).toBeVisible();
		await expect(page.getByText(/^Of 80 cards begun/)).toBeVisible();
		const hardest = page.getByRole('region', { name: 'Your hardest facts' });
		await expect(hardest.getByRole('link').first()).toBeVisible();
	}
);

test(
	'an address that does not exist says so without a server, too',
	{ tag: '@once' },
	async ({ page }) => {
		await page.goto(app.url);
		await offlineReady(page);
		await app.stop();
		await page.goto(`${app.url}/no-such-page`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByText('404').first()).toBeVisible();
	}
);

test('the worker keeps the app and nothing else', { tag: '@once' }, async ({ page }) => {
	await page.goto(app.url);
	await offlineReady(page);
	for (const { path } of routes) await page.goto(app.url + path);
	const kept = await page.evaluate(async () => {
		const requests = (await caches.keys()).map(async (name) =>
			(await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
		);
		return (await Promise.all(requests)).flat();
	});
	expect(kept).toContain('/shell');
	expect(kept.filter((path) => path.startsWith('/api/'))).toEqual([]);
	const pages = routes.map(({ path }) => path);
	expect(kept.filter((path) => (pages as string[]).includes(path))).toEqual([]);
});

test(
	'the shell is drawn in the chosen appearance before anything else',
	{ tag: '@once' },
	async ({ page }) => {
		await page.goto(app.url);
		await offlineReady(page);
		await page.context().addCookies([{ name: 'appearance', value: 'dark', url: app.url }]);
		await page.addInitScript(() =>
			document.addEventListener('DOMContentLoaded', () => {
				document.documentElement.dataset.early = document.documentElement.dataset.theme ?? 'none';
			})
		);
		await app.stop();
		await page.goto(app.url);
		await hydrated(page);
		await expect(page.locator('html')).toHaveAttribute('data-early', 'dark');
	}
);
