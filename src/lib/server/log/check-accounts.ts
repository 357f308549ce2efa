/**
 * Holds what the server has folded of some accounts to ts-fsrs, others every day. It reads no long log, looks at the clock
 * between two accounts, and leaves the event loop to others; whoever runs the server finds the result in its log.
 */
import { version as release } from '$app/env';
import { DAY } from '#lib/memory/day.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { pour } from '#lib/memory/fold/snapshot.ts';
import { snapshotFromBytes } from '#lib/memory/fold/snapshot-bytes.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { checkCards, sampleOf, type Checked } from '#lib/memory/reference/check-cards.ts';
import type { Backend } from '#lib/server/backend.ts';
import type { Database } from '#lib/server/database/database.ts';
import { log, type CheckedLine } from '#lib/server/http/request-log.ts';
import { breathe } from '#lib/server/turns/breathe.ts';
import { pagesOf } from './pages.ts';
import { effectiveFrom } from './stored-entry.ts';

/** Accounts a day, and cards of each. */
const ACCOUNTS = 20;
const CARDS = 20;
/** Logs with more entries than these, or more characters, are passed over. */
const LONG = 20_000;
const MUCH = 4e6;
/** Then the day's check is over, ms. */
const PATIENCE = 10_000;

/** Up to where in whose log. */
interface Place {
	account: string;
	end: number;
}

/** Checks the accounts whose turn it is today, and says so in the log. */
export async function checkAccounts({
	db,
	now
}: Pick<Backend, 'db' | 'now'>): Promise<CheckedLine> {
	const turn = Math.floor(now() / DAY);
	const until = performance.now() + PATIENCE;
	const sum = { accounts: 0, cards: 0, answers: 0, differ: [] as [string, string][] };
	for (const { account, end } of await accountsOf(db, turn)) {
		if (performance.now() > until) break;
		const checked = await checkAccount(db, { account, end, turn });
		await breathe();
		if (!checked) continue;
		sum.accounts++;
		sum.cards += checked.cards;
		sum.answers += checked.answers;
		sum.differ.push(...checked.differ.map(({ card }): [string, string] => [account, card]));
	}
	if (sum.accounts > 0) log('checked', sum);
	return sum;
}

/** Each has its turn, some every day. */
async function accountsOf(db: Database, turn: number): Promise<Place[]> {
	const { count } = await db
		.selectFrom('log')
		.select((eb) => eb.fn.countAll<number | string>().as('count'))
		.executeTakeFirstOrThrow();
	const all = Number(count);
	if (all === 0) return [];
	return db
		.selectFrom('log')
		.select(['account', 'end'])
		.orderBy('account')
		.limit(ACCOUNTS)
		.offset(all <= ACCOUNTS ? 0 : (turn * ACCOUNTS) % all)
		.execute();
}

/** Undefined where the log is too long to be read at once, or there is nothing in it. */
async function checkAccount(
	db: Database,
	{ turn, ...place }: Place & { turn: number }
): Promise<Checked | undefined> {
	const entries = await shortLog(db, place);
	if (!entries) return undefined;
	const folded = Memories.fold(entries);
	const standing = (await standingAt(db, place)) ?? folded;
	return checkCards(
		{ log: folded.log, settings: folded.settings, get: (card) => standing.get(card) },
		sampleOf([...folded.cards()], CARDS, turn)
	);
}

/** What came later is another day's. */
async function shortLog(db: Database, { account, end }: Place): Promise<Entry[] | undefined> {
	const entries: Entry[] = [];
	let length = 0;
	for await (const rows of pagesOf(db, account)) {
		for (const row of rows.filter(({ position }) => position <= end)) {
			if ((length += row.body.length) > MUCH || entries.length >= LONG) return undefined;
			const entry = effectiveFrom(row);
			if (entry) entries.push(entry);
		}
		if (rows.some(({ position }) => position >= end)) break;
	}
	return entries.length > 0 ? entries : undefined;
}

/** What a class's report would be read from, if it is of this moment and release. */
async function standingAt(db: Database, { account, end }: Place): Promise<Memories | undefined> {
	const row = await db
		.selectFrom('standing')
		.select(['memory', 'end', 'release'])
		.where('account', '=', account)
		.executeTakeFirst();
	if (!row || row.end !== end || row.release !== release) return undefined;
	try {
		return Memories.restore(pour(snapshotFromBytes(row.memory)));
	} catch {
		// Whoever looks at it makes it anew, and says so.
		return undefined;
	}
}
