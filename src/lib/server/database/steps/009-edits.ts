import { owned, type Step } from './step.ts';

/** Accounts' edits of decks of their own: a log like that of reviews (see log/account-log.ts), in tables of its own. */
export const edits: Step = async (db) => {
	await owned(db, 'edit_log')
		.addColumn('end', 'bigint', (c) => c.notNull())
		.addColumn('bytes', 'bigint', (c) => c.notNull().defaultTo(0))
		.addColumn('day', 'bigint', (c) => c.notNull().defaultTo(0))
		.addColumn('today', 'bigint', (c) => c.notNull().defaultTo(0))
		.addPrimaryKeyConstraint('edit_log_key', ['account'])
		.execute();
	await owned(db, 'edit')
		.addColumn('position', 'bigint', (c) => c.notNull())
		.addColumn('device', 'text', (c) => c.notNull())
		.addColumn('seq', 'bigint', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addColumn('arrived', 'bigint')
		.addColumn('body', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('edit_key', ['account', 'position'])
		.addUniqueConstraint('edit_id', ['account', 'device', 'seq'])
		.execute();
};
