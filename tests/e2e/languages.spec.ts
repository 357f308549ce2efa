/**
 * Every reader gets their own language and no other: on the server's pages, on the device, without a network, after an update.
 * Spoken here is English dressed up (cli/languages/dressed-up.ts), which is built for tests only.
 */
import type { Page } from '@playwright/test';
import { joining as german } from '../../src/lib/ui/messages/de/joining.ts';
import { code, language as english } from '../../src/lib/ui/messages/en/language.ts';
import { dressUp } from '../../src/cli/languages/dressed-up.ts';
import { errors } from '../../src/lib/ui/messages/en/errors.ts';
import { joining } from '../../src/lib/ui/messages/en/joining.ts';
import { today } from '../../src/lib/ui/messages/en/today.ts';
import { expect, offlineReady, test } from './fixtures.ts';
import { copyOfApp, remove } from './next-release.ts';
import { freePort, startApp } from './server.ts';
import type { RunningApp } from './server.ts';

const LONGER = 'en-XA';
const MIRRORED = 'en-XB';

const root = (page: Page) => page.locator('html');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const inLonger = <Texts>(texts: Texts) => dressUp(texts, LONGER, '');
const inMirrored = <Texts>(texts: Texts) => dressUp(texts, MIRRORED, '');

/** Chooses a language as a person does, on a page in English. */
async function choose(page: Page, language: string, words = english) {
	const select = page.getByRole('combobox', { name: words.choose });
	await select.selectOption(language);
	await page.getByRole('button', { name: words.set, exact: true }).click();
}

/** The scripts that a page has fetched, by the language they are of. */
const scriptsOf = (page: Page) =>
	page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => /\/_app\/immutable\/(?:(de|en-X.)\/)?(?:entry|nodes|chunks)\//.exec(name))
			.flatMap((found) => (found ? [found[1] ?? 'en'] : []))
	);

/** What the device keeps: one language of one release. */
const kept = (page: Page) => page.evaluate(async () => caches.keys());

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test(
		'a choice leads back to where it was made, and holds',
		{ tag: '@once' },
		async ({ page }) => {
			await page.goto('/join');
			await expect(root(page)).toHaveAttribute('lang', code());
			await choose(page, MIRRORED);
			await expect(page).toHaveURL(/\/join$/);
			await expect(root(page)).toHaveAttribute('lang', MIRRORED);
			await expect(root(page)).toHaveAttribute('dir', 'rtl');
			await expect(heading(page, inMirrored(joining.title))).toBeVisible();
			await page.goto('/');
			await expect(page).toHaveTitle(inMirrored(today.tab));
			await page.goto('/settings');
			await choose(page, code(), inMirrored(english));
			await expect(page).toHaveURL(/\/settings$/);
			await expect(root(page)).toHaveAttribute('dir', 'ltr');
		}
	);
});

test.describe('with a browser that is set to the German of Austria', () => {
	test.use({ locale: 'de-AT' });

	test('everything is in German from the first visit', { tag: '@once' }, async ({ page }) => {
		await page.goto('/join');
		await expect(root(page)).toHaveAttribute('lang', 'de');
		await expect(heading(page, german.title!)).toBeVisible();
		await page.goto('/study');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(new Set(await scriptsOf(page))).toEqual(new Set(['de']));
	});

	test.describe('and a reader who has chosen another', () => {
		test.use({ language: MIRRORED });

		test('what is chosen holds', { tag: '@once' }, async ({ page }) => {
			await page.goto('/join');
			await expect(heading(page, inMirrored(joining.title))).toBeVisible();
		});
	});
});

