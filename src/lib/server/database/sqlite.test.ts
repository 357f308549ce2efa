import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from './database.ts';
import { Health } from './health.ts';
import { troubleOf } from './unavailable.ts';

let dir: string;
let db: Database;
let other: DatabaseSync;

beforeEach(async () => {
	dir = mkdtempSync(join(tmpdir(), 'footnote-sqlite-'));
	db = await openDatabase({ kind: 'sqlite', dir });
	other = new DatabaseSync(join(dir, 'footnote.db'), { timeout: 0 });
});
afterEach(async () => {
	other.close();
	await db.destroy();
	rmSync(dir, { recursive: true });
});

const newAccount = (account: string, inside: Database = db) =>
	inside.insertInto('account').values({ account, role: 'learner', created: 0 }).execute();
const large = (account: string, inside?: Database) => newAccount(account.padEnd(20_000), inside);
const accounts = async () => (await db.selectFrom('account').select('account').execute()).length;

/** How often the event loop comes round while something is done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
	let turns = 0;
	const turning = setInterval(() => turns++, 10);
	await work.catch(() => {});
	clearInterval(turning);
	return turns;
}

describe('a file that another process writes into', () => {
	test('is waited for, and the event loop goes round meanwhile', async () => {
		other.exec('begin immediate');
		const writing = newAccount('one');
		setTimeout(() => other.exec('rollback'), 500);
		expect(await turnsDuring(writing)).toBeGreaterThan(5);
		expect(await accounts()).toBe(1);
	});

	test('keeps nobody waiting who reads', async () => {
		other.exec('begin immediate');
		let written = false;
		const writing = newAccount('one').then(() => (written = true));
		expect(await accounts()).toBe(0);
		expect(written).toBe(false);
		other.exec('rollback');
		await writing;
	});

	test('is waited for by transactions as a whole: none fails in its middle', async () => {
		other.exec('begin immediate');
		const writing = Promise.all(
			['one', 'two'].map((account) =>
				db.transaction().execute(async (trx) => {
					// Read first: SQLite would not let it write after somebody else has written.
					await trx.selectFrom('account').select('account').execute();
					await newAccount(account, trx);
				})
			)
		);
		await new Promise((done) => setTimeout(done, 50));
		other.exec("insert into account (account, role, created) values ('three', 'learner', 0)");
		other.exec('commit');
		await writing;
		expect(await accounts()).toBe(3);
	});

	test('is given up after a while, as busy, and nothing of it is done', async () => {
		other.exec('begin immediate');
		const failures = await Promise.allSettled([
			newAccount('one'),
			db.transaction().execute((trx) => newAccount('two', trx))
		]);
		for (const failure of failures)
			expect(troubleOf((failure as PromiseRejectedResult).reason)).toBe('busy');
		expect(await new Health(db, 'sqlite').trouble()).toBe('silent');
		other.exec('rollback');
		expect(await accounts()).toBe(0);
		expect(await new Health(db, 'sqlite').trouble()).toBeUndefined();
	});

	test('may be read as it is at one moment while it is written', async () => {
		await db
			.transaction()
			.setAccessMode('read only')
			.execute(async (trx) => {
				expect(await trx.selectFrom('account').select('account').execute()).toEqual([]);
				other.exec("insert into account (account, role, created) values ('one', 'learner', 0)");
				expect(await trx.selectFrom('account').select('account').execute()).toEqual([]);
			});
		expect(await accounts()).toBe(1);
	});
});

describe('a full disk', () => {
	beforeEach(async () => {
		const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
		await sql.raw(`pragma max_page_count = ${rows[0]!.page_count + 2}`).execute(db);
	});

	test('says so, inside a transaction too, and there is room again when there is', async () => {
		await expect(large('one')).rejects.toSatisfy((error) => troubleOf(error) === 'full');
		await expect(db.transaction().execute((trx) => large('two', trx))).rejects.toSatisfy(
			(error) => troubleOf(error) === 'full'
		);
		await sql`pragma max_page_count = 1000000`.execute(db);
		await large('three');
		expect(await accounts()).toBe(1);
	});

	test('is remembered for a while, since something small may still find room', async () => {
		const health = new Health(db, 'sqlite');
		expect(await health.trouble()).toBeUndefined();
		await large('one').catch((error: unknown) => health.failed(error));
		expect(await health.trouble()).toBe('full');
		health.failed(new Error('a mistake of ours'));
		expect(await health.trouble()).toBe('full');
	});
});

test('a step that fails in its middle leaves nothing behind', async () => {
	await expect(
		db.transaction().execute(async (trx) => {
			await trx.schema.createTable('half').addColumn('one', 'text').execute();
			throw new Error('power cut');
		})
	).rejects.toThrow('power cut');
	expect((await db.introspection.getTables()).map(({ name }) => name)).not.toContain('half');
});

test('statements that are kept ready keep nothing of what they were given', async () => {
	const text = 'x'.repeat(2_000_000);
	const before = process.memoryUsage().rss;
	for (let n = 0; n < 150; n++)
		await sql`select length(${text}) as ${sql.ref(`size${n}`)}`.execute(db);
	expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
});
