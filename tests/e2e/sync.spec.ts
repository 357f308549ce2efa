/** One learner, several devices: what is learnt on one is on all, and on none that was left. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, expectAccessible, hydrated, test } from './fixtures.ts';
import { cardsOfDeck, remember } from './learner.ts';
import { storedOnDevice } from './stored.ts';
import { reviewOf, SyncClient } from './sync-client.ts';

// The browser says so whenever a server answers anything but 200.
test.use({ allowedErrors: /status of (401|503)|net::ERR_FAILED|net::ERR_INTERNET_DISCONNECTED/ });

/** Another device, with a browser of its own. */
async function anotherDevice(browser: Browser, baseURL: string | undefined) {
	const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 } });
	return { context, page: await context.newPage() };
}

async function visit(page: Page, path: string) {
	await page.goto(path);
	await hydrated(page);
}

/** The code for another device, as Settings shows it. */
async function newCode(page: Page): Promise<string> {
	await visit(page, '/settings');
	// An account begins with what there is: without anything there is none.
	const first = (await entriesOn(page)) === 0;
	if (first) await save(page, 3);
	await page.getByRole('button', { name: 'Use another device, too' }).click();
	const code = await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText();
	if (first)
		await expect(page.getByText('Everything you learnt is on the server, too.')).toBeVisible();
	return code;
}

async function join(page: Page, code: string) {
	await visit(page, '/link');
	await page.getByLabel('Code from the other device').fill(code);
	await page.getByRole('button', { name: 'Join' }).click();
	await page.waitForURL('/');
}

/** Writes one entry to the log. */
async function save(page: Page, newPerDay: number) {
	await page.getByLabel('New cards a day').fill(String(newPerDay));
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Saved.', { exact: true }).first()).toBeVisible();
}

const memory = (page: Page) => page.getByRole('region', { name: 'Your memory of it' });
const entriesOn = async (page: Page) => (await page.evaluate(storedOnDevice)).entries;

/** What the server has of the account whose device this is. */
async function onServer(context: BrowserContext, baseURL: string | undefined) {
	const client = new SyncClient(baseURL!, 'onlooker0');
	const cookie = (await context.cookies()).find(({ name }) => name === 'footnote');
	client.cookie = `footnote=${cookie?.value}`;
	return client.everything();
}

test('two devices are joined by a code, and each has what the other learns', async ({
	page: phone,
	browser,
	baseURL
}) => {
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
});

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

test('what is learnt without a network waits, is said to, and goes out when there is one', async ({
	page,
	context,
	baseURL
}) => {
	await newCode(page);
	await context.setOffline(true);
	await save(page, 5);
	await save(page, 6);
	await expect(page.getByRole('link', { name: '2 answers not sent yet' })).toBeVisible();
	await expect(page.getByText(/2 answers will go to the server when there is/)).toBeVisible();
	await context.setOffline(false);
	await expect(page.getByRole('link', { name: /not sent yet/ })).toBeHidden();
	await expect.poll(async () => (await onServer(context, baseURL)).length).toBe(3);
});

test(
	'an answer whose receipt was lost is on the server once',
	{ tag: '@once' },
	async ({ page, context, baseURL }) => {
		await newCode(page);
		let lost = 0;
		await context.route('**/api/sync', async (route) => {
			await route.fetch();
			lost++;
			await route.abort();
		});
		await save(page, 5);
		await expect.poll(() => lost).toBe(1);
		await expect(page.getByRole('link', { name: '1 answer not sent yet' })).toBeVisible();
		await context.unroute('**/api/sync');
		// The tab is gone before it could try again.
		await page.close();
		const next = await context.newPage();
		await visit(next, '/settings');
		await expect(next.getByText('Everything you learnt is on the server, too.')).toBeVisible();
		expect(await onServer(context, baseURL)).toHaveLength(2);
		expect(await entriesOn(next)).toBe(2);
	}
);

