/** PostgreSQL ends, falls silent, moves or is not there yet: the server stays, and nothing that was acknowledged is lost. */
import { startPgBouncer, type PgBouncer } from '../server/pgbouncer.ts';
import { startPostgres, type Postgres } from '../server/postgres.ts';
import { promote, startStandby } from '../server/standby.ts';
import { TcpProxy } from '../server/tcp-proxy.ts';
import { expect, test } from './fixtures.ts';
import { healthOf } from './health.ts';
import { Pushing } from './pushing.ts';
import { startApp, type RunningApp } from './server.ts';

/** The server is to serve again so soon after its database is back, ms. */
const SOON = 10_000;
/** What somebody else's busy machine may add to it, ms. */
const SLACK = 5_000;

/** Flushed, since it will be killed. */
const DURABLE = ['fsync=on', 'full_page_writes=off', 'shared_buffers=16MB'];

test.describe('a server on PostgreSQL', { tag: '@once' }, () => {
	test.describe.configure({ timeout: 90_000 });

	let postgres: Postgres;
	/** To be closed at the end, the last first. */
	let opened: (() => Promise<unknown>)[];

	test.beforeEach(async () => {
		opened = [];
		const started = await startPostgres(DURABLE);
		test.skip(!started, 'skipped: PostgreSQL not found');
		postgres = started!;
		opened.push(() => postgres.stop());
	});
	test.afterEach(async () => {
		for (const close of opened.toReversed()) await close();
	});

	async function serve(port = Number(new URL(postgres.url).port)): Promise<RunningApp> {
		const DATABASE_URL = `postgres://footnote@127.0.0.1:${port}/postgres`;
		const app = await startApp({ env: { DATABASE_URL } });
		opened.push(() => app.stop('SIGKILL'));
		return app;
	}

	async function proxyTo(...targets: number[]): Promise<TcpProxy> {
		const proxy = await TcpProxy.to(...targets);
		opened.push(() => proxy.close());
		return proxy;
	}

	const pushingTo = (url: string) =>
		Pushing.to(url, { kind: 'postgres', url: `${postgres.url}/postgres` });

	test('stays when PostgreSQL is killed or restarted in mid-push, and serves when it is back', async () => {
		const app = await serve();
		const pushing = await pushingTo(app.url);
		pushing.start();
		for (const signal of ['SIGKILL', 'SIGINT'] as const) {
			await pushing.more(500);
			await postgres.end(signal);
			const { length } = pushing.refusals;
			await expect.poll(() => pushing.refusals.length).toBeGreaterThan(length);
			expect(await healthOf(app)).toEqual({ status: 503, why: 'the database does not answer' });
			// What needs no database is there all the time.
			expect((await fetch(app.url)).status).toBe(200);
			await postgres.start();
			expect(await pushing.more(10)).toBeLessThan(SOON + SLACK);
		}
		await pushing.stop();
		expect(await healthOf(app)).toEqual({ status: 200, why: 'ok' });
		const kinds = new Set(pushing.refusals.map((one) => `${one.status} ${one.retryAfter}`));
		expect([...kinds]).toEqual(['503 5']);
		expect(await pushing.wrong()).toEqual({ missing: 0, doubled: 0 });
	});

	test('waits at its start for a PostgreSQL that is not there yet, and says so', async () => {
		await postgres.end('SIGINT');
		const app = await serve();
		const again = await serve();
		expect(await healthOf(app)).toEqual({ status: 503, why: 'the database does not answer' });
		expect((await fetch(app.url)).status).toBe(200);
		// Whoever is signed in may come again.
		const cookie = `footnote=0123456789abcdef.${'x'.repeat(43)}`;
		const mine = await fetch(`${app.url}/api/account`, { headers: { cookie } });
		expect([mine.status, mine.headers.get('retry-after')]).toEqual([503, '5']);
		expect(app.log()).toContain('is PostgreSQL running');
		// Whoever has enough of waiting may end it.
		expect(await again.stop()).toBe(0);
		await postgres.start();
		await expect
			.poll(async () => (await healthOf(app)).status, { timeout: SOON + SLACK })
			.toBe(200);
		const pushing = await pushingTo(app.url);
		pushing.start();
		await pushing.more(10);
		await pushing.stop();
	});

	test('gives up connections on which nothing comes any more, and serves soon after it could', async () => {
		const proxy = await proxyTo(postgres.cluster.port);
		const app = await serve(proxy.port);
		const pushing = await pushingTo(app.url);
		pushing.start();
		await pushing.more(500);
		proxy.cut();
		await expect.poll(async () => (await healthOf(app)).status, { timeout: 15_000 }).toBe(503);
		// Until every connection that was used is a dead one, and others were tried in vain.
		await expect.poll(() => pushing.refusals.length, { timeout: 30_000 }).toBeGreaterThan(8);
		proxy.mend();
		expect(await pushing.more(10)).toBeLessThan(SOON + SLACK);
		await pushing.stop();
		expect(await pushing.wrong()).toEqual({ missing: 0, doubled: 0 });
	});

	test('outlasts a PostgreSQL that stands still', async () => {
		test.skip(process.platform !== 'linux', 'skipped: only Linux tells which processes to stop');
		const app = await serve();
		const pushing = await pushingTo(app.url);
		pushing.start();
		await pushing.more(500);
		await postgres.freeze();
		await expect.poll(() => pushing.refusals.length, { timeout: 30_000 }).toBeGreaterThan(7);
		expect((await healthOf(app)).status).toBe(503);
		await postgres.thaw();
		expect(await pushing.more(10)).toBeLessThan(SOON + SLACK);
		await pushing.stop();
		expect(new Set(pushing.refusals.map(({ status }) => status))).toEqual(new Set([503]));
		expect(await pushing.wrong()).toEqual({ missing: 0, doubled: 0 });
	});

	test('is one of two behind a proxy, and both go on with the standby when the primary is lost', async () => {
		const standby = await startStandby(postgres);
		opened.push(() => standby.stop());
		const database = await proxyTo(postgres.cluster.port);
		const apps = [await serve(database.port), await serve(database.port)];
		const front = await proxyTo(...apps.map(({ url }) => Number(new URL(url).port)));
		const pushing = await pushingTo(`http://127.0.0.1:${front.port}`);
		pushing.start();
		await pushing.more(500);
		await postgres.end('SIGKILL');
		await promote(standby);
		database.lead(standby.cluster.port);
		expect(await pushing.more(500)).toBeLessThan(SOON + SLACK);
		// One of the servers is lost, too.
		const [first, second] = apps as [RunningApp, RunningApp];
		await first.stop('SIGKILL');
		front.lead(Number(new URL(second.url).port));
		await pushing.more(500);
		await pushing.stop();
		expect(await pushing.wrong(second.url)).toEqual({ missing: 0, doubled: 0 });
	});

	for (const mode of ['session', 'transaction'] as const)
		test(`works through PgBouncer in ${mode} mode, durably, and through a restart behind it`, async () => {
			// What would lose the last half second, if the server did not ask for better.
			await postgres.end('SIGINT');
			postgres.cluster.settings = [...DURABLE, 'synchronous_commit=off', 'wal_writer_delay=10s'];
			await postgres.start();
			const bouncer = (await startPgBouncer(postgres.url, mode)) as PgBouncer;
			test.skip(!bouncer, 'skipped: PgBouncer not found');
			opened.push(() => bouncer.stop());
			const port = Number(new URL(bouncer.url).port);
			const apps = await Promise.all([serve(port), serve(port)]);
			const front = await proxyTo(...apps.map(({ url }) => Number(new URL(url).port)));
			const pushing = await pushingTo(`http://127.0.0.1:${front.port}`);
			pushing.start();
			await pushing.more(500);
			await postgres.end('SIGKILL');
			await postgres.start();
			expect(await pushing.more(500)).toBeLessThan(SOON + SLACK);
			await pushing.stop();
			expect(await pushing.wrong()).toEqual({ missing: 0, doubled: 0 });
		});
});
