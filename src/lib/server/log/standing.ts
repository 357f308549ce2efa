/**
 * What accounts remember, folded by the server: only for whoever looks at them, and stored, so that a
 * class's page never reads whole logs. Folding is the device's own code; the log stays the truth, and
 * what is stored here can be thrown away at any time.
 */
import { sql } from 'kysely';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { addTotals, noTotals, reachesBack } from '#lib/memory/fold/totals.ts';
import type { Database } from '#lib/server/database/database.ts';
import { breathe } from '#lib/server/turns/breathe.ts';
import { Gate } from '#lib/server/turns/gate.ts';
import { foldWhole } from './fold-whole.ts';
import { isLate } from './late.ts';
import { pagesOf } from './pages.ts';
import { effectiveFrom } from './stored-entry.ts';
import { type Standing, store, frozen, thawed } from './stored-standing.ts';

/** Of what is stored, bytes: so much is looked at together. */
const TOGETHER = 4e6;
/** And accounts: what is folded anew has no size yet. */
const FEW = 50;

/**
 * Where accounts stand now, some at a time, in their order: a class whose pupils have studied for years is
 * never in memory as a whole. Those without any entry are not among them.
 *
 * @param release of the app: what another release has folded is folded anew
 */
export async function* standingsInTurn(
	db: Database,
	accounts: readonly string[],
	release: string
): AsyncGenerator<Standing> {
	const sizes = new Map<string, number>();
	for (let i = 0; i < accounts.length; i += ROWS)
		for (const { account, size } of await db
			.selectFrom('standing')
			.select(['account', sql<number>`octet_length(memory) + octet_length(totals)`.as('size')])
			.where('account', 'in', accounts.slice(i, i + ROWS))
			.execute())
			sizes.set(account, Number(size));
	for (let i = 0; i < accounts.length;) {
		const from = i;
		for (let bytes = 0; i < accounts.length && i - from < FEW; i++) {
			bytes += sizes.get(accounts[i]!) ?? 0;
			if (i > from && bytes > TOGETHER) break;
		}
		const some = accounts.slice(from, i);
		const standings = await standingsOf(db, some, release);
		for (const account of some) {
			const standing = standings.get(account);
			if (standing) yield standing;
		}
	}
}

/** Accounts in one question: databases limit the values they take at once. */
const ROWS = 500;

/** The same at once, by account: for few. */
export async function standingsOf(
	db: Database,
	accounts: readonly string[],
	release: string
): Promise<Map<string, Standing>> {
	if (accounts.length === 0) return new Map();
	const rows = await db
		.selectFrom('log')
		.leftJoin('standing', 'standing.account', 'log.account')
		.select([
			'log.account',
			'log.end as upTo',
			'standing.end',
			'standing.release',
			'standing.memory',
			'standing.totals'
		])
		.where('log.account', 'in', accounts)
		.execute();
	const standings = new Map<string, Standing>();
	for (const { account, upTo, end, release: by, memory, totals } of rows) {
		await breathe();
		const stored =
			(end !== null && memory && totals && by === release
				? await thawed({ account, end, memory, totals })
				: undefined) ?? nothing(account);
		standings.set(
			account,
			stored.end === upTo ? stored : await catchUp(db, stored, { upTo, release })
		);
	}
	return standings;
}

const nothing = (account: string): Standing => ({
	account,
	end: 0,
	memories: Memories.fold([]),
	totals: noTotals()
});

/** Folds in what came since, and stores the result. */
async function catchUp(
	db: Database,
	stored: Standing,
	{ upTo, release }: { upTo: number; release: string }
): Promise<Standing> {
	const { account } = stored;
	let standing =
		(await goneOnWith(db, stored, upTo)) ??
		(stored.end > 0 ? await goneOnWith(db, nothing(account), upTo) : undefined);
	let data = standing && (await frozen(standing));
	if (!standing || !data || data.memory.length + data.totals.length > LARGE) {
		standing = await folding.run(() => foldWhole(db, account));
		await breathe();
		data = await frozen(standing);
	}
	// Behind the last entry there may be places that nothing took.
	standing.end = Math.max(standing.end, upTo);
	await store(db, { ...data, end: standing.end }, release);
	return standing;
}

/** More entries than these, or more of them in bytes, are not read at once. */
const LONG = 20_000;
const MUCH = 16e6;

/** What is stored of an account is no larger than this, bytes, unless nothing could be left out. */
const LARGE = 40e6;

/** Long logs are folded one after the other: it takes memory. */
const folding = new Gate(1);

/** With what came since; undefined if it is too much, or belongs further back than what is kept goes. */
async function goneOnWith(
	db: Database,
	stored: Standing,
	upTo: number
): Promise<Standing | undefined> {
	if (upTo - stored.end > LONG) return undefined;
	const { account, memories, totals } = stored;
	const came = await entriesAfter(db, account, stored.end);
	if (!came) return undefined;
	const { entries, late, end } = came;
	memories.add(entries);
	if (stored.end > 0 && (memories.needsHistory || reachesBack(entries))) return undefined;
	addTotals(totals, entries, memories.settings.dayStart, { late });
	return { account, end, memories, totals };
}

/** All entries after a position, in order of arrival; undefined if they are too much. */
async function entriesAfter(
	db: Database,
	account: string,
	position: number
): Promise<{ entries: Entry[]; late: Set<Entry>; end: number } | undefined> {
	const entries: Entry[] = [];
	const late = new Set<Entry>();
	let end = position;
	let bytes = 0;
	for await (const rows of pagesOf(db, account, position)) {
		for (const row of rows) {
			if ((bytes += row.body.length) > MUCH) return undefined;
			const entry = effectiveFrom(row);
			if (!entry) continue;
			entries.push(entry);
			if (isLate(row)) late.add(entry);
		}
		end = rows.at(-1)!.position;
	}
	return { entries, late, end };
}