test(
	'two tabs send each answer once, and both say so',
	{ tag: '@once' },
	async ({ page, context, baseURL }) => {
		await newCode(page);
		const other = await context.newPage();
		await visit(other, '/settings');
		for (const n of [4, 5, 6]) {
			await save(page, n);
			await save(other, n + 10);
		}
		await expect.poll(async () => (await onServer(context, baseURL)).length).toBe(7);
		const entries = await onServer(context, baseURL);
		expect(entries.map(({ seq }) => seq).sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
		expect(new Set(entries.map(({ device }) => device)).size).toBe(1);
		for (const tab of [page, other])
			await expect(tab.getByText('Everything you learnt is on the server, too.')).toBeVisible();
	}
);

test(
	'a device that the server does not know any more keeps everything, and says so',
	{ tag: '@once' },
	async ({ page, context }) => {
		await newCode(page);
		await save(page, 5);
		await expect(page.getByText('Everything you learnt is on the server, too.')).toBeVisible();
		await context.clearCookies({ name: 'footnote' });
		await save(page, 6);
		await expect(page.getByRole('link', { name: 'This device is signed out' })).toBeVisible();
		await expect(page.getByText(/Nothing you learnt is lost/)).toBeVisible();
		expect(await entriesOn(page)).toBe(3);
		// Joined again, everything goes on, with what was learnt meanwhile.
		await newCode(page);
		await expect(page.getByText('Everything you learnt is on the server, too.')).toBeVisible();
	}
);

test(
	'nothing of one learner goes to another who has signed in on the same device',
	{ tag: '@once' },
	async ({ page, context, browser, baseURL }) => {
		await newCode(page);
		await save(page, 5);
		await expect(page.getByText('Everything you learnt is on the server, too.')).toBeVisible();
		const { page: theirs, context: elsewhere } = await anotherDevice(browser, baseURL);
		await newCode(theirs);
		// As if they had signed in in another tab.
		const cookies = await elsewhere.cookies();
		await context.addCookies(cookies.filter(({ name }) => name === 'footnote'));
		await save(page, 6);
		await expect(page.getByRole('link', { name: 'This device is signed out' })).toBeVisible();
		await page.reload();
		await expect(page.getByRole('link', { name: 'This device is signed out' })).toBeVisible();
		// Theirs alone: what their account began with.
		expect(await onServer(elsewhere, baseURL)).toHaveLength(1);
		await elsewhere.close();
	}
);

async function leave(page: Page) {
	await page.getByText('Sign out on this device').click();
	await page.getByRole('button', { name: 'Sign out and remove' }).click();
}

test.describe('signing out', { tag: '@once' }, () => {
	test('sends what is left, and leaves nothing of the learner behind, in other tabs neither', async ({
		page,
		context
	}) => {
		await newCode(page);
		await save(page, 5);
		await page.getByRole('button', { name: 'Dark' }).click();
		const other = await context.newPage();
		await visit(other, '/decks');
		const account = (await context.cookies()).find(({ name }) => name === 'footnote')!;
		await leave(page);
		await page.waitForURL('/');
		await other.waitForURL('/');
		await hydrated(page);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(everythingHere)).toEqual({ account: 0, entries: 0, local: [] });
		// The session is over, though somebody had copied its cookie.
		await context.addCookies([account]);
		const reply = await page.request.get('/api/account');
		expect(await reply.json()).toEqual({ account: null });
	});

	test('does not go on while answers would be lost, and offers them as a file', async ({
		page
	}) => {
		await newCode(page);
		await page.route('**/api/sync', (route) => route.fulfill({ status: 503 }));
		await save(page, 5);
		await leave(page);
		await expect(page.getByRole('alert')).toContainText('1 answer could not be sent');
		await expectAccessible(page);
		expect(await entriesOn(page)).toBe(2);
		const download = page.waitForEvent('download');
		const details = page.getByRole('group').filter({ hasText: 'Sign out on this device' });
		await details.getByRole('button', { name: 'Export everything' }).click();
		await download;
		await page.getByRole('button', { name: 'Sign out and remove' }).click();
		await page.waitForURL('/');
		await hydrated(page);
		expect(await entriesOn(page)).toBe(0);
	});

	test('changes nothing without a network', async ({ page, context }) => {
		await newCode(page);
		await context.setOffline(true);
		await leave(page);
		await expect(page.getByRole('alert')).toContainText('There is no network');
		await context.setOffline(false);
		await page.reload();
		await expect(page.getByText('Sign out on this device')).toBeVisible();
	});
});

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

/** What of a learner there may be in a browser. Runs in the page. */
async function everythingHere() {
	// oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
	const result = <T>(request: IDBRequest<T>) =>
		new Promise<T>((done, fail) => {
			request.addEventListener('success', () => done(request.result));
			request.addEventListener('error', () => fail(request.error ?? new Error('IndexedDB')));
		});
	while (!(await indexedDB.databases()).some(({ name }) => name === 'footnote'))
		await new Promise((done) => setTimeout(done, 20));
	const db = await result(indexedDB.open('footnote'));
	const stores = ['account', 'singles', 'packs', 'snapshots', 'tests', 'progress', 'classes'];
	const tx = db.transaction(stores);
	const counts = await Promise.all(stores.map((name) => result(tx.objectStore(name).count())));
	db.close();
	return {
		account: counts[0],
		entries: counts.slice(1).reduce((sum, count) => sum + count, 0),
		local: Object.keys(localStorage)
	};
}

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
