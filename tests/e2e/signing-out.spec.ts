/** Signing out: what is left is sent, and nothing of the learner stays. */
import { expect, expectAccessible, hydrated, test } from './fixtures.ts';
import { entriesOn, leave, newCode, save, visit } from './two-devices.ts';

// The browser says so whenever a server answers anything but 200.
test.use({ allowedErrors: /status of (401|503)|net::ERR_FAILED|net::ERR_INTERNET_DISCONNECTED/ });

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
