/** The bytes of a picture or a sound, piece by piece: no more than one of them is ever in memory. */
import { PIECE } from '#lib/deck/media/limits.ts';
import { badRow } from '#lib/server/database/bad-row.ts';
import type { Database } from '#lib/server/database/database.ts';
import { breathe } from '#lib/server/turns/breathe.ts';
import type { StoredMedium } from './held.ts';
import { pieceLength } from './limits.ts';

/** What is kept of it is not what came: it cannot be given out. */
class DamagedMedium extends Error {
	override name = 'DamagedMedium';
}

/** A piece; undefined, and named in the log, for one that is not there or not as long as it was. */
export async function pieceOf(
	db: Database,
	{ content, bytes }: Pick<StoredMedium, 'content' | 'bytes'>,
	piece: number
): Promise<Uint8Array | undefined> {
	const row = await db
		.selectFrom('medium_piece')
		.select('data')
		.where('content', '=', content)
		.where('piece', '=', piece)
		.executeTakeFirst();
	if (row?.data.length === pieceLength(bytes, piece)) return row.data;
	badRow('medium_piece', [content, piece]);
	return undefined;
}

/**
 * All bytes from one to before another.
 *
 * @throws {DamagedMedium} in the midst of what is damaged
 */
export async function* bytesOf(
	db: Database,
	stored: StoredMedium,
	from = 0,
	to = stored.bytes
): AsyncGenerator<Uint8Array> {
	for (let piece = Math.floor(from / PIECE); piece * PIECE < to; piece++) {
		await breathe();
		const data = await pieceOf(db, stored, piece);
		if (!data) throw new DamagedMedium();
		yield data.subarray(Math.max(0, from - piece * PIECE), to - piece * PIECE);
	}
}
