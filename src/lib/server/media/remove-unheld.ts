/** Pictures and sounds that nobody has any more, and what never came whole, are removed. */
import { sql } from 'kysely';
import type { Database } from '#lib/server/database/database.ts';
import { ARRIVES_WITHIN, KEPT_UNHELD } from './limits.ts';

/** Pieces at a time: other requests have their turns between. */
const AT_ONCE = 50;

/** Removes them. What somebody gets just now stays: the database does not let go of it. */
export async function removeUnheld(db: Database, now: number): Promise<void> {
	await db
		.deleteFrom('arriving_medium')
		.where('begun', '<', now - ARRIVES_WITHIN)
		.execute();
	const unheld = await db
		.selectFrom('medium')
		.select('medium')
		.where('created', '<', now - KEPT_UNHELD)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('account_medium')
						.select('account')
						.whereRef('account_medium.medium', '=', 'medium.medium')
				)
			)
		)
		.execute();
	for (const { medium } of unheld)
		// One by one, and once more only if nobody has it.
		await db
			.deleteFrom('medium')
			.where('medium', '=', medium)
			.where(({ not, exists, selectFrom }) =>
				not(exists(selectFrom('account_medium').select('account').where('medium', '=', medium)))
			)
			.execute()
			// Somebody was given it in this moment.
			.catch(() => undefined);
	while (await removePieces(db));
}

/** Some pieces that belong to nothing; false when there are none left. */
async function removePieces(db: Database): Promise<boolean> {
	const { rows } = await sql<{ content: string; piece: number }>`
		select content, piece from medium_piece
		where content not in (select content from medium)
			and content not in (select content from arriving_medium)
		limit ${AT_ONCE}`.execute(db);
	for (const { content, piece } of rows)
		await db
			.deleteFrom('medium_piece')
			.where('content', '=', content)
			.where('piece', '=', piece)
			.execute();
	return rows.length === AT_ONCE;
}
