import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from './fixtures.ts';
import { backupOf, cardsOfDeck, importFile, remember } from './learner.ts';

test.describe('appearance', { tag: '@once' }, () => {
	test('changes at once, without the network, and every page keeps it', async ({
		page,
		context
	}) => {
		await page.goto('/settings');
		await context.setOffline(true);
		await page.getByRole('button', { name: 'Dark' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(page.getByRole('button', { name: 'Dark' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await context.setOffline(false);
		await page.goto('/');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.goto('/settings');
		await page.getByRole('button', { name: 'System' }).click();
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	});

	test('dark is dark even where the device is light', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('/settings');
		const desk = () =>
			page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		const light = await desk();
		await page.getByRole('button', { name: 'Dark' }).click();
		await expect.poll(desk).not.toBe(light);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.getByRole('button', { name: 'Light' }).click();
		await expect.poll(desk).toBe(light);
	});
});

test.describe('learning', { tag: '@once' }, () => {
	test('what is chosen is there after a reload', async ({ page }) => {
		await page.goto('/settings');
		await page.getByLabel('New cards a day').fill('25');
		await page.getByLabel('How sure you want to be').fill('85');
		await page.getByLabel('A new day begins at').selectOption({ label: '02:00' });
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByText('Saved.').first()).toBeVisible();
		await page.reload();
		await expect(page.getByLabel('New cards a day')).toHaveValue('25');
		await expect(page.getByLabel('How sure you want to be')).toHaveValue('85');
		await expect(page.getByLabel('A new day begins at')).toHaveValue('2');
	});

	test('what is chosen counts at once, also where nobody saves it', async ({ page }) => {
		await page.goto('/settings');
		const field = page.getByLabel('New cards a day');
		await expect(field).not.toHaveValue('');
		await field.fill('7');
		await field.blur();
		await expect(page.getByText('Saved.').first()).toBeVisible();
		await page.reload();
		await expect(field).toHaveValue('7');
	});

	test('a problem goes as soon as it is mended', async ({ page }) => {
		await page.goto('/settings');
		const field = page.getByLabel('New cards a day');
		await expect(field).not.toHaveValue('');
		await field.fill('-3');
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await field.fill('3');
		await expect(field).not.toHaveAttribute('aria-invalid');
		await expect(page.getByText('It cannot be less than 0')).toBeHidden();
	});

	test('what another tab has changed is not put back', async ({ page, context }) => {
		await page.goto('/settings');
		const other = await context.newPage();
		await other.goto('/settings');
		await other.getByLabel('How sure you want to be').fill('80');
		await page.getByLabel('New cards a day').fill('44');
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByText('Saved.').first()).toBeVisible();
		await expect(other.getByLabel('New cards a day')).toHaveValue('44');
		await other.getByRole('button', { name: 'Save' }).click();
		await expect(other.getByText('Saved.').first()).toBeVisible();
		await page.reload();
		await expect(page.getByLabel('New cards a day')).toHaveValue('44');
		await expect(page.getByLabel('How sure you want to be')).toHaveValue('80');
	});

	test('a number out of range is not saved', async ({ page }) => {
		await page.goto('/settings');
		const field = page.getByLabel('New cards a day');
		await expect(field).not.toHaveValue('');
		const before = await field.inputValue();
		for (const [typed, message] of [
			['-3', 'It cannot be less than 0'],
			['1001', '1000 a day at most'],
			['', 'Say how many, in figures']
		] as const) {
			await field.fill(typed);
			await page.getByRole('button', { name: 'Save' }).click();
			await expect(page.getByText(message)).toBeVisible();
			await expect(field).toBeFocused();
			await expect(field).toHaveAttribute('aria-invalid', 'true');
			await expect(field).toHaveAccessibleDescription(new RegExp(message));
			await expect(page.getByText('Saved.')).toHaveCount(0);
		}
		await expectAccessible(page);
		await field.fill('12');
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByText('Saved.').first()).toBeVisible();
		await expect(field).not.toHaveAttribute('aria-invalid');
		await field.fill(before);
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByText('Saved.').first()).toBeVisible();
		await page.reload();
		await expect(field).toHaveValue(before);
	});
});

