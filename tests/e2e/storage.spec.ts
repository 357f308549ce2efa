/** What a learner did is kept: reloads, killed browsers, several tabs, cleared storage, backups. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { notices } from '../../src/lib/ui/messages/en/notices.ts';
import { launchKillable, newProfile } from '../device/killable-browser.ts';
import { expect, hydrated, test } from './fixtures.ts';

test.describe.configure({ mode: 'default' });

/** What lies in the database, read past the app. */
interface Stored {
	device: string;
	end: number;
	/** The entries that are not packed up yet: of so few, all of them. */
	singles: { device: string; seq: number; kind: string; set?: { newPerDay?: number } }[];
}

async function stored(page: Page): Promise<Stored> {
	return page.evaluate(async () => {
		// oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
		const ask = <T>(request: IDBRequest<T>) =>
			new Promise<T>((done, fail) => {
				request.addEventListener('success', () => done(request.result));
				request.addEventListener('error', () => fail(request.error));
			});
		// Opening it before the app has made it would make an empty one.
		while (!(await indexedDB.databases()).some(({ name }) => name === 'footnote'))
			await new Promise((done) => setTimeout(done, 20));
		const db = await ask(indexedDB.open('footnote'));
		const tx = db.transaction(['head', 'singles']);
		const head = (await ask(tx.objectStore('head').get('log'))) as Stored;
		const singles = (await ask(tx.objectStore('singles').getAll())) as Stored['singles'];
		db.close();
		return { device: head.device, end: head.end, singles };
	});
}

/** Writes one entry to the log, and waits until the page shows it as saved. */
async function saveSetting(page: Page, newPerDay: number) {
	await page.getByLabel('New cards a day').fill(String(newPerDay));
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Saved.', { exact: true }).first()).toBeVisible();
}

/**
 * What was ever set, in order. A write under way when its page is left is held for the next page; if it
 * reached the disk all the same, that page writes it once more and an undo of the first: no setting.
 */
const settingsIn = ({ singles }: Stored) =>
	singles.flatMap(({ kind, set }) => (kind === 'settings' ? [set?.newPerDay] : []));

/** Exports everything, as a person does. */
async function exported(page: Page): Promise<{ path: string; text: string }> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export everything' }).click();
	const path = await (await download).path();
	return { path, text: readFileSync(path, 'utf8') };
}

async function importFile(page: Page, file: string | { text: string }) {
	const input = page.locator('input[type=file]');
	await input.setInputFiles(
		typeof file === 'string'
			? file
			: { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(file.text) }
	);
}

test('what was saved is there after a reload', { tag: '@once' }, async ({ page }) => {
	await page.goto('/settings');
	for (const n of [3, 7]) await saveSetting(page, n);
	await page.reload();
	await expect(page.getByLabel('New cards a day')).toHaveValue('7');
	expect(settingsIn(await stored(page))).toEqual([3, 7]);
});

test(
	'what was saved survives a browser killed 0 to 200 ms later',
	{ tag: '@once' },
	async ({ baseURL }) => {
		test.setTimeout(120_000);
		const profile = newProfile();
		const saved: number[] = [];
		try {
			for (const [round, wait] of [0, 13, 44, 97, 200].entries()) {
				const { page, kill } = await launchKillable(profile.dir);
				await page.goto(`${baseURL}/settings`);
				await hydrated(page);
				const before = settingsIn(await stored(page));
				// Everything ever shown as saved, in order; at most the write under way at the kill besides.
				expect(before.filter((n) => saved.includes(n ?? 0))).toEqual(saved);
				for (let n = 1; n <= 3; n++) {
					await saveSetting(page, round * 10 + n);
					saved.push(round * 10 + n);
				}
				await page.getByLabel('New cards a day').fill(String(round * 10 + 9));
				await page.getByRole('button', { name: 'Save', exact: true }).click({ noWaitAfter: true });
				await new Promise((done) => setTimeout(done, wait));
				await kill();
			}
			const { page, kill } = await launchKillable(profile.dir);
			await page.goto(`${baseURL}/settings`);
			await hydrated(page);
			const after = await stored(page);
			expect(settingsIn(after).filter((n) => n! % 10 !== 9)).toEqual(saved);
			expect(after.singles.map(({ seq }) => seq)).toEqual(after.singles.map((_, n) => n + 1));
			await kill();
		} finally {
			profile.remove();
		}
	}
);

