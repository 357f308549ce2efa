/** Between a device and the server: no network, a lost receipt, two tabs, a stranger. No answer is lost or told twice. */
import { expect, test } from './fixtures.ts';
import { anotherDevice, entriesOn, newCode, onServer, save, visit } from './two-devices.ts';

// The browser says so whenever a server answers anything but 200.
test.use({ allowedErrors: /status of (401|503)|net::ERR_FAILED|net::ERR_INTERNET_DISCONNECTED/ });

test(
	'what is learnt without a network waits, is said to, and goes out when there is one',
	{ tag: '@once' },
	async ({ page, context, baseURL }) => {
		await newCode(page);
		await context.setOffline(true);
		await save(page, 5);
		await save(page, 6);
		await expect(page.getByRole('link', { name: '2 answers not sent yet' })).toBeVisible();
		await expect(page.getByText(/2 answers will go to the server when there is/)).toBeVisible();
		await context.setOffline(false);
		await expect(page.getByRole('link', { name: /not sent yet/ })).toBeHidden();
		await expect.poll(async () => (await onServer(context, baseURL)).length).toBe(3);
	}
);

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
