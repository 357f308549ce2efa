import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase, type Database, type Place } from './database.ts';
import { freshDatabase } from './each-database.ts';
import { Health } from './health.ts';
import { SERVING } from './postgres-limits.ts';
import { troubleOf } from './unavailable.ts';

/** As for a server, but for tests that do not want to wait. */
const LIMITS = { answer: 300, deletion: 2000, lock: 200, idle: 300 };

/** What the matter is where something fails. */
const troubleIn = (work: Promise<unknown>) =>
	work.then(
		() => 'none',
		(error: unknown) => troubleOf(error) ?? error
	);

describe.skipIf(!inject('postgres'))('a connection to PostgreSQL', () => {
	let place: Place;
	let db: Database;
	let other: Database;
	let remove: () => Promise<void>;

	beforeAll(async () => {
		const fresh = await freshDatabase('PostgreSQL');
		({ place, remove } = fresh);
		other = fresh.db;
		db = await openDatabase(place, LIMITS);
	});
	afterAll(async () => {
		await db.destroy();
		await remove();
	});

	const pid = async (inside = db) =>
		(await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(inside)).rows[0]!.pid;
	test('is given up when no answer comes, and the next one is another', async () => {
		const before = await pid();
		expect(await troubleIn(sql`select pg_sleep(3)`.execute(db))).toBe('silent');
		expect(await pid()).not.toBe(before);
	});

	test('is given up in the middle of a transaction as well', async () => {
		const asleep = db.transaction().execute((trx) => sql`select pg_sleep(3)`.execute(trx));
		expect(await troubleIn(asleep)).toBe('silent');
		expect(await new Health(db, 'postgres').trouble()).toBeUndefined();
	});

	test('may take longer to delete', async () => {
		const slowly = sql`delete from account where pg_sleep(0.6) is null`.execute(db);
		expect(await troubleIn(slowly)).toBe('none');
	});

	test('that somebody ends while it is used is told to whoever uses it, and to nobody else', async () => {
		const used = db.transaction().execute(async (trx) => {
			await sql`select pg_terminate_backend(${await pid(trx)})`.execute(other);
			await new Promise((done) => setTimeout(done, 100));
			await sql`select 1`.execute(trx);
		});
		expect(await troubleIn(used)).toBe('silent');
		expect(await pid()).toBeGreaterThan(0);
	});

	test('does not wait for ever for what somebody else has locked', async () => {
		await other
			.insertInto('account')
			.values({ account: 'a', role: 'learner', created: 0 })
			.execute();
		await other.transaction().execute(async (trx) => {
			await trx.updateTable('account').set({ created: 1 }).execute();
			const waiting = db.updateTable('account').set({ created: 2 }).execute();
			expect(await troubleIn(waiting)).toBe('busy');
		});
	});

	test('locks nothing for ever: a transaction that was left standing is ended', async () => {
		const left = db.transaction().execute(async (trx) => {
			await trx.updateTable('account').set({ created: 3 }).execute();
			await new Promise((done) => setTimeout(done, 1000));
			await trx.updateTable('account').set({ created: 4 }).execute();
		});
		expect(await troubleIn(left)).toBe('silent');
	});

	test('to a server that takes nothing is given up: it is no primary any more', async () => {
		const before = await pid();
		const reading = db
			.transaction()
			.setAccessMode('read only')
			.execute((trx) => trx.updateTable('account').set({ created: 5 }).execute());
		expect(await troubleIn(reading)).not.toBe('none');
		expect(await pid()).not.toBe(before);
	});

	test('flushes what it commits whatever the server is set to, in each transaction', async () => {
		const serving = await openDatabase(place, SERVING);
		await serving.transaction().execute(async (trx) => {
			for (const [name, value] of [
				['synchronous_commit', 'on'],
				['statement_timeout', '1min'],
				['lock_timeout', '5s'],
				['idle_in_transaction_session_timeout', '10s']
			]) {
				const { rows } = await sql<{ now: string }>`
					select current_setting(${name}) as now`.execute(trx);
				expect([name, rows[0]!.now]).toEqual([name, value]);
			}
		});
		await serving.destroy();
	});

	test('is had by several servers that find the same new database at once', async () => {
		const fresh = await freshDatabase('PostgreSQL');
		await sql`drop schema public cascade`.execute(fresh.db);
		await sql`create schema public`.execute(fresh.db);
		const opened = await Promise.all(
			Array.from({ length: 4 }, () => openDatabase(fresh.place, SERVING))
		);
		const origins = await opened[0]!.selectFrom('origin').select('lineage').execute();
		expect(origins).toHaveLength(1);
		await Promise.all(opened.map((one) => one.destroy()));
		await fresh.remove();
	});
});
