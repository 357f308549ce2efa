import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { freePort, startApp } from './server.ts';

test.describe('the server', { tag: '@once' }, () => {
	// What a page still asks for, or was being sent, when its server ends.
	test.use({
		allowedErrors: /net::ERR_(?:CONNECTION_(?:REFUSED|RESET)|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE)/
	});

	test('answers on PORT and HOST and nowhere else', async () => {
		const app = await startApp({ env: { HOST: '127.0.0.1' } });
		expect((await fetch(app.url.replace('localhost', '127.0.0.1'))).status).toBe(200);
		await expect(fetch(app.url.replace('localhost', '[::1]'))).rejects.toThrow('fetch failed');
		await app.stop();
	});

	for (const signal of ['SIGTERM', 'SIGINT'] as const)
		test(`ends in good order on ${signal}, even with a visitor connected`, async ({ page }) => {
			const app = await startApp();
			await page.goto(app.url);
			expect(await app.stop(signal)).toBe(0);
			await expect(fetch(app.url)).rejects.toThrow('fetch failed');
		});

	test('says what to do when its port is taken', async () => {
		const app = await startApp();
		const { port } = new URL(app.url);
		const DATA_DIR = join(tmpdir(), `footnote-test-${port}`);
		const env = { ...process.env, DATA_DIR, HOST: 'localhost', PORT: port };
		const second = spawnSync(process.execPath, ['build/footnote.js'], { env, encoding: 'utf8' });
		expect(second.status).toBe(1);
		expect(second.stderr).toContain(`Port ${port} is taken`);
		await app.stop();
	});

	for (const [what, env, advice] of [
		['HOST is no address of this machine', { HOST: '192.0.2.1' }, 'HOST=192.0.2.1'],
		['ORIGIN is no address', { ORIGIN: 'footnote.example.org' }, 'write it with https://']
	] as const)
		test(`says what to do when ${what}`, async () => {
			const port = String(await freePort());
			const DATA_DIR = join(tmpdir(), `footnote-test-${port}`);
			const { status, stderr } = spawnSync(process.execPath, ['build/footnote.js'], {
				env: { ...process.env, DATA_DIR, PORT: port, ...env },
				encoding: 'utf8'
			});
			expect(status).toBe(1);
			expect(stderr).toContain(advice);
			expect(stderr).not.toContain('    at ');
		});

	test('says in its log where it listens', async () => {
		const app = await startApp();
		await expect.poll(app.log).toContain(new URL(app.url).port);
		await app.stop();
	});
});

test.describe('an address that does not exist', { tag: '@once' }, () => {
	test.use({ allowedErrors: /status of 404/ });

	for (const path of [
		'/no-such-page',
		'/decks/no-such-deck',
		'/study/no-such-deck',
		'/api/decks/no-such-deck'
	])
		test(`is answered with 404: ${path}`, async ({ request }) => {
			expect((await request.get(path)).status()).toBe(404);
		});

	test('says so and leads home', async ({ page }) => {
		const response = await page.goto('/no-such-page');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.getByRole('main').getByRole('link').first().click();
		await expect(page).not.toHaveURL(/no-such-page/);
	});
});
