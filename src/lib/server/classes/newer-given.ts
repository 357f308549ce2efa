import { storedJson } from '#lib/server/database/bad-row.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import { newerRow, type NewerRow } from '#lib/server/database/newer-row.ts';

/** What a class was given by a newer server, by its title: assignments and tests that cannot be read here. */
export async function newerGiven(db: Database, inClass: string): Promise<NewerRow[]> {
	const assignments = await db
		.selectFrom('assignment')
		.select(['assignment as id', 'body'])
		.where('class', '=', inClass)
		.orderBy('created')
		.execute();
	const tests = await db
		.selectFrom('class_test')
		.select(['test as id', 'body'])
		.where('class', '=', inClass)
		.orderBy('created')
		.execute();
	return [
		...assignments.filter(
			({ id, body }) => !storedJson(body, BODIES['assignment.body'], ['assignment', inClass, id])
		),
		...tests.filter(
			({ id, body }) => !storedJson(body, BODIES['class_test.body'], ['class_test', inClass, id])
		)
	].flatMap(({ id, body }) => {
		const row = newerRow(body, id);
		return row ? { id, title: row.title } : [];
	});
}
