import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Step } from './step.ts';

/** What tells a guesser from a school: devices that were let in before, and how those came who wait. */
export const knownDevices: Step = async (db) => {
	// Looked up by what is in a device's cookie.
	await db.schema
		.createTable('known_device')
		.addColumn('hash', 'text', (c) => c.primaryKey())
		.addColumn('seen', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('secret')
		.addColumn('purpose', 'text', (c) => c.primaryKey())
		.addColumn('secret', 'text', (c) => c.notNull())
		.execute();
	const secret = randomBytes(32).toString('base64url');
	await sql`insert into secret (purpose, secret) values ('challenges', ${secret})`.execute(db);
	await db.schema.alterTable('member').addColumn('by_code', 'text').execute();
	await db.schema.alterTable('member').addColumn('by_network', 'text').execute();
};
