/** Everything that the server has of an account, in the file that Settings can import. */
import type { Database } from '#lib/server/database/database.ts';
import { entryFrom } from '#lib/server/log/taken.ts';

/** Entries read at a time. */
const PAGE = 2000;

/** The file, piece by piece: a log may be long. */
export async function* exportAccount(
	db: Database,
	account: string,
	now: number
): AsyncGenerator<string> {
	const about = JSON.stringify(await aboutAccount(db, account));
	const exported = new Date(now).toISOString();
	yield `{"app":"footnote","format":1,"exported":"${exported}","preferences":{},"account":${about},"entries":[`;
	for (let after = 0, first = true; ;) {
		const rows = await db
			.selectFrom('entry')
			.select(['position', 'device', 'seq', 'at', 'body'])
			.where('account', '=', account)
			.where('position', '>', after)
			.orderBy('position')
			.limit(PAGE)
			.execute();
		if (rows.length === 0) break;
		const entries = rows.map((row) => JSON.stringify(entryFrom(row))).join(',\n');
		yield first ? `\n${entries}` : `,\n${entries}`;
		first = false;
		after = rows.at(-1)!.position;
	}
	yield '\n]}\n';
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
