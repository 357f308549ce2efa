/** Decks on the server: published by who made them, followed and copied by whoever has the address, and taken back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { moonDeck } from '../../src/lib/class/decks/moon-deck.ts';
import { newAccount } from '../../src/lib/server/accounts/accounts.ts';
import { openSession } from '../../src/lib/server/accounts/sessions.ts';
import { openDatabase } from '../../src/lib/server/database/database.ts';
import { expect, expectAccessible, interactive, test } from './fixtures.ts';
import { sideways } from './layout.ts';
import { startApp, type RunningApp } from './server.ts';
import { cookieFor, openTeaching, signInAsTeacher } from './teacher.ts';

const front = (page: Page, row: number) =>
	page.getByRole('textbox', { name: `Front of card ${row}`, exact: true });
const back = (page: Page, row: number) =>
	page.getByRole('textbox', { name: `Back of card ${row}`, exact: true });
const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();
const published = (page: Page) => page.getByRole('region', { name: 'On the server' });

/** Makes a deck of two words as somebody with an account, and opens what shares it. */
async function maker(page: Page, context: BrowserContext, url: string) {
	await signInAsTeacher(context, url);
	await openTeaching(page);
	await page.goto('/decks/new');
	await page.getByRole('textbox', { name: 'Name of the deck' }).fill('Unit 3');
	await front(page, 1).click();
	for (const word of ['la maison', 'the house', 'le chien', 'the dog']) {
		await page.keyboard.type(word);
		await page.keyboard.press('Enter');
	}
	await saved(page);
	await page.getByRole('button', { name: 'Share', exact: true }).click();
}

/** Publishes it, for the first time; its address. */
async function publish(page: Page): Promise<string> {
	await published(page).getByLabel('By', { exact: true }).fill('Ada');
	await published(page).getByRole('button', { name: 'Publish it', exact: true }).click();
	const address = published(page).getByLabel('The link');
	await expect(address).toBeVisible();
	return address.inputValue();
}

/** Something else is done on this device, in another tab, and heard of in all. */
async function elsewhere(context: BrowserContext) {
	const tab = await context.newPage();
	interactive(tab);
	await tab.goto('/settings');
	await tab.getByLabel('New cards a day').fill('12');
	await tab.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(tab.getByRole('main').getByText('Saved.')).toBeVisible();
	await tab.close();
}

/** Somebody else, on a phone of theirs. */
async function other(
	page: Page,
	address: string
): Promise<{ theirs: Page; leave: () => Promise<void> }> {
	const context = await page
		.context()
		.browser()!
		.newContext({
			baseURL: new URL(address).origin,
			serviceWorkers: 'allow',
			viewport: page.viewportSize()
		});
	const theirs = await context.newPage();
	interactive(theirs);
	await theirs.goto(address);
	return { theirs, leave: () => context.close() };
}

/** As if some hours had passed since it was asked last whether there is something new. */
async function later(theirs: Page) {
	// The page that is left may note, a moment later, that it has only just asked.
	await expect(async () => {
		await theirs.evaluate(() => localStorage.setItem('footnote.follow-at', '0'));
		const asked = theirs.waitForResponse((response) => response.url().includes('/api/published/'), {
			timeout: 5000
		});
		await Promise.all([asked, theirs.reload()]);
	}).toPass();
}

test.use({ allowedErrors: /404 \(Not Found\)/ });

