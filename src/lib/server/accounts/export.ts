/** Everything that the server has of an account, in the file that Settings can import. */
import { backupBegins, entriesToEnd } from '#lib/memory/log/backup-text.ts';
import type { Database } from '#lib/server/database/database.ts';
import { entriesOf } from '#lib/server/log/pages.ts';

/** The file, piece by piece: a log may be long. */
export async function* exportAccount(
	db: Database,
	account: string,
	now: number
): AsyncGenerator<string> {
	const about = JSON.stringify(await aboutAccount(db, account));
	yield `${backupBegins(now)},"account":${about}`;
	yield* entriesToEnd(entriesOf(db, account));
}

async function aboutAccount(db: Database, account: string) {
	const { role, created } = await db
		.selectFrom('account')
		.select(['role', 'created'])
		.where('account', '=', account)
		.executeTakeFirstOrThrow();
	const devices = await db
		.selectFrom('session')
		.select(['label', 'created', 'seen'])
		.where('account', '=', account)
		.execute();
	const classes = await db
		.selectFrom('member')
		.innerJoin('class', 'class.class', 'member.class')
		.select(['class.name', 'member.nickname', 'member.state', 'member.extra'])
		.where('member.account', '=', account)
		.execute();
	return { id: account, role, created, devices, classes };
}
