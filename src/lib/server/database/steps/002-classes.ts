import type { Kysely } from 'kysely';
import { owned, type Step } from './step.ts';

/** Teachers' ways in, classes, their members, what is assigned to them, and teachers' own decks. */
export const classes: Step = async (db) => {
	// Looked up by the name that a teacher types.
	await db.schema
		.createTable('login')
		.addColumn('name', 'text', (c) => c.primaryKey())
		.addColumn('account', 'text', (c) => c.notNull())
		.addColumn('password', 'text')
		.addColumn('created', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema.createIndex('login_account').on('login').column('account').execute();
	await owned(db, 'passkey')
		.addColumn('credential', 'text', (c) => c.notNull())
		.addColumn('key', 'text', (c) => c.notNull())
		.addColumn('counter', 'bigint', (c) => c.notNull())
		.addColumn('transports', 'text', (c) => c.notNull())
		.addColumn('label', 'text', (c) => c.notNull())
		.addColumn('created', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('passkey_key', ['account', 'credential'])
		.execute();
	await owned(db, 'recovery')
		.addColumn('hash', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('recovery_key', ['account', 'hash'])
		.execute();
	// Looked up by what an answer says it answers.
	await db.schema
		.createTable('challenge')
		.addColumn('hash', 'text', (c) => c.primaryKey())
		.addColumn('about', 'text', (c) => c.notNull())
		.addColumn('expires', 'bigint', (c) => c.notNull())
		.execute();

	await db.schema
		.createTable('class')
		.addColumn('class', 'text', (c) => c.primaryKey())
		.addColumn('teacher', 'text', (c) => c.notNull())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('created', 'bigint', (c) => c.notNull())
		.addColumn('retention', 'bigint', (c) => c.notNull())
		.addColumn('demo', 'integer', (c) => c.notNull())
		.execute();
	await db.schema.createIndex('class_teacher').on('class').column('teacher').execute();
	// Looked up by what a pupil types.
	await db.schema
		.createTable('code')
		.addColumn('code', 'text', (c) => c.primaryKey())
		.addColumn('class', 'text', (c) => c.notNull())
		.addColumn('expires', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema.createIndex('code_class').on('code').column('class').execute();
	await inClass(db, 'member')
		.addColumn('member', 'text', (c) => c.notNull())
		.addColumn('account', 'text')
		.addColumn('nickname', 'text', (c) => c.notNull())
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('extra', 'integer', (c) => c.notNull())
		.addColumn('home', 'integer', (c) => c.notNull())
		.addColumn('changed', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('member_key', ['class', 'member'])
		.addUniqueConstraint('member_account', ['class', 'account'])
		.execute();
	await db.schema.createIndex('member_by_account').on('member').column('account').execute();
	// Looked up by the four words on it.
	await db.schema
		.createTable('card')
		.addColumn('hash', 'text', (c) => c.primaryKey())
		.addColumn('account', 'text', (c) => c.notNull())
		.addColumn('created', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema.createIndex('card_account').on('card').column('account').execute();
	await inClass(db, 'assignment')
		.addColumn('assignment', 'text', (c) => c.notNull())
		.addColumn('body', 'text', (c) => c.notNull())
		.addColumn('created', 'bigint', (c) => c.notNull())
		.addColumn('changed', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('assignment_key', ['class', 'assignment'])
		.execute();
	await inClass(db, 'class_test')
		.addColumn('test', 'text', (c) => c.notNull())
		.addColumn('body', 'text', (c) => c.notNull())
		.addColumn('paper', 'text', (c) => c.notNull())
		.addColumn('fixes', 'text', (c) => c.notNull())
		.addColumn('seed', 'bigint', (c) => c.notNull())
		.addColumn('created', 'bigint', (c) => c.notNull())
		.addColumn('changed', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('class_test_key', ['class', 'test'])
		.execute();
	await inClass(db, 'taken_test')
		.addColumn('test', 'text', (c) => c.notNull())
		.addColumn('member', 'text', (c) => c.notNull())
		.addColumn('seed', 'bigint', (c) => c.notNull())
		.addColumn('extra', 'integer', (c) => c.notNull())
		.addColumn('begun', 'bigint', (c) => c.notNull())
		.addColumn('handed_in', 'bigint')
		.addColumn('body', 'text')
		.addPrimaryKeyConstraint('taken_test_key', ['class', 'test', 'member'])
		.addForeignKeyConstraint(
			'taken_test_of',
			['class', 'test'],
			'class_test',
			['class', 'test'],
			(key) => key.onDelete('cascade')
		)
		.addForeignKeyConstraint(
			'taken_test_by',
			['class', 'member'],
			'member',
			['class', 'member'],
			(key) => key.onDelete('cascade')
		)
		.execute();

	await db.schema
		.createTable('own_deck')
		.addColumn('deck', 'text', (c) => c.primaryKey())
		.addColumn('teacher', 'text', (c) => c.notNull())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('version', 'text', (c) => c.notNull())
		.addUniqueConstraint('own_deck_name', ['teacher', 'name'])
		.execute();
	await db.schema.createIndex('own_deck_teacher').on('own_deck').column('teacher').execute();
	await db.schema
		.createTable('own_deck_version')
		.addColumn('deck', 'text', (c) => c.notNull())
		.addColumn('version', 'text', (c) => c.notNull())
		.addColumn('listing', 'text', (c) => c.notNull())
		.addColumn('source', 'text', (c) => c.notNull())
		.addColumn('json', 'text', (c) => c.notNull())
		.addColumn('created', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('own_deck_version_key', ['deck', 'version'])
		.execute();
};

/** A table of rows that belong to a class and go with it. */
const inClass = (db: Kysely<unknown>, name: string) =>
	db.schema
		.createTable(name)
		.addColumn('class', 'text', (c) => c.notNull().references('class.class').onDelete('cascade'));
