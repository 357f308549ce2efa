/** Marks of one pupil's paper that a teacher changes by hand, and takes back. */
import type { MarkChange } from '#lib/class/tests/mark-change.ts';
import type { Database } from '#lib/server/database/database.ts';
import { writtenBody } from '#lib/releases/stored-body.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import { allChangesFrom } from './stored-test.ts';

/** Whose paper. */
export interface OnePaper {
	inClass: string;
	test: string;
	member: string;
}

/** Two teachers at one paper: whoever comes second begins again, at most so often. */
const TRIES = 10;

/** Gives a question of a paper another mark, in place of one given before. False where nothing was handed in. */
export const changeMark = (db: Database, which: OnePaper, change: MarkChange): Promise<boolean> =>
	rewrite(db, which, (before) => [...before.filter(({ item }) => item !== change.item), change]);

/** From then on the question is worth what the key says. False where nothing was handed in. */
export const takeBackMark = (db: Database, which: OnePaper, item: number): Promise<boolean> =>
	rewrite(db, which, (before) => before.filter((one) => one.item !== item));

/** Changes only what it has read: a mark that somebody else gave meanwhile is not lost. */
async function rewrite(
	db: Database,
	{ inClass, test, member }: OnePaper,
	rewritten: (before: readonly MarkChange[]) => MarkChange[]
): Promise<boolean> {
	for (let tried = 0; tried < TRIES; tried++) {
		const row = await db
			.selectFrom('taken_test')
			.select('changes')
			.where('class', '=', inClass)
			.where('test', '=', test)
			.where('member', '=', member)
			.where('handed_in', 'is not', null)
			.executeTakeFirst();
		if (!row) return false;
		const before = allChangesFrom({ class: inClass, test, member, changes: row.changes });
		const after = [...rewritten(before.known), ...before.newer];
		const { numUpdatedRows } = await db
			.updateTable('taken_test')
			.set({
				changes: after.length === 0 ? null : writtenBody(BODIES['taken_test.changes'], after)
			})
			.where('class', '=', inClass)
			.where('test', '=', test)
			.where('member', '=', member)
			.where((eb) =>
				row.changes === null ? eb('changes', 'is', null) : eb('changes', '=', row.changes)
			)
			.executeTakeFirst();
		if (numUpdatedRows > 0n) return true;
	}
	return false;
}

/** The names of teachers' accounts, as far as they exist. */
export async function teacherNames(
	db: Database,
	accounts: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	if (accounts.length === 0) return new Map();
	const rows = await db
		.selectFrom('login')
		.select(['account', 'name'])
		.where('account', 'in', [...new Set(accounts)])
		.execute();
	return new Map(rows.flatMap(({ account, name }) => (name ? [[account, name] as const] : [])));
}
