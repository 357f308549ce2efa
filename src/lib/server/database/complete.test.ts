import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { openDatabase } from './database.ts';
import { freshDatabase } from './each-database.ts';

const KINDS = ['SQLite', 'PostgreSQL'] as const;

/** What opening a database says that has lost something. */
async function openedWithout(kind: (typeof KINDS)[number], loss: string): Promise<string> {
	const { db, place, remove } = await freshDatabase(kind);
	try {
		await sql.raw(loss).execute(db);
		const opened = await openDatabase(place).catch((error: unknown) => error);
		return opened instanceof Error ? opened.message : 'opened';
	} finally {
		await remove();
	}
}

test.for(
	KINDS.flatMap((kind) => [
		[kind, 'alter table member drop column extra', 'member.extra'] as const,
		[kind, 'alter table entry drop column arrived', 'entry.arrived'] as const,
		[kind, 'drop table attempt', 'attempt'] as const
	])
)(
	'on %s, after “%s”, a start says what is missing and what to do',
	async ([kind, loss, name], { skip }) => {
		skip(kind === 'PostgreSQL' && !inject('postgres'), 'PostgreSQL not found');
		const said = await openedWithout(kind, loss);
		expect(said).toContain(`lacks ${name}.`);
		expect(said).toContain('npm run backup');
		expect(said).toContain('npm run restore');
	}
);

test.for(KINDS)('on %s, what is there besides disturbs nobody', async (kind, { skip }) => {
	skip(kind === 'PostgreSQL' && !inject('postgres'), 'PostgreSQL not found');
	expect(await openedWithout(kind, 'create table besides (x integer)')).toBe('opened');
});
