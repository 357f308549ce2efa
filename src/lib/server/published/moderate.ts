/** What whoever runs the server may do about decks that are published on it. */
import type { Database } from '#lib/server/database/database.ts';
import { givenOut, keptListing } from './published.ts';

/** A published deck, with what was written about it. */
export interface Moderated {
	deck: string;
	title: string;
	/** Whose it is: their name for signing in, or what they are. */
	by: string;
	listed: boolean;
	takenDown: boolean;
	/** The latest first. */
	complaints: readonly { text: string; sent: number }[];
}

/** Those on the shelf, those that somebody has complained of, and those that were taken down; the most complained of first. */
export async function toModerate(db: Database): Promise<Moderated[]> {
	const rows = await givenOut(db)
		.innerJoin('account', 'account.account', 'published.account')
		.leftJoin('login', 'login.account', 'published.account')
		.select([
			'published.deck',
			'published.version',
			'published.listed',
			'published.taken_down',
			'published_version.listing',
			'account.role',
			'login.name'
		])
		.where(({ eb, or, exists, selectFrom }) =>
			or([
				eb('published.listed', '=', 1),
				eb('published.taken_down', 'is not', null),
				exists(
					selectFrom('complaint')
						.select('complaint')
						.whereRef('complaint.deck', '=', 'published.deck')
				)
			])
		)
		.orderBy('published.deck')
		.execute();
	const complaints = await db
		.selectFrom('complaint')
		.select(['deck', 'text', 'sent'])
		.orderBy('sent', 'desc')
		.execute();
	return rows
		.map(({ deck, version, listed, taken_down, listing, role, name }) => ({
			deck,
			title: keptListing({ deck, version, listing })?.title ?? '?',
			by: name ?? `a ${role}`,
			listed: listed === 1,
			takenDown: taken_down !== null,
			complaints: complaints.filter((one) => one.deck === deck)
		}))
		.toSorted((a, b) => b.complaints.length - a.complaints.length);
}

/**
 * Takes a deck down, whatever its maker does, or lets it be given out again; what was written about it has been read
 * then. False if there is no such deck.
 */
export function takeDown(db: Database, deck: string, at: number | null): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		const { numUpdatedRows } = await trx
			.updateTable('published')
			.set({ taken_down: at })
			.where('deck', '=', deck)
			.executeTakeFirstOrThrow();
		await trx.deleteFrom('complaint').where('deck', '=', deck).execute();
		return numUpdatedRows > 0n;
	});
}
