import { sql, type Kysely, type RawBuilder } from 'kysely';

/** The two kinds of database. */
export type Kind = 'sqlite' | 'postgres';

/** Brings a database from the step before to this one. */
export type Step = (db: Kysely<unknown>, kind: Kind) => Promise<void>;

/** The one type that the two call by different names. */
export const bytes = (kind: Kind): RawBuilder<unknown> =>
	kind === 'postgres' ? sql`bytea` : sql`blob`;

/** A table of rows that belong to an account and go with it. */
export const owned = (db: Kysely<unknown>, name: string) =>
	db.schema
		.createTable(name)
		.addColumn('account', 'text', (c) =>
			c.notNull().references('account.account').onDelete('cascade')
		);
