/** What the server has acknowledged is there, whatever happens to its process. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Entry } from '../../src/lib/memory/log/entry.ts';
import { startPostgres, type Postgres } from '../server/postgres.ts';
import { expect, test } from './fixtures.ts';
import { startApp } from './server.ts';
import { reviewOf, SyncClient } from './sync-client.ts';

const run = promisify(execFile);
const PHONE = 'phone0000000';

/** Pushes ten entries at a time until the server is gone; the entries that it acknowledged. */
async function pushUntilGone(
	client: SyncClient,
	from: number,
	onTaken: () => void = () => {}
): Promise<number> {
	let acknowledged = from;
	for (;;) {
		const batch = Array.from({ length: 10 }, (_, i) => reviewOf(PHONE, acknowledged + 1 + i));
		try {
			await client.push(batch);
		} catch {
			return acknowledged;
		}
		acknowledged += batch.length;
		onTaken();
	}
}

/** The status of a guess at another device's code. */
async function guess(url: string): Promise<number> {
	const reply = await fetch(`${url}/api/link/zzzzzzzz`, {
		method: 'POST',
		headers: { origin: url }
	});
	return reply.status;
}

test.describe('the server', { tag: '@once' }, () => {
	let dir: string;
	let postgres: Postgres | undefined;

	test.beforeEach(async () => {
		dir = await mkdtemp(join(tmpdir(), 'footnote-durable-'));
	});
	test.afterEach(async () => {
		await postgres?.stop();
		postgres = undefined;
		await rm(dir, { recursive: true, force: true });
	});

	for (const kind of ['SQLite', 'PostgreSQL'] as const) {
		async function environment(): Promise<NodeJS.ProcessEnv> {
			if (kind === 'SQLite') return { DATA_DIR: dir };
			postgres = await startPostgres(['synchronous_commit=on']);
			test.skip(!postgres, 'skipped: PostgreSQL not found');
			return { DATABASE_URL: `${postgres!.url}/postgres` };
		}

		test(`killed again and again while it takes entries, has each that it acknowledged, once (${kind})`, async () => {
			const env = await environment();
			let app = await startApp({ env });
			const client = new SyncClient(app.url, PHONE);
			await client.begin();
			let acknowledged = 0;
			for (const wait of [30, 90, 5, 150]) {
				const { promise: taken, resolve } = Promise.withResolvers<void>();
				const pushing = pushUntilGone(client, acknowledged, resolve);
				// Once in the middle of what goes on, however slow the machine is; else whenever it comes.
				if (wait === 150) await taken;
				await new Promise((done) => setTimeout(done, wait));
				await app.stop('SIGKILL');
				acknowledged = await pushing;
				app = await startApp({ env });
				client.url = app.url;
				const seqs = (await client.everything()).map(({ seq }) => seq);
				expect(new Set(seqs).size).toBe(seqs.length);
				expect(seqs.length).toBeGreaterThanOrEqual(acknowledged);
				expect(Math.max(0, ...seqs)).toBe(seqs.length);
			}
			expect(acknowledged).toBeGreaterThan(0);
			// Who heard nothing sends all of it again.
			const all = Array.from({ length: acknowledged + 10 }, (_, i) => reviewOf(PHONE, i + 1));
			for (let i = 0; i < all.length; i += 500) await client.push(all.slice(i, i + 500));
			expect(await client.everything()).toHaveLength(all.length);
			await app.stop();
		});

		test(`takes what it can of a push, and says what it never will (${kind})`, async () => {
			const app = await startApp({ env: await environment() });
			const client = new SyncClient(app.url, PHONE);
			await client.begin();
			const poison = [
				{ ...reviewOf(PHONE, 1), device: 'phone\u0000000' },
				'no entry at all',
				{ ...reviewOf(PHONE, 1), seq: -1 },
				{ ...reviewOf(PHONE, 1), card: 'deck/fact\u0000/value' }
			] as Entry[];
			const sound = Array.from({ length: 20 }, (_, i) => reviewOf(PHONE, i + 1));
			const pushed = sound.flatMap((entry, i) => [entry, ...poison.slice(i, i + 1)]);
			const reply = await client.push(pushed);
			expect(reply.refused.map(({ place }) => pushed[place])).toEqual(poison);
			expect(await client.everything()).toEqual(sound);
			await app.stop();
		});

		test(`is backed up while it works, and the backup is of one moment (${kind})`, async () => {
			const env = await environment();
			const app = await startApp({ env });
			const client = new SyncClient(app.url, PHONE);
			await client.begin();
			await client.push(Array.from({ length: 300 }, (_, i) => reviewOf(PHONE, i + 1)));
			const pushing = pushUntilGone(client, 300);
			const file = join(dir, 'backup.gz');
			const backup = await run(process.execPath, ['src/cli/backup.ts', file], {
				env: { ...process.env, ...env }
			});
			expect(backup.stdout).toContain('1 review log');
			await app.stop('SIGKILL');
			await pushing;

			const elsewhere = { ...process.env, DATA_DIR: join(dir, 'restored') };
			const restored = await run(process.execPath, ['src/cli/restore.ts', file], {
				env: elsewhere
			});
			expect(restored.stdout).toContain('every memory is as it was');
			const again = await startApp({ env: { DATA_DIR: elsewhere.DATA_DIR } });
			client.url = again.url;
			// Its device is still signed in, and only sends what came after.
			const seqs = (await client.everything()).map(({ seq }) => seq);
			expect(seqs.length).toBeGreaterThanOrEqual(300);
			expect(seqs).toEqual(Array.from(seqs, (_, i) => i + 1));
			await again.stop();
		});
	}

	test('is one with another server on the same database', async () => {
		postgres = await startPostgres();
		test.skip(!postgres, 'skipped: PostgreSQL not found');
		const env = { DATABASE_URL: `${postgres!.url}/postgres` };
		// Both find an empty database, and one of them makes the tables.
		const apps = await Promise.all([startApp({ env }), startApp({ env })]);
		const [one, other] = apps.map(({ url }) => url) as [string, string];
		const phone = new SyncClient(one, PHONE);
		const tablet = new SyncClient(other, 'tablet000000');
		await tablet.join(await phone.begin());
		// As behind a proxy: each request to whichever.
		for (let seq = 1; seq <= 20; seq++) {
			[phone.url, tablet.url] = [tablet.url, phone.url];
			await Promise.all([
				phone.push([reviewOf(PHONE, seq)]),
				tablet.push([reviewOf('tablet000000', seq)])
			]);
		}
		expect(await phone.everything()).toHaveLength(40);
		expect(await tablet.everything()).toEqual(await phone.everything());
		// Whoever has guessed too often at one has at the other.
		expect(await guess(other)).not.toBe(429);
		// Each second one guess more is let pass, which may be that at the other.
		await expect(async () => {
			for (let tries = 0; tries < 500 && (await guess(one)) !== 429; tries++);
			expect(await guess(other)).toBe(429);
		}).toPass();
		for (const app of apps) await app.stop();
	});

	test('says it is well, and no longer when its database is gone', async () => {
		postgres = await startPostgres();
		test.skip(!postgres, 'skipped: PostgreSQL not found');
		const app = await startApp({ env: { DATABASE_URL: `${postgres!.url}/postgres` } });
		expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
		const client = new SyncClient(app.url, PHONE);
		await client.begin();
		await postgres!.stop();
		postgres = undefined;
		expect((await fetch(`${app.url}/healthz`)).status).toBe(503);
		// The app itself is still there to study with, and says that sending has to wait.
		expect((await fetch(app.url)).status).toBe(200);
		await expect(client.push([reviewOf(PHONE, 1)])).rejects.toThrow(/503/);
		await app.stop();
	});

	test('names no cookie, code or card in its log', async () => {
		const app = await startApp({ env: { DATA_DIR: dir } });
		const client = new SyncClient(app.url, PHONE);
		const code = await client.begin();
		await client.push([reviewOf(PHONE, 1)]);
		await new SyncClient(app.url, 'tablet000000').join(code);
		await app.stop();
		const secrets = [code, client.cookie.split('=')[1]!, client.cookie.split('.')[1]!, 'fact-1'];
		for (const secret of secrets) expect(app.log()).not.toContain(secret);
		expect(app.log()).toContain('"route":"/api/link/[code]"');
	});
});
