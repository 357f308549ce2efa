import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, inject, test } from 'vitest';
import { openDatabase, type Place } from '../database.ts';
import { freshDatabase } from '../each-database.ts';
import { migrationsFor } from '../migrations.ts';
import { postgresDialect } from '../postgres.ts';
import { UNHURRIED } from '../postgres-limits.ts';
import { sqliteDialect } from '../sqlite.ts';
import type { Tables } from '../tables.ts';

/** A database as it was before the step. */
async function before(place: Place): Promise<Kysely<Tables>> {
	const dialect =
		place.kind === 'postgres'
			? postgresDialect(place.url, UNHURRIED)
			: await sqliteDialect(place.dir);
	const db = new Kysely<Tables>({ dialect });
	const provider = migrationsFor(place.kind);
	const { error } = await new Migrator({ db, provider }).migrateTo('002-classes');
	if (error) throw error;
	return db;
}

const REVIEW =
	'{"offset":60,"kind":"review","card":"d/f/ж","grade":3,"form":"choice","mode":"study","took":1,"revision":0}';
const BURY = '{"offset":60,"kind":"bury","card":"d/f/a"}';
const size = (body: string) => Buffer.byteLength(body) + 100;
const FINE = Date.UTC(2026, 9, 1);

test.for(['SQLite', 'PostgreSQL'] as const)(
	'on %s, times that no date can be are put right, and what a log holds is counted',
	async (kind, { skip }) => {
		skip(kind === 'PostgreSQL' && !inject('postgres'), 'PostgreSQL not found');
		const { db: old, place, remove } = await freshDatabase(kind, before);
		try {
			await sql`insert into account (account, role, created) values ('a', 'learner', 0)`.execute(
				old
			);
			await sql`insert into log (account, "end") values ('a', 5)`.execute(old);
			const rows = [
				['-17600000000000000', REVIEW],
				['9223372036854775807', REVIEW],
				[String(FINE), BURY],
				['-8640000000000000', REVIEW]
			] as const;
			for (const [i, [at, body]] of rows.entries())
				await sql`
					insert into entry (account, position, device, seq, at, body)
					values ('a', ${i + 1}, 'phone000', ${i + 1}, ${sql.raw(at)}, ${body})
				`.execute(old);
			const db = await openDatabase(place);
			const entries = await db.selectFrom('entry').selectAll().orderBy('position').execute();
			expect(entries[0]!.at).toBe(Date.UTC(2000, 0, 1));
			expect(Math.abs(Date.now() - entries[1]!.at)).toBeLessThan(600_000);
			// Whoever holds these holds them so.
			expect(entries.slice(2).map(({ at }) => at)).toEqual([FINE, -8.64e15]);
			expect(entries.map(({ arrived }) => arrived)).toEqual([null, null, null, null]);
			expect(await db.selectFrom('log').selectAll().executeTakeFirst()).toEqual({
				account: 'a',
				end: 5,
				bytes: 3 * size(REVIEW) + size(BURY),
				day: 0,
				today: 0
			});
			await db.destroy();
		} finally {
			await remove();
		}
	}
);
