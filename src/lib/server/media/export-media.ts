/** An account's pictures and sounds in its file, as a device writes them into its own (see device/media/media-text.ts). */
import type { Database } from '#lib/server/database/database.ts';
import { heldMedium } from './held.ts';
import { bytesOf } from './pieces.ts';

/** A field of an object in JSON, with a comma before it; nothing where there are none. */
export async function* mediaField(db: Database, account: string): AsyncGenerator<string> {
	const held = await db
		.selectFrom('account_medium')
		.select('medium')
		.where('account', '=', account)
		.orderBy('medium')
		.execute();
	let none = true;
	for (const { medium } of held) {
		const stored = await heldMedium(db, account, medium);
		if (!stored) continue;
		yield `${none ? ',"media":[' : ','}\n{"name":${JSON.stringify(medium)},"data":"`;
		none = false;
		// A piece is a multiple of three bytes: what is said of each can stand behind that of the one before.
		try {
			for await (const piece of bytesOf(db, stored)) yield Buffer.from(piece).toString('base64url');
		} catch {
			// Named in the log; a device passes over what is not what its name says.
		}
		yield '"}';
	}
	if (!none) yield '\n]';
}
