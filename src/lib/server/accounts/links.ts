/** How a second device gets into an account: by a code that the first one shows. */
import { lockAccount } from '#lib/server/database/locks.ts';
import type { Database } from '#lib/server/database/database.ts';
import { hashOf, newCode } from '#lib/server/token.ts';

/** A code is good for so long, ms. */
const LINK_LASTS = 600_000;

/** A code that lets one device into the account. Codes made before are good no longer. */
export async function newLink(
	db: Database,
	account: string,
	now: number
): Promise<{ code: string; expires: number }> {
	const code = newCode();
	const expires = now + LINK_LASTS;
	await db.transaction().execute(async (trx) => {
		await lockAccount(trx, account);
		await trx.deleteFrom('link').where('account', '=', account).execute();
		await trx.deleteFrom('link').where('expires', '<=', now).execute();
		await trx
			.insertInto('link')
			.values({ hash: hashOf(code), account, expires })
			.execute();
	});
	return { code, expires };
}

/** The account that a code lets into; a code is used up by this. Undefined for wrong and old ones. */
export async function useLink(
	db: Database,
	code: string,
	now: number
): Promise<string | undefined> {
	const row = await db
		.deleteFrom('link')
		.where('hash', '=', hashOf(code))
		.returning(['account', 'expires'])
		.executeTakeFirst();
	return row && row.expires > now ? row.account : undefined;
}
