import { deleteTeacher } from '#lib/server/teachers/delete-teacher.ts';
import { classesOf } from '#lib/server/classes/classes.ts';
import { deleteClass } from '#lib/server/classes/retention.ts';
import type { Database } from '#lib/server/database/database.ts';

/**
 * Deletes all demo classes with their pupils, and the teachers who have no class besides; how many
 * classes there were.
 */
export async function removeDemo(db: Database): Promise<number> {
	const demos = await db
		.selectFrom('class')
		.select(['class as id', 'teacher'])
		.where('demo', '=', 1)
		.execute();
	for (const { id } of demos) await deleteClass(db, id);
	for (const teacher of new Set(demos.map(({ teacher }) => teacher)))
		if ((await classesOf(db, teacher)).length === 0) await deleteTeacher(db, teacher, Date.now());
	return demos.length;
}
