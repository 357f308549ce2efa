/** Everything that the server has of an account, in the file that Settings can import. */
import type { Database } from '#lib/server/database/database.ts';
import { pagesOf } from '#lib/server/log/pages.ts';
import { entriesFrom } from '#lib/server/log/stored-entry.ts';

/** The file, piece by piece: a log may be long. */
export async function* exportAccount(
	db: Database,
	account: string,
	now: number
): AsyncGenerator<string> {
	const about = JSON.stringify(await aboutAccount(db, account));
	const exported = new Date(now).toISOString();
	yield `{"app":"footnote","format":1,"exported":"${exported}","preferences":{},"account":${about},"entries":[`;
	yield* logAsJson(db, account);
	yield '\n]}\n';
}

/** The entries of a log with commas between them, piece by piece; those that cannot be read are left out. */
export async function* logAsJson(db: Database, account: string): AsyncGenerator<string> {
	let first = true;
	for await (const rows of pagesOf(db, account)) {
		const entries = entriesFrom(rows).map((entry) => JSON.stringify(entry));
		if (entries.length === 0) continue;
		yield `${first ? '' : ','}\n${entries.join(',\n')}`;
		first = false;
	}
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