test.describe('the learner’s data', { tag: '@once' }, () => {
	test('goes out as one file and comes back in elsewhere, the same', async ({ page, browser }) => {
		const cards = await cardsOfDeck(page, 'near-abroad-2022');
		await remember(
			page,
			cards.slice(0, 12).map((card, n) => ({ card, daysAgo: 9 - n / 2, grade: 3 }))
		);
		const exported = async (from: typeof page) => {
			const download = from.waitForEvent('download');
			await from.getByRole('button', { name: 'Export everything' }).click();
			const file = await download;
			expect(file.suggestedFilename()).toMatch(/^footnote-\d{4}-\d\d-\d\d\.json$/);
			return readFile(await file.path(), 'utf8');
		};
		const text = await exported(page);
		const elsewhere = await browser.newContext({ serviceWorkers: 'block' });
		const other = await elsewhere.newPage();
		await other.goto(new URL('/settings', page.url()).href);
		await other.locator('html[data-hydrated]').waitFor();
		await other.getByLabel('Import a file').setInputFiles({
			name: 'footnote.json',
			mimeType: 'application/json',
			buffer: Buffer.from(text)
		});
		await expect(other.getByText('12 entries added.')).toBeVisible();
		const again = await exported(other);
		expect(JSON.parse(again).entries).toEqual(JSON.parse(text).entries);
		await elsewhere.close();
	});

	test('that cannot be read just now is not exported, and the page says so', async ({ page }) => {
		await page.goto('/settings');
		await page.locator('html[data-hydrated]').waitFor();
		await page.evaluate(() => {
			IDBDatabase.prototype.transaction = () => {
				throw new DOMException('The connection was lost.', 'InvalidStateError');
			};
		});
		await page.getByRole('button', { name: 'Export everything' }).click();
		await expect(
			page.getByRole('main').getByText('The file could not be written').first()
		).toBeVisible();
		await expect(page.getByRole('button', { name: 'Export everything' })).toBeEnabled();
	});

	test('a file that is no backup is refused, with what to do', async ({ page }) => {
		await importFile(page, '{"hello": "world"}');
		await expect(page.getByText('Nothing was changed')).toBeVisible();
		await expect(page.getByText(/not written by Footnote/)).toBeVisible();
	});

	test('a file edited by hand is refused whole, and the place named', async ({ page }) => {
		const cards = await cardsOfDeck(page, 'near-abroad-2022');
		const good = backupOf(cards.slice(0, 3).map((card) => ({ card, daysAgo: 2, grade: 3 })));
		const bad = JSON.parse(good);
		bad.entries[1].at = 'yesterday';
		await importFile(page, JSON.stringify(bad));
		await expect(page.getByText('entries[1].at')).toBeVisible();
		await importFile(page, good);
		await expect(page.getByText('3 entries added.')).toBeVisible();
		await importFile(page, good);
		await expect(page.getByText(/Nothing new/)).toBeVisible();
	});

	test('of a newer release is brought in, counted and exported as it is', async ({ page }) => {
		const [first, second, third] = await cardsOfDeck(page, 'near-abroad-2022');
		const file = JSON.parse(
			backupOf([first!, second!, third!].map((card) => ({ card, daysAgo: 2, grade: 3 })))
		);
		Object.assign(file.entries[0], { mood: { fine: true } });
		Object.assign(file.entries[1], { kind: 'dream' });
		Object.assign(file.entries[2], { grade: 5 });
		await importFile(page, JSON.stringify(file));
		await expect(page.getByText('3 entries added.')).toBeVisible();
		await expect(page.getByText('entries[2].grade')).toBeVisible();
		await expect(page.getByText('1 entry is from a newer release of Footnote.')).toBeVisible();
		await expect(page.getByText('1 entry has a value')).toBeVisible();
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Export everything' }).click();
		const text = await readFile(await (await download).path(), 'utf8');
		expect(JSON.parse(text).entries).toEqual(file.entries);
	});
});
