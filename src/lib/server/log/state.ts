/** What an account's log adds up to, for a device that has nothing of it yet. */
import { sketchToBytes } from '#lib/memory/fold/sketch.ts';
import type { Database } from '#lib/server/database/database.ts';
import { breathe } from '#lib/server/turns/breathe.ts';
import { standingsOf } from './standing.ts';

/** A log that comes in one reply is there as soon. */
const LONG = 2000;

/**
 * Its sketch (see memory/fold/sketch.ts); undefined for a log that is short.
 *
 * @param release of the app: only devices of the same go on from it
 */
export async function stateOf(
	db: Database,
	account: string,
	release: string,
	least = LONG
): Promise<Uint8Array | undefined> {
	const log = await db
		.selectFrom('log')
		.select('end')
		.where('account', '=', account)
		.executeTakeFirst();
	if (!log || log.end < least) return undefined;
	const standing = (await standingsOf(db, [account], release)).get(account);
	if (!standing) return undefined;
	const { memories } = standing;
	// Of fifty thousand cards each of these takes a while.
	await breathe();
	// Names that follow one another compress well.
	const cards = [...memories.cards()].sort();
	await breathe();
	const snapshot = memories.snapshot(cards);
	await breathe();
	return sketchToBytes(snapshot);
}
