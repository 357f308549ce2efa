import { owned, type Step } from './step.ts';

/**
 * Decks that people publish, each at an address that only who has it knows, with their versions; and what others
 * write about decks: mistakes, to their makers, and complaints, to whoever runs the server.
 */
export const published: Step = async (db) => {
	await owned(db, 'published')
		.addColumn('deck', 'text', (c) => c.primaryKey())
		// The id that its maker knows it by.
		.addColumn('own', 'text', (c) => c.notNull())
		// Null once it was withdrawn. Looked up by whoever opens the link.
		.addColumn('address', 'text', (c) => c.unique())
		.addColumn('listed', 'integer', (c) => c.notNull().defaultTo(0))
		// When whoever runs the server took it down.
		.addColumn('taken_down', 'bigint')
		.addColumn('version', 'text', (c) => c.notNull())
		.addColumn('created', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema.createIndex('published_account').on('published').column('account').execute();
	await db.schema.createIndex('published_listed').on('published').column('listed').execute();
	await db.schema
		.createTable('published_version')
		.addColumn('deck', 'text', (c) => c.notNull().references('published.deck').onDelete('cascade'))
		.addColumn('version', 'text', (c) => c.notNull())
		.addColumn('listing', 'text', (c) => c.notNull())
		.addColumn('json', 'text', (c) => c.notNull())
		.addColumn('bytes', 'bigint', (c) => c.notNull())
		.addColumn('created', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('published_version_key', ['deck', 'version'])
		.execute();
	// To the account that made the deck, be it published or given to a class.
	await owned(db, 'deck_report')
		.addColumn('report', 'text', (c) => c.notNull())
		.addColumn('deck', 'text', (c) => c.notNull())
		.addColumn('fact', 'text', (c) => c.notNull())
		// Hash of what tells its writer from all others: who that is, is kept nowhere.
		.addColumn('receipt', 'text', (c) => c.notNull().unique())
		.addColumn('text', 'text', (c) => c.notNull())
		.addColumn('sent', 'bigint', (c) => c.notNull())
		.addColumn('outcome', 'text')
		.addColumn('settled', 'bigint')
		.addPrimaryKeyConstraint('deck_report_key', ['account', 'report'])
		.execute();
	await db.schema.createIndex('deck_report_deck').on('deck_report').column('deck').execute();
	await db.schema
		.createTable('complaint')
		.addColumn('deck', 'text', (c) => c.notNull().references('published.deck').onDelete('cascade'))
		.addColumn('complaint', 'text', (c) => c.notNull())
		.addColumn('text', 'text', (c) => c.notNull())
		.addColumn('sent', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('complaint_key', ['deck', 'complaint'])
		.execute();
};
