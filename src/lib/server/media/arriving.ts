/**
 * A picture or a sound on its way here, piece after piece: what breaks goes on where it broke. Once all of it is here it is looked
 * at, and only what is what its name says is kept.
 */
import { MOST_BYTES } from '#lib/deck/media/limits.ts';
import { namedMedium } from '#lib/deck/media/name.ts';
import type { Database } from '#lib/server/database/database.ts';
import { lockAccount } from '#lib/server/database/locks.ts';
import { refused, Refused } from '#lib/server/refused.ts';
import { Gate } from '#lib/server/turns/gate.ts';
import { begin, begunBefore, drop, takeNext, type Open } from './begun.ts';
import { heldBy, hold, keptBy, noRoom, type MediaFull } from './held.ts';
import { MEDIA_LIMITS, type MediaLimits } from './limits.ts';
import { typeOf } from './type-of.ts';

export interface Piece {
	account: string;
	/** As its name says; anybody may say anything. */
	name: string;
	/** How large it is to be, and how much of it is before this. */
	bytes: number;
	at: number;
	data: Uint8Array;
	/** Epoch ms. */
	now: number;
	limits?: MediaLimits;
}

/** How far it has come. */
export interface Arrived {
	arrived: number;
	/** All of it is here, and is kept. */
	whole: boolean;
}

/** Takes a piece. One that is not the next is passed over: the answer says which is. */
export async function takePiece(
	db: Database,
	{ account, name, bytes, at, data, now, limits = MEDIA_LIMITS }: Piece
): Promise<Arrived | MediaFull | Refused<'medium-not-itself' | 'too-large' | 'not-signed-in'>> {
	if (!namedMedium(name) || !Number.isSafeInteger(bytes) || bytes < 1)
		return refused('medium-not-itself');
	if (bytes > MOST_BYTES) return refused('too-large');
	const open = await db.transaction().execute(async (trx) => {
		if (!(await lockAccount(trx, account))) return refused('not-signed-in');
		if ((await heldBy(trx, account, [name])).has(name)) return undefined;
		const begun = await begunBefore(trx, account, name, bytes);
		if (begun) return takeNext(trx, begun, at, data);
		const full = noRoom(await keptBy(trx, account, now), bytes, limits);
		if (full) return full;
		return takeNext(trx, await begin(trx, { account, name, bytes, now }), at, data);
	});
	if (open === undefined) return { arrived: bytes, whole: true };
	if (open instanceof Refused) return open;
	if (open.arrived < open.bytes) return { arrived: open.arrived, whole: false };
	return looking.run(() => finish(db, { account, name, now, open, limits }));
}

/** Where to go on with those of an account's that were begun. */
export async function begunOf(db: Database, account: string): Promise<ReadonlyMap<string, number>> {
	const rows = await db
		.selectFrom('arriving_medium')
		.select(['medium', 'arrived'])
		.where('account', '=', account)
		.execute();
	return new Map(rows.map(({ medium, arrived }) => [medium, arrived]));
}

/** Each is there as a whole while it is looked at: one after the other. */
const looking = new Gate(1);

async function finish(
	db: Database,
	{
		account,
		name,
		now,
		open,
		limits
	}: { account: string; name: string; now: number; open: Open; limits: MediaLimits }
): Promise<Arrived | MediaFull | Refused<'medium-not-itself' | 'not-signed-in'>> {
	const type = await typeOf(db, open, name);
	return db.transaction().execute(async (trx) => {
		if (!(await lockAccount(trx, account))) return refused('not-signed-in');
		// It may have been finished meanwhile, or given way to others.
		const still = await trx
			.deleteFrom('arriving_medium')
			.where('content', '=', open.content)
			.returning('content')
			.executeTakeFirst();
		if (!still) {
			const whole = (await heldBy(trx, account, [name])).has(name);
			return { arrived: whole ? open.bytes : 0, whole };
		}
		const full =
			type === undefined ? undefined : noRoom(await keptBy(trx, account, now), open.bytes, limits);
		if (type === undefined || full) {
			await drop(trx, open.content);
			return full ?? refused('medium-not-itself');
		}
		const { content, bytes } = open;
		const known = await trx
			.insertInto('medium')
			.values({ medium: name, content, type, bytes, created: now })
			// Somebody else has it: once is enough. As if it had come now, so that it is not removed just now.
			.onConflict((there) => there.column('medium').doUpdateSet({ created: now }))
			.returning('content')
			.executeTakeFirstOrThrow();
		if (known.content !== content) await drop(trx, content);
		await hold(trx, account, name, now);
		return { arrived: bytes, whole: true };
	});
}
