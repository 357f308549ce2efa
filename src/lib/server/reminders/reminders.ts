/** Which devices want to be reminded, and when. One reminder a device; it goes with its session. */
import type { Database } from '#lib/server/database/database.ts';
import { nextAt } from './next-at.ts';
import type { Wanted } from './wanted.ts';

/** A device of an account. */
interface Of {
	account: string;
	/** Its session's hash. */
	session: string;
}

/** Whether this device is reminded. */
export async function isReminded(db: Database, { account, session }: Of): Promise<boolean> {
	const row = await db
		.selectFrom('reminder')
		.select('account')
		.where('account', '=', account)
		.where('session', '=', session)
		.executeTakeFirst();
	return row !== undefined;
}

/** Reminds this device from now on, in place of what it wanted before. */
export async function remind(
	db: Database,
	of: Of,
	{ language, now, ...wanted }: Wanted & { language: string; now: number }
): Promise<void> {
	const values = {
		...wanted,
		language,
		due: nextAt(now, wanted.minute, wanted.zone),
		failed: 0
	};
	await db.transaction().execute(async (trx) => {
		// A browser is told once, whoever was signed in on it before and could not say that they left.
		await trx
			.deleteFrom('reminder')
			.where('endpoint', '=', wanted.endpoint)
			.where(({ not, and }) => not(and(of)))
			.execute();
		await trx
			.insertInto('reminder')
			.values({ ...of, ...values, told: null })
			.onConflict((before) => before.columns(['account', 'session']).doUpdateSet(values))
			.execute();
	});
}

/** Reminds this device no more. */
export async function stopReminding(db: Database, { account, session }: Of): Promise<void> {
	await db
		.deleteFrom('reminder')
		.where('account', '=', account)
		.where('session', '=', session)
		.execute();
}
