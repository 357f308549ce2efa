/** What a teacher changes of a test that is given: what it says of itself, its key, whether there is one. */
import { ClassTest, KeyFix } from '#lib/class/tests/class-test.ts';
import { writtenBody } from '#lib/releases/stored-body.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import { Refused } from '#lib/server/refused.ts';
import { type NoSuchTest, type Which, classTestIn, fixesIn } from './class-tests.ts';

/** Changes what a test says of itself, not what it asks. */
export async function changeClassTest(
	db: Database,
	{ inClass, id }: Which,
	changes: Partial<Pick<ClassTest, 'title' | 'opens' | 'closes' | 'zone' | 'results'>>,
	now: number
): Promise<NoSuchTest | undefined> {
	const given = await classTestIn(db, inClass, id);
	if (given instanceof Refused) return given;
	const { id: _id, created: _created, changed: _changed, ...body } = given.test;
	await db
		.updateTable('class_test')
		.set({ body: writtenBody(BODIES['class_test.body'], { ...body, ...changes }), changed: now })
		.where('class', '=', inClass)
		.where('test', '=', id)
		.execute();
	return undefined;
}

/** Keeps what was put right in the key: from then on every result is by it. */
export async function fixKey(
	db: Database,
	{ inClass, id }: Which,
	fixes: readonly KeyFix[],
	now: number
): Promise<void> {
	const row = await db
		.selectFrom('class_test')
		.select('fixes')
		.where('class', '=', inClass)
		.where('test', '=', id)
		.executeTakeFirst();
	const { newer } = fixesIn(row?.fixes ?? '[]', { inClass, id });
	await db
		.updateTable('class_test')
		.set({ fixes: writtenBody(BODIES['class_test.fixes'], [...fixes, ...newer]), changed: now })
		.where('class', '=', inClass)
		.where('test', '=', id)
		.execute();
}

/** Takes a test back, with all that was handed in. What pupils answered stays in their logs. */
export async function deleteClassTest(db: Database, { inClass, id }: Which): Promise<void> {
	await db.deleteFrom('class_test').where('class', '=', inClass).where('test', '=', id).execute();
}
