import { owned, type Step } from './step.ts';

/** Devices that want to be reminded, each at a time of its own. One goes with its session. */
export const reminders: Step = async (db) => {
	await owned(db, 'reminder')
		.addColumn('session', 'text', (c) => c.notNull())
		// What the browser gave out: where to send, and two keys that only it can read with.
		.addColumn('endpoint', 'text', (c) => c.notNull())
		.addColumn('p256dh', 'text', (c) => c.notNull())
		.addColumn('auth', 'text', (c) => c.notNull())
		.addColumn('language', 'text', (c) => c.notNull())
		.addColumn('minute', 'integer', (c) => c.notNull())
		.addColumn('zone', 'text', (c) => c.notNull())
		.addColumn('due', 'bigint', (c) => c.notNull())
		.addColumn('told', 'integer')
		.addColumn('failed', 'integer', (c) => c.notNull().defaultTo(0))
		.addPrimaryKeyConstraint('reminder_key', ['account', 'session'])
		.addForeignKeyConstraint(
			'reminder_session',
			['account', 'session'],
			'session',
			['account', 'hash'],
			(c) => c.onDelete('cascade').onUpdate('cascade')
		)
		.execute();
	await db.schema.createIndex('reminder_due').on('reminder').column('due').execute();
	await db.schema.createIndex('reminder_endpoint').on('reminder').column('endpoint').execute();
};
