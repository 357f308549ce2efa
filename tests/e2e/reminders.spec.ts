/** A daily goal, a calendar file, and reminders by a browser's push service. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIRST } from '../../src/lib/memory/log/kind-samples.ts';
import { openDatabase } from '../../src/lib/server/database/database.ts';
import { browserKeys, pushService, readPush, vapidOf } from '../server/push-service.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { remember } from './learner.ts';
import { startApp, type RunningApp } from './server.ts';

const DAY = 86_400_000;
const uid = (calendar: string) => /UID:(.+)\r/.exec(calendar)?.[1];

test('a goal is a ring on Today, which fills with the answers of the day', async ({ page }) => {
	const setOut = async (answers: string) => {
		await page.goto('/settings');
		await page.getByLabel('Daily goal', { exact: true }).selectOption(answers);
		await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toHaveCount(1);
	};
	await setOut('10');
	const answers = Array.from({ length: 4 }, (_, n) => ({
		card: `near-abroad-2022/fact-${n}/value`,
		daysAgo: 0,
		grade: 3 as const
	}));
	await remember(page, answers);
	await page.goto('/');
	const goal = page.getByRole('region', { name: 'Today’s goal' });
	await expect(goal).toContainText('4 of 10 answers today.');
	await expectAccessible(page);
	await setOut('0');
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'The last seven days' })).toBeVisible();
	await expect(goal).toHaveCount(0);
});

test(
	'a calendar file reminds at the time that was chosen, and again once it is saved anew',
	{ tag: '@once' },
	async ({ page }) => {
		await page.goto('/settings');
		const time = page.getByLabel('Time of the reminder');
		await time.fill('18:05');
		await time.blur();
		const saved = async () => {
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Get a calendar file' }).click()
			]);
			expect(file.suggestedFilename()).toBe('footnote-reminder.ics');
			return readFileSync(await file.path(), 'utf8');
		};
		const first = await saved();
		expect(first).toMatch(/\r\nDTSTART:\d{8}T180500\r\n/);
		await page.reload();
		await expect(time).toHaveValue('18:05');
		expect(uid(await saved())).toBe(uid(first));
	}
);

test(
	'who has no account is told why the server cannot remind them',
	{ tag: '@once' },
	async ({ page }) => {
		await page.goto('/settings');
		const part = page.getByRole('region', { name: 'Daily goal and reminder' });
		await expect(part.getByText(/calendar file does the same/)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Remind me on this device' })).toHaveCount(0);
	}
);

test('after a good sitting Today asks whether to remind, once', async ({ page }) => {
	const answers = Array.from({ length: 10 }, (_, n) => ({
		card: `near-abroad-2022/fact-${n}/value`,
		daysAgo: 0,
		grade: 3 as const
	}));
	await remember(page, answers);
	await page.goto('/');
	const question = page.getByText('Shall we remind you tomorrow?');
	await expect(question).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'No, thanks' }).click();
	await expect(question).toHaveCount(0);
	await page.goto('/plan');
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'The last seven days' })).toBeVisible();
	await expect(question).toHaveCount(0);
});

/** A learner's device, as far as the server knows one. */
async function device(app: RunningApp) {
	const entry = { ...FIRST, seq: 1, at: Date.now() - 3 * DAY };
	const begun = await fetch(`${app.url}/api/link`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin: app.url },
		body: JSON.stringify({ device: entry.device, now: Date.now(), entries: [entry] })
	});
	expect(begun.status).toBe(200);
	const cookie = begun.headers
		.getSetCookie()
		.map((one) => one.split(';')[0])
		.join('; ');
	return (url: string, method: string, body?: unknown) =>
		fetch(`${url}/api/reminder`, {
			method,
			headers: {
				cookie,
				origin: url,
				'accept-language': 'de',
				...(body !== undefined && { 'content-type': 'application/json' })
			},
			...(body !== undefined && { body: JSON.stringify(body) })
		});
}

/** As if the time had come: the row is due, and a server that starts looks at once. */
async function whenDue(dir: string, begin: () => Promise<RunningApp>) {
	const db = await openDatabase({ kind: 'sqlite', dir });
	await db
		.updateTable('reminder')
		.set({ due: Date.now() - 1000, told: null })
		.execute();
	await db.destroy();
	return begin();
}

test.describe('@once by push', () => {
	test('the server sends what only that browser can read, and none to one that is gone', async () => {
		const service = await pushService();
		const dir = mkdtempSync(join(tmpdir(), 'footnote-reminders-'));
		const env = {
			DATA_DIR: dir,
			PUSH_SERVICES: service.origin,
			PUSH_CONTACT: 'mailto:school@example.org'
		};
		const begin = () => startApp({ env });
		let app = await begin();
		const ask = await device(app);
		const { key, on } = (await (await ask(app.url, 'GET')).json()) as { key: string; on: boolean };
		expect(on).toBe(false);

		const keys = browserKeys();
		const wanted = {
			endpoint: `${service.origin}/push/1`,
			p256dh: keys.p256dh,
			auth: keys.auth,
			minute: 18 * 60,
			zone: 'Europe/Berlin'
		};
		for (const bad of [
			{ ...wanted, endpoint: 'https://169.254.169.254/' },
			{ ...wanted, endpoint: `${app.url}/api/account` },
			{ ...wanted, zone: 'Mars/Olympus' },
			{ ...wanted, minute: 1440 },
			{ ...wanted, auth: 'short' }
		])
			expect((await ask(app.url, 'PUT', bad)).status).toBe(400);
		expect((await ask(app.url, 'PUT', { ...wanted, endpoint: 'x'.repeat(5000) })).status).toBe(413);
		expect((await ask(app.url, 'PUT', wanted)).status).toBe(204);
		await app.stop();
		expect(service.pushed).toEqual([]);

		app = await whenDue(dir, begin);
		await expect.poll(() => service.pushed.length).toBe(1);
		const [{ path, headers, body }] = service.pushed as [(typeof service.pushed)[number]];
		expect(path).toBe('/push/1');
		expect(headers['content-encoding']).toBe('aes128gcm');
		expect(body.includes('Karten')).toBe(false);
		expect(readPush(body, keys)).toEqual({
			title: 'Ein paar Karten warten',
			body: expect.stringMatching(/Minuten/),
			lang: 'de',
			dir: 'ltr'
		});
		expect(vapidOf(headers.authorization ?? '', key)).toMatchObject({
			aud: service.origin,
			sub: 'mailto:school@example.org'
		});
		expect(((await (await ask(app.url, 'GET')).json()) as { on: boolean }).on).toBe(true);
		await app.stop();

		service.answer.status = 410;
		app = await whenDue(dir, begin);
		await expect.poll(() => service.pushed.length).toBe(2);
		await expect
			.poll(async () => ((await (await ask(app.url, 'GET')).json()) as { on: boolean }).on)
			.toBe(false);
		await app.stop();
		await service.stop();
		rmSync(dir, { recursive: true });
	});
});
