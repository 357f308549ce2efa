/** Classes of a teacher. Whoever asks for another's gets the same answer as for one that is not there. */
import type { TeachingRole } from '#lib/class/teaching.ts';
import { newId } from '#lib/server/token.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { Selectable } from 'kysely';
import type { ClassTable } from '#lib/server/database/tables/classes.ts';
import { taughtBy } from './teaching.ts';
import { DAY } from '#lib/memory/day.ts';
import { refused, type Refused } from '#lib/server/refused.ts';

export interface Class {
	id: string;
	name: string;
	created: number;
	/** When all of it is deleted, epoch ms. */
	retention: number;
	demo: boolean;
	/** The code of its language (see class-language.ts). */
	lang: string | null;
}

/** A school year and the summer after it; the teacher may choose otherwise. */
export const KEPT = 400 * DAY;

export async function newClass(
	db: Database,
	{
		teacher,
		name,
		now,
		demo = false
	}: { teacher: string; name: string; now: number; demo?: boolean }
): Promise<Class> {
	const made = { id: newId(), name, created: now, retention: now + KEPT, demo, lang: null };
	const { id, ...rest } = made;
	await db
		.insertInto('class')
		.values({ ...rest, class: id, teacher, demo: demo ? 1 : 0 })
		.execute();
	return made;
}

/** A teacher's own classes, the newest first. */
export async function classesOf(db: Database, teacher: string): Promise<Class[]> {
	const rows = await db
		.selectFrom('class')
		.selectAll()
		.where('teacher', '=', teacher)
		.orderBy('created', 'desc')
		.execute();
	return rows.map(classFrom);
}

/** A class in a teacher's list. */
export type ClassListing = Class & { role: TeachingRole } & Record<
		'in' | 'waiting' | 'expected',
		number
	>;

/** The newest first, those of others that are taught as well among them, with how many are in each. */
export async function classesWithCounts(
	db: Database,
	account: string,
	now: number
): Promise<ClassListing[]> {
	const rows = await taughtBy(db, account, now)
		.selectAll('class')
		.select('co_teacher.role')
		.orderBy('class.created', 'desc')
		.execute();
	if (rows.length === 0) return [];
	const counts = await db
		.selectFrom('member')
		.select(({ fn }) => ['class', 'state', fn.countAll<number>().as('count')])
		.where(
			'class',
			'in',
			rows.map((row) => row.class)
		)
		.groupBy(['class', 'state'])
		.execute();
	const of = (id: string, state: string) =>
		Number(counts.find((row) => row.class === id && row.state === state)?.count ?? 0);
	return rows.map((row) => ({
		...classFrom(row),
		role: roleOf(row, account),
		in: of(row.class, 'in'),
		waiting: of(row.class, 'waiting'),
		expected: of(row.class, 'expected')
	}));
}

/** A class that this teacher teaches now; anybody else's is refused. */
export async function taughtClass(
	db: Database,
	account: string,
	id: string,
	now: number
): Promise<(Class & { role: TeachingRole }) | Refused<'no-such-class'>> {
	const row = await taughtBy(db, account, now)
		.selectAll('class')
		.select('co_teacher.role')
		.where('class.class', '=', id)
		.executeTakeFirst();
	return row ? { ...classFrom(row), role: roleOf(row, account) } : refused('no-such-class');
}

const roleOf = (
	{ teacher, role }: { teacher: string; role: TeachingRole | null },
	account: string
): TeachingRole => (teacher === account ? 'lead' : (role ?? 'substitute'));

/** The code of a class's language; null where it has none. */
export async function languageOfClass(db: Database, inClass: string): Promise<string | null> {
	const row = await db
		.selectFrom('class')
		.select('lang')
		.where('class', '=', inClass)
		.executeTakeFirst();
	return row?.lang ?? null;
}

/** Changes what a teacher may change of a class. */
export async function changeClass(
	db: Database,
	id: string,
	set: Partial<Pick<Class, 'name' | 'retention' | 'lang'>>
): Promise<void> {
	await db.updateTable('class').set(set).where('class', '=', id).execute();
}

const classFrom = ({
	class: id,
	name,
	created,
	retention,
	demo,
	lang
}: Selectable<ClassTable>): Class => ({
	id,
	name,
	created,
	retention,
	demo: demo === 1,
	lang
});
