import { deleteClass } from '#lib/server/classes/retention.ts';
import { giveClass, heirOf, taughtBy } from '#lib/server/classes/teaching.ts';
import { storedJson } from '#lib/server/database/bad-row.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import { handOverMedia } from '#lib/server/decks/class-media.ts';
import { deleteAccount } from '#lib/server/accounts/accounts.ts';

/**
 * Deletes a teacher with their classes and decks. A class that another teaches as well is that
 * teacher's from then on, and so are the decks that are assigned in it. What they came in by goes last:
 * if the database fails half way, they can come back and do it again.
 */
export async function deleteTeacher(db: Database, account: string, now: number): Promise<void> {
	const taught = await taughtBy(db, account, now)
		.select(['class.class', 'class.teacher'])
		.execute();
	for (const { class: id, teacher } of taught) {
		const heir = teacher === account ? await heirOf(db, id, now) : teacher;
		if (heir === undefined) await deleteClass(db, id);
		else await leaveTo(db, { inClass: id, account, heir, now });
	}
	await db.transaction().execute(async (trx) => {
		await trx
			.deleteFrom('own_deck_version')
			.where('deck', 'in', (own) =>
				own.selectFrom('own_deck').select('deck').where('teacher', '=', account)
			)
			.execute();
		await trx.deleteFrom('own_deck').where('teacher', '=', account).execute();
		await trx.deleteFrom('login').where('account', '=', account).execute();
	});
	await deleteAccount(db, account);
}

/** A class goes on without this teacher: it, and the decks of theirs that it learns, are another's. */
function leaveTo(
	db: Database,
	{ inClass, account, heir, now }: { inClass: string; account: string; heir: string; now: number }
): Promise<void> {
	return db.transaction().execute(async (trx) => {
		await giveClass(trx, { inClass, to: heir, stays: false, now });
		const rows = await trx
			.selectFrom('assignment')
			.select(['assignment', 'body'])
			.where('class', '=', inClass)
			.execute();
		const covers = rows.flatMap(
			({ assignment, body }) =>
				storedJson(body, BODIES['assignment.body'], ['assignment', inClass, assignment])?.covers ??
				[]
		);
		const decks = [...new Set(covers.map(({ deck }) => deck))];
		if (decks.length === 0) return;
		const theirs = await trx
			.selectFrom('own_deck')
			.select('deck')
			.where('teacher', '=', account)
			.where('deck', 'in', decks)
			.execute();
		await handOverMedia(trx, {
			from: account,
			to: heir,
			decks: theirs.map(({ deck }) => deck)
		});
		await trx
			.updateTable('own_deck')
			// By its id, which nobody else's deck has: the heir may have one of the same name.
			.set((eb) => ({ teacher: heir, name: eb.ref('deck') }))
			.where('teacher', '=', account)
			.where('deck', 'in', decks)
			.execute();
		await trx
			.updateTable('deck_report')
			.set({ account: heir })
			.where('account', '=', account)
			.where('deck', 'in', decks)
			.execute();
	});
}
