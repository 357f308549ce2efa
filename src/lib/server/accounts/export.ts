/** Everything that the server has of an account, in the file that Settings can import. */
import { backupBegins, entriesToEnd } from '#lib/memory/log/backup-text.ts';
import type { Database } from '#lib/server/database/database.ts';
import { EDITS } from '#lib/server/log/account-log.ts';
import { entriesOf } from '#lib/server/log/pages.ts';
import { mediaField } from '#lib/server/media/export-media.ts';
import { publishedFields } from './export-published.ts';

/** The file, piece by piece: a log may be long. */
export async function* exportAccount(
	db: Database,
	account: string,
	now: number
): AsyncGenerator<string> {
	const about = JSON.stringify(await aboutAccount(db, account));
	yield `${backupBegins(now)},"account":${about.slice(0, -1)},`;
	yield* publishedFields(db, account);
	yield '}';
	yield* mediaField(db, account);
	yield* entriesToEnd(entriesOf(db, account), entriesOf(db, account, EDITS));
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
	const reminders = await db
		.selectFrom('reminder')
		.select(['minute', 'zone', 'language'])
		.where('account', '=', account)
		.execute();
	const classes = await db
		.selectFrom('member')
		.innerJoin('class', 'class.class', 'member.class')
		.select(['class.name', 'member.nickname', 'member.state', 'member.extra'])
		.where('member.account', '=', account)
		.execute();
	return { id: account, role, created, devices, reminders, classes };
}
