/** One learner, several devices: what is learnt on one is on all. */
import { expect, expectAccessible, test } from './fixtures.ts';
import { cardsOfDeck, remember } from './learner.ts';
import type { Page } from '@playwright/test';
import { reviewOf, SyncClient } from './sync-client.ts';
import { anotherDevice, entriesOn, join, newCode, onServer, save, visit } from './two-devices.ts';

// The browser says so whenever a server answers anything but 200.
test.use({ allowedErrors: /status of (401|503)|net::ERR_FAILED|net::ERR_INTERNET_DISCONNECTED/ });

const memory = (page: Page) => page.getByRole('region', { name: 'Your memory of it' });

test(
	'two devices are joined by a code, and each has what the other learns',
	{ tag: '@once' },
	async ({ page: phone, browser, baseURL }) => {
		const cards = await cardsOfDeck(phone, 'near-abroad-2022');
		await remember(
			phone,
			cards.slice(0, 30).map((card) => ({ card, daysAgo: 3, grade: 3 }))
		);
		const { page: tablet, context } = await anotherDevice(browser, baseURL);
		// What the second one has learnt before is kept, too.
		await visit(tablet, '/settings');
		await save(tablet, 7);
		await join(tablet, await newCode(phone));
		await expect.poll(() => entriesOn(tablet)).toBe(31);
		await visit(tablet, '/settings');
		await expect(tablet.getByText('Everything you learnt is on the server, too.')).toBeVisible();

		await visit(phone, '/settings');
		await expect.poll(() => entriesOn(phone)).toBe(31);
		await expect(phone.getByLabel('New cards a day')).toHaveValue('7');
		await save(phone, 12);
		await expect.poll(async () => (await onServer(context, baseURL)).length).toBe(32);
		await tablet.reload();
		await expect(tablet.getByLabel('New cards a day')).toHaveValue('12');
		await context.close();
	}
);

test(
	'the QR code’s address fills the code in, asks, and lets in once',
	{ tag: '@once' },
	async ({ page: phone, browser, baseURL }) => {
		const code = await newCode(phone);
		await expect(phone.getByRole('img', { name: `QR code for ${code}` })).toBeVisible();
		const { page: tablet, context } = await anotherDevice(browser, baseURL);
		await visit(tablet, `/link#${code.replace('-', '').toLowerCase()}`);
		await expect(tablet.getByLabel('Code from the other device')).toHaveValue(code);
		expect(await context.cookies()).not.toContainEqual(
			expect.objectContaining({ name: 'footnote' })
		);
		await tablet.getByRole('button', { name: 'Join' }).click();
		await tablet.waitForURL('/');
		await context.close();

		const { page: third, context: other } = await anotherDevice(browser, baseURL);
		await visit(third, '/link');
		await third.getByLabel('Code from the other device').fill(code);
		await third.getByRole('button', { name: 'Join' }).click();
		await expect(third.getByText(/This code is not good, or no longer/)).toBeVisible();
		await expect(third.getByLabel('Code from the other device')).toBeFocused();
		await other.close();
	}
);

test(
	'the code and the joining are for everybody, on the smallest phone',
	{ tag: '@once' },
	async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await newCode(page);
			await expectAccessible(page);
			await page.getByText('Sign out on this device').click();
			await expectAccessible(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		}
	}
);

test(
	'a long history keeps nobody waiting: a new device goes on at once, and has all of it later',
	{ tag: '@once' },
	async ({ page, context, browser, baseURL }) => {
		const cards = (await cardsOfDeck(page, 'near-abroad-2022')).slice(0, 40);
		const old = new SyncClient(baseURL!, 'oldphone0000');
		const code = await old.begin();
		// Each card a dozen times, the last time an hour ago: 2,400 answers, in parts as a device sends them.
		const long = Array.from({ length: 2400 }, (_, n) => ({
			...reviewOf('oldphone0000', n + 1),
			card: cards[n % cards.length]!,
			grade: 3 as const,
			at: Date.now() - (2401 - n) * 3_600_000
		}));
		for (let n = 0; n < long.length; n += 400) await old.push(long.slice(n, n + 400), n);

		await context.route('**/api/sync', (route) => route.abort());
		await join(page, code);
		await visit(page, '/decks/near-abroad-2022/cards');
		const known = page.getByLabel('Show').getByRole('option', { name: 'Known (40)' });
		await expect(known).toBeAttached();
		expect(await entriesOn(page), 'of the history nothing is here').toBe(0);
		await context.unroute('**/api/sync');

		await visit(page, '/settings');
		await expect(page.getByText('Everything you learnt is on the server, too.')).toBeVisible();
		expect(await entriesOn(page)).toBe(2400);
		await visit(page, '/decks/near-abroad-2022/cards');
		await expect(known).toBeAttached();
		// A device that begins with the whole of it remembers the same.
		const { page: other, context: elsewhere } = await anotherDevice(browser, baseURL);
		await elsewhere.route('**/api/sync/state', (route) => route.abort());
		await join(other, await newCode(page));
		await visit(
			other,
			`/decks/near-abroad-2022/cards/${cards[0]!.slice(cards[0]!.indexOf('/') + 1)}`
		);
		await expect.poll(() => entriesOn(other)).toBe(2400);
		await visit(page, new URL(other.url()).pathname);
		await expect(memory(page)).toHaveText(await memory(other).innerText(), { useInnerText: true });
		await elsewhere.close();
	}
);
