/** Pictures and sounds that nobody has any more, and what never came whole, are removed. */
import type { Database } from '#lib/server/database/database.ts';
import { breathe } from '#lib/server/turns/breathe.ts';
import { ARRIVES_WITHIN, KEPT_UNHELD } from './limits.ts';

/** Looked at at a time: other requests have their turns between. */
const AT_ONCE = 200;

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
	await removePieces(db);
}

/** Pieces that belong to nothing: their medium was removed, or who was sending it is gone. */
async function removePieces(db: Database): Promise<void> {
	let after = '';
	for (;;) {
		await breathe();
		const rows = await db
			.selectFrom('medium_piece')
			.select('content')
			.distinct()
			.where('content', '>', after)
			.orderBy('content')
			.limit(AT_ONCE)
			.execute();
		for (const { content } of rows) {
			await breathe();
			// In one statement: between two of them it may have become whole.
			await db
				.deleteFrom('medium_piece')
				.where('content', '=', content)
				.where(({ not, exists, selectFrom }) =>
					not(exists(selectFrom('medium').select('medium').where('content', '=', content)))
				)
				.where(({ not, exists, selectFrom }) =>
					not(exists(selectFrom('arriving_medium').select('medium').where('content', '=', content)))
				)
				.execute();
		}
		const last = rows.at(-1);
		if (rows.length < AT_ONCE || !last) return;
		after = last.content;
	}
}