test('a deck is published, followed without an account and without a network, put right, and withdrawn', async ({
	page,
	context,
	baseURL
}) => {
	test.slow();
	await maker(page, context, baseURL!);
	await expectAccessible(page);
	const address = await publish(page);
	expect(address).toMatch(/\/decks\/new#published=[0-9a-z]{26}$/);
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);

	const { theirs, leave } = await other(page, address);
	await expect(theirs.getByRole('heading', { name: 'Unit 3' })).toBeVisible();
	await expect(theirs.locator('main').getByText(/by Ada/)).toBeVisible();
	await expectAccessible(theirs);
	expect(await theirs.evaluate(sideways)).toBeLessThanOrEqual(0);
	await theirs.getByRole('button', { name: 'Follow' }).click();
	await expect(theirs.locator('main').getByText('You follow “Unit 3”.')).toBeVisible();
	await expectAccessible(theirs);
	await theirs.getByRole('link', { name: 'Look at it' }).click();
	await expect(theirs.locator('main').getByText(/^It is its maker’s version of/)).toBeVisible();
	await expectAccessible(theirs);
	await expect(
		theirs
			.locator('main')
			.getByText(/the house/)
			.first()
	).toBeVisible();
	const deck = new URL(theirs.url()).pathname;

	await theirs.goto('/decks');
	await theirs.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await theirs.context().setOffline(true);
	await theirs.goto(deck.replace('/decks/', '/study/'));
	await expect(theirs.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(
		theirs
			.locator('main')
			.getByText(/la maison|le chien/)
			.first()
	).toBeVisible();
	await theirs.context().setOffline(false);

	// The maker changes an answer: shown old beside new, and not given out untold.
	await back(page, 1).fill('the home');
	await saved(page);
	await published(page).getByRole('button', { name: 'Publish it as it is now' }).click();
	await expect(published(page).getByRole('heading', { name: /^Before others get/ })).toBeFocused();
	const changed = published(page).getByRole('listitem').filter({ hasText: 'the home' });
	await expect(changed.locator('del')).toContainText('the house');
	await expectAccessible(page);
	await published(page).getByRole('button', { name: 'Publish', exact: true }).click();
	const corrections = published(page).getByRole('checkbox');
	await expect(corrections).toBeFocused();
	await corrections.check();
	await elsewhere(context);
	await expect(corrections).toBeChecked();
	await expect(corrections).toBeFocused();
	await published(page).getByRole('button', { name: 'Publish', exact: true }).click();
	await expect(published(page).getByText('2 versions')).toBeVisible();
	await theirs.goto(deck);
	await later(theirs);
	await expect(
		theirs
			.locator('main')
			.getByText(/the home/)
			.first()
	).toBeVisible();

	// An earlier version comes back.
	await published(page).getByText('2 versions').click();
	await published(page)
		.getByRole('button', { name: /^Bring back the version/ })
		.click();
	await expect(published(page).getByText(/^Others get that version again/)).toBeVisible();
	await later(theirs);
	await expect(
		theirs
			.locator('main')
			.getByText(/the house/)
			.first()
	).toBeVisible();

	await published(page).getByRole('button', { name: 'Withdraw it' }).click();
	await expect(published(page).getByText(/^It is withdrawn/)).toBeVisible();
	await later(theirs);
	await expect(
		theirs.locator('main').getByText(/^Its maker has withdrawn this deck/)
	).toBeVisible();
	await expect(
		theirs
			.locator('main')
			.getByText(/the house/)
			.first()
	).toBeVisible();
	await theirs.goto(address);
	await expect(theirs.getByRole('heading', { name: 'There is no deck here' })).toBeVisible();
	await expectAccessible(theirs);

	await theirs.goto(deck);
	await theirs.getByRole('button', { name: 'Stop following' }).click();
	await expect(theirs.locator('main').getByText(/^You follow it no longer/)).toBeVisible();
	await leave();
});

test.describe('while the server says nothing', () => {
	test.use({ allowedErrors: /503 \(/ });

	test(
		'a published deck is asked for again, by a button or once there is a network',
		{ tag: '@once' },
		async ({ page, context, baseURL }) => {
			await maker(page, context, baseURL!);
			const address = await publish(page);
			const silent = page.getByRole('heading', { name: 'The deck could not be fetched' });
			const deck = page.getByRole('heading', { name: 'Unit 3' });
			for (const again of [
				() => page.getByRole('button', { name: 'Try again' }).click(),
				() => page.evaluate(() => dispatchEvent(new Event('online')))
			]) {
				await page.route('**/api/published/*', (route) => route.fulfill({ status: 503, json: {} }));
				await page.goto('/');
				await page.goto(address);
				await expect(silent).toBeVisible();
				await expectAccessible(page);
				await page.unroute('**/api/published/*');
				await again();
				await expect(deck).toBeVisible();
			}
		}
	);
});

test(
	'a published deck is copied, and the copy is one’s own; what is followed is not changed by hand',
	{ tag: '@once' },
	async ({ page, context, baseURL }) => {
		await maker(page, context, baseURL!);
		const address = await publish(page);
		const { theirs, leave } = await other(page, address);
		await theirs.getByRole('button', { name: 'Make a copy' }).click();
		await expect(
			theirs.locator('main').getByText('“My copy of Unit 3” is on this device')
		).toBeVisible();
		await theirs.getByRole('button', { name: 'Undo' }).click();
		await theirs.getByRole('button', { name: 'Follow' }).click();
		await theirs.getByRole('link', { name: 'Look at it' }).click();
		await expect(theirs.locator('main').getByText(/^It is its maker’s version of/)).toBeVisible();
		await theirs.goto(`${new URL(theirs.url()).pathname}/edit`);
		await expect(
			theirs.getByRole('heading', { name: 'This deck is somebody else’s' }).first()
		).toBeVisible();
		await theirs.getByRole('link', { name: 'Make a copy' }).click();
		await expect(theirs.getByRole('heading', { name: 'My copy of Unit 3' })).toBeVisible();
		await leave();
	}
);

test(
	'a mistake is reported in the middle of a sitting, without a network, and its reporter hears what came of it',
	{ tag: '@once' },
	async ({ page, context, baseURL }) => {
		test.slow();
		await maker(page, context, baseURL!);
		const address = await publish(page);
		const { theirs, leave } = await other(page, address);
		await theirs.getByRole('button', { name: 'Follow' }).click();
		await theirs.getByRole('link', { name: 'Study', exact: true }).click();
		await theirs.getByRole('button', { name: 'I don’t know' }).click();
		await theirs.getByRole('button', { name: 'Report a mistake' }).click();
		const report = theirs.getByLabel('What is wrong with this card?');
		await expect(report).toBeVisible();
		await expect(
			theirs.locator('main').getByText('It goes to whoever made the deck, without your name.')
		).toBeVisible();
		await theirs.context().setOffline(true);
		// Keys that grade are letters here.
		await report.pressSequentially('1 or 2 words too many, and z.');
		await theirs.getByRole('button', { name: 'Send it' }).click();
		await expect(
			theirs.locator('main').getByText('Goes out when there is a network.')
		).toBeVisible();
		await expectAccessible(theirs);
		const taken = theirs.waitForResponse((response) => response.url().endsWith('/api/reports'));
		await theirs.context().setOffline(false);
		await theirs.evaluate(() => dispatchEvent(new Event('online')));
		expect((await taken).status()).toBe(200);
		await expect(theirs.locator('main').getByText('Sent to whoever made the deck.')).toBeVisible();

		await page.reload();
		const reported = page.getByRole('region', { name: '1 mistake reported' });
		await expect(reported).toContainText('1 or 2 words too many, and z.');
		await expectAccessible(page);
		await reported.getByRole('link', { name: 'Look at it' }).click();
		await expect(page.getByRole('region', { name: '1 mistake reported' })).toBeVisible();
		await page.getByRole('button', { name: 'Put right' }).click();
		await expect(page.getByRole('button', { name: 'Put right' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await expectAccessible(page);

		const heard = theirs.waitForResponse((response) => response.url().endsWith('/outcomes'));
		await theirs.evaluate(() => dispatchEvent(new Event('online')));
		await heard;
		await expect(theirs.locator('main').getByText('Put right.')).toBeVisible();
		await leave();
	}
);

test(
	'without an account nothing is published, and it is said what it takes',
	{ tag: '@once' },
	async ({ page }) => {
		await page.goto('/decks/new');
		await front(page, 1).fill('la maison');
		await back(page, 1).fill('the house');
		await saved(page);
		await page.getByRole('button', { name: 'Share', exact: true }).click();
		await expect(published(page).getByText(/^This takes an account/)).toBeVisible();
		await expect(published(page).getByRole('link', { name: 'To your devices' })).toBeVisible();
	}
);

const OWN = 'own-00000000000000000001';

/** What a program would send to where decks are published. */
async function send(url: string, method: string, cookie: string | undefined, body: unknown) {
	const response = await fetch(`${url}/api/published`, {
		method,
		headers: {
			origin: url,
			accept: 'application/json',
			'content-type': 'application/json',
			...(cookie !== undefined && { cookie })
		},
		body: typeof body === 'string' ? body : JSON.stringify(body)
	});
	return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

test.describe('the addresses of published decks', { tag: '@once' }, () => {
	test('take what can be asked of what anybody sends, and nothing of what cannot be read', async ({
		baseURL
	}) => {
		const cookie = await cookieFor('pupil');
		const sent = { own: OWN, deck: { ...moonDeck() } };
		expect((await send(baseURL!, 'POST', undefined, sent)).status).toBe(401);
		const nested = `${'['.repeat(100)}${']'.repeat(100)}`;
		for (const [what, body, status] of [
			['a NUL byte', JSON.stringify({ ...sent, deck: { title: 'a\0b' } }), 400],
			['no deck', { own: OWN }, 400],
			['another’s id', { ...sent, own: '../../etc/passwd' }, 400],
			['depths', `{"own":"${OWN}","deck":{"facts":${nested}}}`, 400],
			['no JSON', '{', 400],
			['3 MB', { ...sent, deck: { title: 'x'.repeat(2_300_000) } }, 413]
		] as const)
			expect((await send(baseURL!, 'POST', cookie, body)).status, what).toBe(status);
		for (const deck of [
			{},
			{ facts: 'many' },
			{ facts: [null, 7, { id: 'x' }] },
			{ __proto__: {} }
		])
			expect(
				(await send(baseURL!, 'POST', cookie, { own: OWN, deck })).json,
				JSON.stringify(deck)
			).toHaveProperty('problems');
		// Of scripts in it nothing is run: they are words.
		const hostile = { ...moonDeck(), title: '<script>alert(1)</script>', note: 'x' };
		const { json } = await send(baseURL!, 'POST', cookie, { own: OWN, deck: hostile });
		expect(json).toHaveProperty(['review', 'title'], '<script>alert(1)</script>');
	});

	test('are not guessed, and give nothing to who asks too fast', async ({ baseURL }) => {
		const cookie = await cookieFor('learner');
		const made = await send(baseURL!, 'POST', cookie, { own: OWN, deck: { ...moonDeck() } });
		const { id, address } = (made.json as { published: { id: string; address: string } }).published;
		const ask = (at: string) => fetch(`${baseURL}/api/published/${encodeURIComponent(at)}`);
		const found = await ask(address);
		expect(found.status).toBe(200);
		expect(found.headers.get('x-robots-tag')).toBe('noindex');
		for (const guess of [
			id,
			address.slice(1),
			address.toUpperCase(),
			`${address}0`,
			'%',
			"' or 1=1"
		])
			expect((await ask(guess)).status, guess).toBe(404);

		const stranger = await cookieFor('teacher');
		for (const change of [{ do: 'withdraw' }, { do: 'address' }, { do: 'list', listed: true }])
			expect(
				(await send(baseURL!, 'PATCH', stranger, { id, change })).status
			).toBeGreaterThanOrEqual(403);
		expect((await ask(address)).status).toBe(200);
		expect(
			(await send(baseURL!, 'PATCH', cookie, { id, change: { do: 'list', listed: true } })).status,
			'no shelf here'
		).toBe(403);

		expect((await send(baseURL!, 'PATCH', cookie, { id, change: { do: 'withdraw' } })).status).toBe(
			200
		);
		expect((await ask(address)).status).toBe(404);
	});
});

test.describe('a server with a shelf', { tag: '@once' }, () => {
	let dir: string;
	let app: RunningApp;
	test.beforeEach(async () => {
		dir = await mkdtemp(join(tmpdir(), 'footnote-shelf-'));
		app = await startApp({ env: { DATA_DIR: dir, SHELF: 'all' } });
	});
	test.afterEach(async () => {
		await app.stop();
		await rm(dir, { recursive: true });
	});

	test('shows what its makers put there, finds it, and takes what is wrong with it', async ({
		page
	}) => {
		const db = await openDatabase({ kind: 'sqlite', dir });
		const { id: account } = await newAccount(db, 'learner', Date.now());
		const session = { account, label: 'Test', now: Date.now() };
		const cookie = `footnote=${await openSession(db, session)}`;
		await db.destroy();
		const made = await send(app.url, 'POST', cookie, { own: OWN, deck: moonDeck() });
		const { id } = made.json['published'] as { id: string };
		await send(app.url, 'PATCH', cookie, { id, change: { do: 'list', listed: true } });

		await page.goto(`${app.url}/decks/new`);
		const shelf = page.getByRole('region', { name: 'From this server’s shelf' });
		await shelf.getByLabel('Search the shelf').fill('mars');
		await shelf.getByRole('button', { name: 'Search' }).click();
		await expect(shelf.getByText('Nothing like that is on the shelf.')).toBeVisible();
		await shelf.getByLabel('Search the shelf').fill('MOON');
		await shelf.getByRole('button', { name: 'Search' }).click();
		await expect(shelf.getByRole('link', { name: 'To the Moon' })).toBeVisible();
		await expectAccessible(page);
		expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
		await shelf.getByRole('link', { name: 'To the Moon' }).click();
		await expect(page.getByRole('heading', { name: 'To the Moon' })).toBeVisible();
		await page.getByText('Report this deck').click();
		await page.getByRole('button', { name: 'Send it' }).click();
		await expect(page.getByText('Write down what is wrong, in a few words.').first()).toBeVisible();
		await page.getByLabel('What is wrong with it?').fill('It was taken from my book.');
		await page.getByRole('button', { name: 'Send it' }).click();
		await expect(page.getByText(/^Thank you. Whoever runs this server/).first()).toBeVisible();
	});
});
