/**
 * Whether a database has what this release asks of it. One that was made by an unfinished build may say
 * that all steps were taken, and lack a column nonetheless: it would open, and fail later.
 */
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrationsFor } from './migrations.ts';
import { inMemory } from './sqlite.ts';
import type { Kind } from './steps/step.ts';
import type { Tables } from './tables.ts';

/** A database that lacks something: what to do, for whoever starts the server. */
export class DatabaseIncomplete extends Error {
	constructor(missing: readonly string[]) {
		const some = missing.slice(0, 5).join(', ');
		super(
			`Footnote cannot use this database: it was made by another build, and lacks ${some}${missing.length > 5 ? ' and more' : ''}. Nothing in it was changed. Start the build that made it, write a backup there with “npm run backup”, and restore that with “npm run restore” into an empty database (another DATA_DIR or DATABASE_URL).`
		);
		this.name = 'DatabaseIncomplete';
	}
}

/** Throws `DatabaseIncomplete` for a database without a table or a column that an empty one would get. */
export async function expectComplete(db: Kysely<Tables>, kind: Kind): Promise<void> {
	const [needed, found] = await Promise.all([columnsOfRelease(), columnsIn(db, kind)]);
	const missing = [...needed].flatMap(([table, columns]) => {
		const here = found.get(table);
		if (!here) return [table];
		return [...columns].filter((name) => !here.has(name)).map((name) => `${table}.${name}`);
	});
	if (missing.length > 0) throw new DatabaseIncomplete(missing);
}

/** By table, as the steps make them. */
async function columnsOfRelease(): Promise<Map<string, Set<string>>> {
	const db = new Kysely<Tables>({ dialect: inMemory() });
	try {
		const { error } = await new Migrator({
			db,
			provider: migrationsFor('sqlite')
		}).migrateToLatest();
		if (error) throw error;
		return await columnsIn(db, 'sqlite');
	} finally {
		await db.destroy();
	}
}

async function columnsIn(db: Kysely<Tables>, kind: Kind): Promise<Map<string, Set<string>>> {
	const query =
		kind === 'sqlite'
			? sql<Found>`
				select m.name as "table", c.name as "column"
				from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table'`
			: sql<Found>`
				select table_name as "table", column_name as "column"
				from information_schema.columns where table_schema = current_schema()`;
	const found = new Map<string, Set<string>>();
	for (const { table, column } of (await query.execute(db)).rows) {
		const columns = found.get(table) ?? new Set();
		found.set(table, columns.add(column));
	}
	return found;
}

interface Found {
	table: string;
	column: string;
}
