import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { bytes, owned, type Step } from './step.ts';

/** Accounts, their devices, their review logs and what these fold to. */
export const reviewLogs: Step = async (db, kind) => {
	await db.schema
		.createTable('origin')
		.addColumn('lineage', 'text', (c) => c.primaryKey())
		.execute();
	await sql`insert into origin (lineage) values (${randomUUID()})`.execute(db);
	await db.schema
		.createTable('account')
		.addColumn('account', 'text', (c) => c.primaryKey())
		.addColumn('role', 'text', (c) => c.notNull())
		.addColumn('created', 'bigint', (c) => c.notNull())
		.execute();
	await owned(db, 'log')
		.addColumn('end', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('log_key', ['account'])
		.execute();
	await owned(db, 'entry')
		.addColumn('position', 'bigint', (c) => c.notNull())
		.addColumn('device', 'text', (c) => c.notNull())
		.addColumn('seq', 'bigint', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addColumn('body', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('entry_key', ['account', 'position'])
		.addUniqueConstraint('entry_id', ['account', 'device', 'seq'])
		.execute();
	await owned(db, 'standing')
		.addColumn('end', 'bigint', (c) => c.notNull())
		.addColumn('release', 'text', (c) => c.notNull())
		.addColumn('memory', bytes(kind) as never, (c) => c.notNull())
		.addColumn('totals', bytes(kind) as never, (c) => c.notNull())
		.addPrimaryKeyConstraint('standing_key', ['account'])
		.execute();
	await owned(db, 'session')
		.addColumn('hash', 'text', (c) => c.notNull())
		.addColumn('label', 'text', (c) => c.notNull())
		.addColumn('created', 'bigint', (c) => c.notNull())
		.addColumn('seen', 'bigint', (c) => c.notNull())
		.addColumn('expires', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('session_key', ['account', 'hash'])
		.execute();
	// Looked up by what somebody types: these two stand outside the accounts.
	await db.schema
		.createTable('link')
		.addColumn('hash', 'text', (c) => c.primaryKey())
		.addColumn('account', 'text', (c) => c.notNull())
		.addColumn('expires', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('attempt')
		.addColumn('bucket', 'text', (c) => c.primaryKey())
		.addColumn('since', 'bigint', (c) => c.notNull())
		.addColumn('count', 'bigint', (c) => c.notNull())
		.execute();
};
