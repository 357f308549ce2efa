import { createHash } from 'node:crypto';
import { mediumIn } from '#lib/deck/media/first-bytes.ts';
import { PIECE } from '#lib/deck/media/limits.ts';
import { mediumName } from '#lib/deck/media/name.ts';
import type { Database } from '#lib/server/database/database.ts';
import { breathe } from '#lib/server/turns/breathe.ts';
import type { Open } from './begun.ts';
import { pieceOf } from './pieces.ts';

/** What a picture or a sound is by its bytes, if it is what its name says. */
export async function typeOf(db: Database, open: Open, name: string): Promise<string | undefined> {
	const hash = createHash('sha256');
	const whole = new Uint8Array(open.bytes);
	for (let at = 0; at < open.bytes; at += PIECE) {
		await breathe();
		const data = await pieceOf(db, open, at / PIECE);
		if (!data) return undefined;
		hash.update(data);
		whole.set(data, at);
	}
	const found = mediumIn(whole);
	if (!found) return undefined;
	const size = found.kind === 'picture' ? found.size : undefined;
	return mediumName(hash.digest('hex'), size) === name ? found.type : undefined;
}
