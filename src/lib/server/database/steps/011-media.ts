import { bytes, owned, type Step } from './step.ts';

/**
 * Pictures and sounds of people's decks: each once, whoever has it, in pieces, so that one backup has all of it and none is ever
 * read as a whole; and which account has which.
 */
export const media: Step = async (db, kind) => {
	await db.schema
		.createTable('medium')
		.addColumn('medium', 'text', (c) => c.primaryKey())
		// Under which its pieces are kept.
		.addColumn('content', 'text', (c) => c.notNull().unique())
		.addColumn('type', 'text', (c) => c.notNull())
		.addColumn('bytes', 'bigint', (c) => c.notNull())
		.addColumn('created', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('medium_piece')
		.addColumn('content', 'text', (c) => c.notNull())
		.addColumn('piece', 'bigint', (c) => c.notNull())
		.addColumn('data', bytes(kind) as never, (c) => c.notNull())
		.addPrimaryKeyConstraint('medium_piece_key', ['content', 'piece'])
		.execute();
	await owned(db, 'account_medium')
		.addColumn('medium', 'text', (c) => c.notNull().references('medium.medium'))
		.addColumn('bytes', 'bigint', (c) => c.notNull())
		.addColumn('since', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('account_medium_key', ['account', 'medium'])
		.execute();
	await db.schema
		.createIndex('account_medium_medium')
		.on('account_medium')
		.column('medium')
		.execute();
	// What an account is sending, as far as it has come.
	await owned(db, 'arriving_medium')
		.addColumn('medium', 'text', (c) => c.notNull())
		.addColumn('content', 'text', (c) => c.notNull().unique())
		.addColumn('bytes', 'bigint', (c) => c.notNull())
		.addColumn('arrived', 'bigint', (c) => c.notNull().defaultTo(0))
		.addColumn('begun', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('arriving_medium_key', ['account', 'medium'])
		.execute();
};
