/** Rows of pictures and sounds that are on their way, and their pieces. */
import type { Transaction } from 'kysely';
import { PIECE } from '#lib/deck/media/limits.ts';
import type { Tables } from '#lib/server/database/tables.ts';
import { newId } from '#lib/server/token.ts';
import { MOST_ARRIVING, pieceLength } from './limits.ts';

/** One that is not whole, or not looked at. */
export interface Open {
	content: string;
	bytes: number;
	arrived: number;
}

/** The one that an account has begun under a name; of another size it is begun anew. */
export async function begunBefore(
	trx: Transaction<Tables>,
	account: string,
	name: string,
	bytes: number
): Promise<Open | undefined> {
	const row = await trx
		.selectFrom('arriving_medium')
		.select(['content', 'bytes', 'arrived'])
		.where('account', '=', account)
		.where('medium', '=', name)
		.executeTakeFirst();
	if (!row || row.bytes === bytes) return row;
	// Another size was said before: one of the two was wrong.
	await drop(trx, row.content);
	return undefined;
}

/** Begins one; where too many were begun the first of them gives way. */
export async function begin(
	trx: Transaction<Tables>,
	{ account, name, bytes, now }: { account: string; name: string; bytes: number; now: number }
): Promise<Open> {
	const others = await trx
		.selectFrom('arriving_medium')
		.select('content')
		.where('account', '=', account)
		.orderBy('begun')
		.execute();
	for (const { content } of others.slice(0, Math.max(0, others.length + 1 - MOST_ARRIVING)))
		await drop(trx, content);
	const content = newId();
	await trx
		.insertInto('arriving_medium')
		.values({ account, medium: name, content, bytes, begun: now })
		.execute();
	return { content, bytes, arrived: 0 };
}

/** Adds a piece, if it is the next. */
export async function takeNext(
	trx: Transaction<Tables>,
	{ content, bytes, arrived }: Open,
	at: number,
	data: Uint8Array
): Promise<Open> {
	const piece = arrived / PIECE;
	if (at !== arrived || arrived >= bytes || data.length !== pieceLength(bytes, piece))
		return { content, bytes, arrived };
	const now = arrived + data.length;
	await trx
		.insertInto('medium_piece')
		.values({ content, piece: Math.floor(piece), data })
		.execute();
	await trx
		.updateTable('arriving_medium')
		.set({ arrived: now })
		.where('content', '=', content)
		.execute();
	return { content, bytes, arrived: now };
}

/** Nothing of it stays. */
export async function drop(trx: Transaction<Tables>, content: string): Promise<void> {
	await trx.deleteFrom('arriving_medium').where('content', '=', content).execute();
	await trx.deleteFrom('medium_piece').where('content', '=', content).execute();
}
