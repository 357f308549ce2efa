import type { ExpressionBuilder } from 'kysely';
import type { Database } from '#lib/server/database/database.ts';
import type { Tables } from '#lib/server/database/tables.ts';

/** Of a class test: what it asks can still be changed. */
export const nobodyHasBegun = ({
	not,
	exists,
	selectFrom
}: ExpressionBuilder<Tables, 'class_test'>) =>
	not(
		exists(
			selectFrom('taken_test')
				.select('member')
				.whereRef('taken_test.class', '=', 'class_test.class')
				.whereRef('taken_test.test', '=', 'class_test.test')
		)
	);

/** Whether a pupil has begun a test: from then on all answer the same questions. */
export async function someoneHasBegun(
	db: Database,
	{ inClass, id }: { inClass: string; id: string }
): Promise<boolean> {
	const row = await db
		.selectFrom('taken_test')
		.select('member')
		.where('class', '=', inClass)
		.where('test', '=', id)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}
