/** Classes of a teacher. Whoever asks for another's gets the same answer as for one that is not there. */
import { error } from '@sveltejs/kit';
import { newId } from '#lib/server/accounts/token.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { Selectable } from 'kysely';
import type { ClassTable } from '#lib/server/database/tables.ts';

export interface Class {
	id: string;
	name: string;
	created: number;
	/** When all of it is deleted, epoch ms. */
	retention: number;
	demo: boolean;
}

const DAY = 86_400_000;
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
	const made = { id: newId(), name, created: now, retention: now + KEPT, demo };
	const { id, ...rest } = made;
	await db
		.insertInto('class')
		.values({ ...rest, class: id, teacher, demo: demo ? 1 : 0 })
		.execute();
	return made;
}

/** The newest first. */
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
export type ClassListing = Class & Record<'in' | 'waiting' | 'expected', number>;

/** The newest first, with how many are in it, wait, and are expected. */
export async function classesWithCounts(db: Database, teacher: string): Promise<ClassListing[]> {
	const classes = await classesOf(db, teacher);
	const counts = await db
		.selectFrom('member')
		.innerJoin('class', 'class.class', 'member.class')
		.select(({ fn }) => ['member.class', 'member.state', fn.countAll<number>().as('count')])
		.where('class.teacher', '=', teacher)
		.groupBy(['member.class', 'member.state'])
		.execute();
	const of = (id: string, state: string) =>
		Number(counts.find((row) => row.class === id && row.state === state)?.count ?? 0);
	return classes.map((one) => ({
		...one,
		in: of(one.id, 'in'),
		waiting: of(one.id, 'waiting'),
		expected: of(one.id, 'expected')
	}));
}

/** A class of this teacher; anybody else's ends the request with 404. */
export async function ownClass(db: Database, teacher: string, id: string): Promise<Class> {
	const row = await db
		.selectFrom('class')
		.selectAll()
		.where('class', '=', id)
		.where('teacher', '=', teacher)
		.executeTakeFirst();
	return row ? classFrom(row) : error(404, 'There is no such class.');
}

/** Changes what a teacher may change of a class. */
export async function changeClass(
	db: Database,
	id: string,
	set: Partial<Pick<ClassTable, 'name' | 'retention'>>
): Promise<void> {
	await db.updateTable('class').set(set).where('class', '=', id).execute();
}

const classFrom = ({
	class: id,
	name,
	created,
	retention,
	demo
}: Selectable<ClassTable>): Class => ({
	id,
	name,
	created,
	retention,
	demo: demo === 1
});
