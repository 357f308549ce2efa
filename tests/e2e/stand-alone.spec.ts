/** `build/` by itself: copied to where nothing else is, and allowed to read nothing else. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { freePort } from './server.ts';

test.describe('build/ alone', { tag: '@once' }, () => {
	const home = mkdtempSync(join(tmpdir(), 'footnote-alone-'));
	const [app, data] = [join(home, 'app'), join(home, 'data')];
	const main = join(app, 'footnote.js');

	test.beforeAll(() => {
		cpSync('build', app, { recursive: true });
		mkdirSync(data);
	});
	test.afterAll(() => rmSync(home, { recursive: true, force: true }));

	/** Node, allowed no more than a container would: its folder to read, its data to write. */
	const fenced = (...args: string[]) => [
		'--permission',
		'--allow-worker',
		`--allow-fs-read=${home}`,
		`--allow-fs-write=${data}`,
		main,
		...args
	];
	const env = { PATH: process.env.PATH, HOST: 'localhost', DATA_DIR: data };
	const errand = (port: string, ...args: string[]) =>
		spawnSync(process.execPath, fenced(...args), {
			cwd: data,
			env: { ...env, PORT: port },
			encoding: 'utf8'
		});

	test('serves, says how it is, is backed up and restored', async ({ page }) => {
		const port = String(await freePort());
		expect(errand(port, 'health').stderr).toContain('does not answer');
		const server = spawn(process.execPath, fenced(), {
			cwd: data,
			env: { ...env, PORT: port },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let said = '';
		server.stdout.on('data', (text) => (said += text));
		server.stderr.on('data', (text) => (said += text));
		try {
			await expect.poll(() => errand(port, 'health').status, { timeout: 20_000 }).toBe(0);
			await page.goto(`http://localhost:${port}/decks`);
			await expect(page.getByRole('heading', { name: 'Decks', level: 1 })).toBeVisible();
			const piped = spawnSync(process.execPath, fenced('backup', '-'), { env });
			const into = { ...env, DATA_DIR: join(data, 'restored') };
			const restored = spawnSync(process.execPath, fenced('restore', '-'), {
				env: into,
				input: piped.stdout,
				encoding: 'utf8'
			});
			expect(restored.stdout).toContain('every memory is as it was');
			expect(errand(port, 'accounts', 'list').stdout).toContain('0 teachers');
		} finally {
			const ended = new Promise((done) => server.once('exit', done));
			server.kill();
			expect(await ended, said).toBe(0);
		}
		expect(errand(port, 'nonsense').stderr).toContain('serve, health, backup, restore, accounts');
	});
});
