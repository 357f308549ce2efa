import { sql } from 'kysely';
import { owned, type Step } from './step.ts';

/**
 * Pupils who came back and were recognised, and classes that several teachers share.
 */
export const people: Step = async (db) => {
	// Another member of the class, whose second entry this was.
	await db.schema.alterTable('member').addColumn('same_as', 'text').execute();
	// Looked up by the account in the cookie of a device that was the other entry's.
	await db.schema
		.createTable('merged')
		.addColumn('account', 'text', (c) => c.primaryKey())
		.addColumn('same_as', 'text', (c) =>
			c.notNull().references('account.account').onDelete('cascade')
		)
		.execute();
	await db.schema.createIndex('merged_same_as').on('merged').column('same_as').execute();

	// 1 once the class was given a list of names: nobody else is let in unseen.
	await db.schema
		.alterTable('class')
		.addColumn('listed', 'integer', (c) => c.notNull().defaultTo(0))
		.execute();
	await sql`
		update class set listed = 1
		where exists (select 1 from member where member.class = class.class and state = 'expected')
	`.execute(db);

	await owned(db, 'co_teacher')
		.addColumn('class', 'text', (c) => c.notNull().references('class.class').onDelete('cascade'))
		.addColumn('role', 'text', (c) => c.notNull())
		.addColumn('until', 'bigint')
		.addColumn('since', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('co_teacher_key', ['account', 'class'])
		.execute();
	await db.schema.createIndex('co_teacher_class').on('co_teacher').column('class').execute();
	// Looked up by the code in its link.
	await db.schema
		.createTable('invitation')
		.addColumn('hash', 'text', (c) => c.primaryKey())
		.addColumn('class', 'text', (c) => c.notNull().references('class.class').onDelete('cascade'))
		.addColumn('role', 'text', (c) => c.notNull())
		.addColumn('until', 'bigint')
		.addColumn('expires', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema.createIndex('invitation_class').on('invitation').column('class').execute();
};
