/** What a teacher does with a deck on the server besides sending a version of it. */
import { isOwnDeck } from '#lib/deck/own-id.ts';
import type { Database } from '#lib/server/database/database.ts';
import { refused, type Refused } from '#lib/server/refused.ts';

interface Named {
	teacher: string;
	/** Of the deck, as learners have it. */
	id: string;
}

/**
 * Makes one of a deck's versions the latest again; the others stay. A version or a deck that this teacher does not
 * have is refused.
 *
 * @param now epoch ms
 */
export async function bringBack(
	db: Database,
	{ teacher, id, version, now }: Named & { version: string; now: number }
): Promise<undefined | Refused<'no-such-deck'>> {
	return db.transaction().execute(async (trx) => {
		const { numUpdatedRows } = await trx
			.updateTable('own_deck_version')
			.set({ created: now })
			.where('deck', '=', id)
			.where('version', '=', version)
			.where('deck', 'in', (own) =>
				own.selectFrom('own_deck').select('deck').where('teacher', '=', teacher)
			)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows === 0n) return refused('no-such-deck');
		await trx.updateTable('own_deck').set({ version }).where('deck', '=', id).execute();
		return undefined;
	});
}

/**
 * From now on a deck that came as a file is edited as one of the teacher's own: what that one gives to a class is the
 * next version of this. Learners have it under the id that they had, with all that they know of it. One that is edited
 * so already stays with the deck that it has.
 *
 * @param as the id of the deck of one's own
 */
export async function editAs(
	db: Database,
	{ teacher, id, as }: Named & { as: string }
): Promise<undefined | Refused<'no-such-deck' | 'changed-elsewhere'>> {
	const deck = await db
		.selectFrom('own_deck')
		.select('name')
		.where('deck', '=', id)
		.where('teacher', '=', teacher)
		.executeTakeFirst();
	if (!deck) return refused('no-such-deck');
	if (isOwnDeck(deck.name)) return refused('changed-elsewhere');
	await db
		.updateTable('own_deck')
		.set({ name: as })
		.where('deck', '=', id)
		.where('teacher', '=', teacher)
		.where('name', '=', deck.name)
		.execute();
	return undefined;
}
