/** Pictures and sounds of decks that are published: whoever may open the deck may see them, as long as it is there. */
import type { Database } from '#lib/server/database/database.ts';
import { lockAccount } from '#lib/server/database/locks.ts';
import { deckMedia } from '#lib/server/media/deck-media.ts';
import {
	heldBy,
	heldMedium,
	hold,
	keptBy,
	noRoom,
	type StoredMedium
} from '#lib/server/media/held.ts';
import { breathe } from '#lib/server/turns/breathe.ts';
import { givenOut } from './published.ts';

/** One that a deck shows which is published at this address, and that its maker has; undefined of any other. */
export async function mediumAt(
	db: Database,
	address: string,
	name: string
): Promise<StoredMedium | undefined> {
	const out = await shownAt(db, address);
	return out?.shown.has(name) ? heldMedium(db, out.account, name) : undefined;
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
	for (const address of addresses) {
		await breathe();
		const out = await shownAt(db, address);
		const shown = names.filter((name) => out?.shown.has(name));
		if (!out || shown.length === 0) continue;
		await db.transaction().execute(async (trx) => {
			if (!(await lockAccount(trx, account))) return;
			const kept = await keptBy(trx, account, now);
			const here = await heldBy(trx, account, shown);
			for (const name of shown.filter((one) => !here.has(one))) {
				const found = await heldMedium(trx, out.account, name);
				if (!found || noRoom(kept, found.bytes)) continue;
				await hold(trx, account, name, now);
				kept.count++;
				kept.bytes += found.bytes;
				kept.today += found.bytes;
			}
		});
	}
}

/** What is shown by the deck at an address, and whose that is. */
async function shownAt(
	db: Database,
	address: string
): Promise<{ account: string; shown: ReadonlySet<string> } | undefined> {
	const out = await givenOut(db)
		.select(['published.account', 'published.deck', 'published.version'])
		.where('published.address', '=', address)
		.where('published.taken_down', 'is', null)
		.executeTakeFirst();
	if (!out) return undefined;
	const { account, deck, version } = out;
	const shown = await deckMedia.of(`${deck} ${version}`, async () => {
		const row = await db
			.selectFrom('published_version')
			.select('json')
			.where('deck', '=', deck)
			.where('version', '=', version)
			.executeTakeFirst();
		return row?.json;
	});
	return { account, shown };
}
