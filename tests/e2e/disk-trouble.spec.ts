/** A full disk, and a file that somebody else writes into: said as what it is, over by itself, and nothing is lost. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../../src/lib/server/database/database.ts';
import { hand, startPostgres } from '../server/postgres.ts';
import { smallDisk, type SmallDisk } from '../server/small-disk.ts';
import { tell } from '../server/standby.ts';
import { healthOf } from './health.ts';
import { expect, test } from './fixtures.ts';
import { Pushing } from './pushing.ts';
import { startApp } from './server.ts';

/** Has a file of SQLite's to itself until it is killed; says so once it has. */
const LOCKER = `
	const { DatabaseSync } = require('node:sqlite');
	const db = new DatabaseSync(process.argv[1], { timeout: 60000 });
	db.exec('begin immediate');
	console.log('mine');
	setInterval(() => {}, 1000);
`;

const sqliteOn = ({ dir }: SmallDisk): Place => ({ kind: 'sqlite', dir: join(dir, 'data') });

test.describe('the server', { tag: '@once' }, () => {
	test.describe.configure({ timeout: 60_000 });

	/** To be closed at the end, the last first. */
	let opened: (() => Promise<unknown>)[];
	test.beforeEach(() => {
		opened = [];
	});
	test.afterEach(async () => {
		for (const close of opened.toReversed()) await close();
	});

	async function serve(env: NodeJS.ProcessEnv) {
		const app = await startApp({ env });
		opened.push(() => app.stop('SIGKILL'));
		return app;
	}

	test('goes on answering while another process has its file, and takes all when it is free', async () => {
		const dir = await mkdtemp(join(tmpdir(), 'footnote-locked-'));
		opened.push(() => rm(dir, { recursive: true, force: true }));
		const app = await serve({ DATA_DIR: dir });
		const pushing = await Pushing.to(app.url, { kind: 'sqlite', dir });
		pushing.start();
		await pushing.more(200);
		const locker = spawn(process.execPath, ['-e', LOCKER, join(dir, 'footnote.db')]);
		opened.push(async () => locker.kill('SIGKILL'));
		await new Promise((done) => locker.stdout.once('data', done));
		// The devices hear of it, one after the other and not one by one after the others.
		await expect.poll(() => pushing.refusals.length, { timeout: 30_000 }).toBeGreaterThan(7);
		// Nobody who does not want to write waits for it.
		const begun = performance.now();
		for (const path of ['/', '/api/decks', '/teach', '/api/account'])
			expect((await fetch(app.url + path)).status, path).toBe(200);
		// In the event loop it once waited for 33 s.
		expect(performance.now() - begun).toBeLessThan(15_000);
		const { status, why } = await healthOf(app);
		expect(status).toBe(503);
		expect(why).toMatch(/busy|does not answer/);
		locker.kill('SIGKILL');
		await pushing.more(200);
		await pushing.stop();
		const kinds = new Set(pushing.refusals.map((one) => `${one.status} ${one.retryAfter}`));
		expect([...kinds]).toEqual(['503 5']);
		expect(await healthOf(app)).toEqual({ status: 200, why: 'ok' });
		expect(await pushing.wrong()).toEqual({ missing: 0, doubled: 0 });
	});

	async function diskOf(megabytes: number): Promise<SmallDisk> {
		const disk = await smallDisk(megabytes);
		test.skip(!disk, 'skipped: no disk could be mounted (needs root)');
		opened.push(() => disk!.remove());
		return disk!;
	}

	for (const kind of ['SQLite', 'PostgreSQL'] as const)
		test(`says that its disk is full, and goes on when it no longer is (${kind})`, async () => {
			const disk = await diskOf(kind === 'SQLite' ? 12 : 24);
			const place = kind === 'SQLite' ? sqliteOn(disk) : await postgresOn(disk);
			const env = place.kind === 'sqlite' ? { DATA_DIR: place.dir } : { DATABASE_URL: place.url };
			const app = await serve(env);
			const pushing = await Pushing.to(app.url, place);
			pushing.start();
			await pushing.more(200);
			await disk.fill();
			await expect.poll(() => pushing.refusals.length, { timeout: 30_000 }).toBeGreaterThan(7);
			expect(await healthOf(app)).toEqual({
				status: 503,
				why: 'the disk of the database is full'
			});
			// Whoever only reads is served.
			expect((await fetch(`${app.url}/api/decks`)).status).toBe(200);
			await disk.empty();
			await pushing.more(200);
			await pushing.stop();
			await expect.poll(async () => (await healthOf(app)).status, { timeout: 15_000 }).toBe(200);
			const kinds = new Set(pushing.refusals.map((one) => `${one.status} ${one.retryAfter}`));
			expect([...kinds]).toEqual(['503 5']);
			expect(await pushing.wrong()).toEqual({ missing: 0, doubled: 0 });
		});

	/** Its tables are on that disk; its log, without which PostgreSQL ends, is elsewhere. */
	async function postgresOn({ dir }: SmallDisk): Promise<Place> {
		const postgres = await startPostgres();
		test.skip(!postgres, 'skipped: PostgreSQL not found');
		opened.push(() => postgres!.stop());
		await hand(dir, postgres!.cluster.user);
		await tell(postgres!, `create tablespace small location '${dir}'`);
		await tell(postgres!, 'create database small tablespace small');
		return { kind: 'postgres', url: `${postgres!.url}/small` };
	}
});
