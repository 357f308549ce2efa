/** Pictures and sounds of decks that are published: whoever may open the deck may see them, as long as it is there. */
import type { Database } from '#lib/server/database/database.ts';
import { lockAccount } from '#lib/server/database/locks.ts';
import { deckMedia } from '#lib/server/media/deck-media.ts';
import { heldMedium, hold, noRoom, type StoredMedium } from '#lib/server/media/held.ts';
import { givenOut } from './published.ts';

/** One that a deck shows which is published at this address, and that its maker has; undefined of any other. */
export async function mediumAt(
	db: Database,
	address: string,
	name: string
): Promise<StoredMedium | undefined> {
	const out = await givenOut(db)
		.select(['published.account', 'published.deck', 'published.version'])
		.where('published.address', '=', address)
		.where('published.taken_down', 'is', null)
		.executeTakeFirst();
	if (!out) return undefined;
	const { account, deck, version } = out;
	const shown = await deckMedia.names(`${deck} ${version}`, name, async () => {
		const row = await db
			.selectFrom('published_version')
			.select('json')
			.where('deck', '=', deck)
			.where('version', '=', version)
			.executeTakeFirst();
		return row?.json;
	});
	return shown ? heldMedium(db, account, name) : undefined;
}

/**
 * Gives an account those among names that decks show which it follows, as far as there is room: they are here already, and stay
 * with it though the deck may be withdrawn.
 */
export async function keepFollowed(
	db: Database,
	account: string,
	{ names, addresses, now }: { names: readonly string[]; addresses: readonly string[]; now: number }
): Promise<void> {
	for (const name of names)
		for (const address of addresses) {
			const found = await mediumAt(db, address, name);
			if (!found) continue;
			const kept = await db.transaction().execute(async (trx) => {
				if (!(await lockAccount(trx, account))) return false;
				if (await noRoom(trx, account, found.bytes, now)) return false;
				await hold(trx, account, name, now);
				return true;
			});
			if (!kept) return;
			break;
		}
}