test(
	'readers of several languages are answered at once',
	{ tag: '@once' },
	async ({ browser, baseURL }) => {
		const expected = {
			en: today.tab,
			[LONGER]: inLonger(today.tab),
			[MIRRORED]: inMirrored(today.tab)
		};
		const titles = Object.entries(expected).flatMap((one) => Array.from({ length: 8 }, () => one));
		const context = await browser.newContext({ baseURL });
		await Promise.all(
			titles.map(async ([language, title]) => {
				const reply = await context.request.get('/', {
					headers: { cookie: `language=${language}` }
				});
				const html = await reply.text();
				expect(html).toContain(`<html lang="${language}"`);
				expect(html).toContain(`<title>${title}</title>`);
			})
		);
		await context.close();
	}
);

test(
	'a page fetches its own language and no other, also when it leads on',
	{ tag: '@once' },
	async ({ page, context, baseURL }) => {
		await page.goto('/');
		expect(new Set(await scriptsOf(page))).toEqual(new Set(['en']));
		await context.addCookies([{ name: 'language', value: LONGER, url: baseURL! }]);
		await page.goto('/');
		await page.locator('nav a[href="/progress"]').click();
		await expect(page).toHaveURL(/\/progress$/);
		await page.goto('/study');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const scripts = await scriptsOf(page);
		expect(scripts.length).toBeGreaterThan(3);
		expect(new Set(scripts)).toEqual(new Set([LONGER]));
	}
);

test.describe('on a device', () => {
	test.describe.configure({ mode: 'default' });
	test.use({
		serviceWorkers: 'allow',
		allowedErrors:
			// A page that an update takes the place of no longer gets what a finger above a link had asked for.
			/net::ERR_(CONNECTION_(REFUSED|RESET)|FAILED)|error occurred when fetching the script|dynamically imported/
	});

	let port: number;
	let app: RunningApp;
	test.beforeEach(async () => {
		port = await freePort();
		app = await startApp({ port });
	});
	test.afterEach(async () => {
		await app.stop();
	});

	test(
		'another language comes as a whole, and works without a network',
		{ tag: '@once' },
		async ({ page }) => {
			await page.goto(`${app.url}/settings`);
			await offlineReady(page);
			await choose(page, MIRRORED);
			await expect(root(page)).toHaveAttribute('lang', MIRRORED);
			await expect(page.locator('html[data-hydrated]')).toBeAttached();
			await page.goto(`${app.url}/`);
			await expect.poll(async () => (await kept(page)).length).toBe(1);
			await app.stop();
			await page.goto(`${app.url}/study`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(root(page)).toHaveAttribute('dir', 'rtl');
			expect(new Set(await scriptsOf(page))).toEqual(new Set([MIRRORED]));
			await page.goto(`${app.url}/teach`);
			await expect(heading(page, inMirrored(errors.noNetwork.title))).toBeVisible();
		}
	);

	test(
		'without a network a device keeps its language, and says why',
		{ tag: '@once' },
		async ({ page }) => {
			await page.goto(`${app.url}/settings`);
			await offlineReady(page);
			await app.stop();
			await page.reload();
			await choose(page, LONGER);
			await expect(page.getByText(english.offline)).toBeVisible();
			await page.reload();
			await expect(root(page)).toHaveAttribute('lang', code());
			await expect(page.getByRole('combobox', { name: english.choose })).toHaveValue(code());
		}
	);

	test('an update keeps the language', { tag: '@once' }, async ({ page, context }) => {
		const next = copyOfApp('next');
		try {
			await context.addCookies([{ name: 'language', value: LONGER, url: app.url }]);
			await page.goto(app.url);
			await offlineReady(page);
			await page.reload();
			await app.stop();
			app = await startApp({ port, dir: next });
			await page.evaluate(async () => {
				const registration = await navigator.serviceWorker.ready;
				await registration.update();
				while (!registration.waiting) await new Promise((done) => setTimeout(done, 20));
			});
			await page.locator('nav a[href="/progress"]').click();
			await expect(page.locator('html[data-release=next]')).toBeAttached();
			await expect(root(page)).toHaveAttribute('lang', LONGER);
			await app.stop();
			await page.reload();
			await expect(root(page)).toHaveAttribute('lang', LONGER);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		} finally {
			remove(next);
		}
	});
});