test(
	'two tabs number their entries apart and see each other’s',
	{ tag: '@once' },
	async ({ context, page }) => {
		const other = await context.newPage();
		await page.goto('/settings');
		await other.goto('/settings');
		for (let n = 1; n <= 4; n++) {
			await Promise.all([saveSetting(page, n), saveSetting(other, 100 + n)]);
		}
		// “Saved.” may still be that of the time before.
		await expect.poll(async () => (await stored(page)).singles.length).toBe(8);
		const { singles, device } = await stored(page);
		expect(singles.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
		expect(new Set(singles.map((entry) => entry.device))).toEqual(new Set([device]));
		const values = singles.map(({ set }) => set?.newPerDay ?? 0);
		expect(values.filter((n) => n < 100)).toEqual([1, 2, 3, 4]);
		expect(values.filter((n) => n > 100)).toEqual([101, 102, 103, 104]);
	}
);

test(
	'a tab closed while it saves loses nothing that it showed as saved',
	{ tag: '@once' },
	async ({ context }) => {
		const saved: number[] = [];
		for (let n = 1; n <= 6; n++) {
			const tab = await context.newPage();
			await tab.goto('/settings');
			await saveSetting(tab, n);
			saved.push(n);
			await tab.getByLabel('New cards a day').fill('999');
			await tab.getByRole('button', { name: 'Save', exact: true }).click({ noWaitAfter: true });
			await tab.close({ runBeforeUnload: false });
		}
		const page = await context.newPage();
		await page.goto('/settings');
		expect(settingsIn(await stored(page)).filter((n) => n !== 999)).toEqual(saved);
	}
);

test(
	'everything exported comes back identical in an empty app',
	{ tag: '@once' },
	async ({ browser, page, baseURL }) => {
		await page.goto('/settings');
		for (const n of [3, 7, 11]) await saveSetting(page, n);
		const first = await exported(page);

		const fresh = await browser.newContext({ baseURL });
		const empty = await fresh.newPage();
		await empty.goto('/settings');
		await hydrated(empty);
		await importFile(empty, first.path);
		await expect(empty.getByText('3 entries added')).toBeVisible();
		const second = await exported(empty);
		expect(JSON.parse(second.text).entries).toEqual(JSON.parse(first.text).entries);
		await empty.reload();
		await expect(empty.getByLabel('New cards a day')).toHaveValue('11');

		await importFile(empty, first.path);
		await expect(empty.getByText('3 entries were here already')).toBeVisible();
		expect((await stored(empty)).end).toBe(3);
		await fresh.close();
	}
);

test(
	'a file edited by hand that is not valid changes nothing and says where',
	{
		tag: '@once'
	},
	async ({ page }) => {
		await page.goto('/settings');
		await saveSetting(page, 3);
		const { text } = await exported(page);
		await importFile(page, { text: text.replace('"newPerDay":3', '"newPerDay":-3') });
		await expect(page.getByText('entries[0].set.newPerDay')).toBeVisible();
		await importFile(page, { text: text.slice(0, -5) });
		await expect(page.getByText('not JSON')).toBeVisible();
		expect((await stored(page)).end).toBe(1);
	}
);

test(
	'storage cleared under the app is noticed, and a backup brings everything back',
	{
		tag: '@once'
	},
	async ({ context, page }) => {
		await page.goto('/settings');
		await saveSetting(page, 3);
		const { path } = await exported(page);
		const before = await stored(page);

		const session = await context.newCDPSession(page);
		await page.goto('about:blank');
		// What browsers clear when they run short of space: everything but cookies.
		await session.send('Storage.clearDataForOrigin', {
			origin: new URL(test.info().project.use.baseURL ?? '').origin,
			storageTypes: 'indexeddb,local_storage,cache_storage,service_workers'
		});
		await page.goto('/settings');
		const cleared = await stored(page);
		expect(cleared.end).toBe(0);
		expect(cleared.device).not.toBe(before.device);
		await expect(page.getByText(notices.evicted.title)).toBeVisible();
		await importFile(page, path);
		await expect(page.getByText('1 entry added')).toBeVisible();
		await expect(page.getByText(notices.evicted.title)).toBeHidden();
		expect((await stored(page)).singles).toEqual(before.singles);
	}
);

test(
	'a full disk is said aloud, drops nothing, and is over when there is room',
	{ tag: '@once' },
	async ({ context, page, baseURL }) => {
		const session = await context.newCDPSession(page);
		const origin = new URL(baseURL ?? '').origin;
		await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
		await page.goto('/settings');
		await page.getByLabel('New cards a day').fill('7');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.getByText('This device is full')).toBeVisible();
		await expect(page.getByText('1 answer waits in this page to be saved')).toBeVisible();

		// Not even a reload drops it.
		page.on('dialog', (dialog) => void dialog.accept());
		await page.reload();
		await expect(page.getByText('This device is full')).toBeVisible();
		await session.send('Storage.overrideQuotaForOrigin', { origin });
		await page.reload();
		await expect(page.getByText('This device is full')).toBeHidden();
		await expect.poll(async () => settingsIn(await stored(page))).toEqual([7]);
		await page.reload();
		await expect(page.getByLabel('New cards a day')).toHaveValue('7');
	}
);
