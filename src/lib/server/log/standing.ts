/**
 * What accounts remember, folded by the server: only for whoever looks at them, and stored, so that a
 * class's page never reads whole logs. Folding is the device's own code; the log stays the truth, and
 * what is stored here can be thrown away at any time.
 */
import type { Entry } from '#lib/memory/entry.ts';
import { Memories } from '#lib/memory/memories.ts';
import { snapshotFromBytes, snapshotToBytes } from '#lib/memory/snapshot-bytes.ts';
import {
	addTotals,
	noTotals,
	reachesBack,
	totalsFromJson,
	totalsToJson,
	type Totals
} from '#lib/memory/totals.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { StandingTable } from '#lib/server/database/tables.ts';
import { entryFrom } from './taken.ts';

/** Where an account stands. */
export interface Standing {
	account: string;
	/** Position in its log up to which this holds. */
	end: number;
	memories: Memories;
	totals: Totals;
}

/** Entries read at once: a long log must not fill the memory. */
const PAGE = 5000;

/**
 * Where accounts stand now, by account; those without any entry are not among them.
 *
 * @param release of the app: what another release has folded is folded anew
 */
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
		const stored =
			end !== null && memory && totals && by === release
				? thawed({ account, end, memory, totals })
				: nothing(account);
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
	log: { upTo: number; release: string }
): Promise<Standing> {
	const { entries, end } = await entriesAfter(db, stored.account, stored.end);
	const { memories, totals } = stored;
	memories.add(entries);
	const anew = stored.end > 0 && (memories.needsHistory || reachesBack(entries));
	if (anew) return catchUp(db, nothing(stored.account), log);
	addTotals(totals, entries, memories.settings.dayStart);
	// Behind the last entry there may be places that nothing took.
	const standing = { account: stored.account, end: Math.max(end, log.upTo), memories, totals };
	await store(db, standing, log.release);
	return standing;
}

/** Unless somebody else has stored a later one meanwhile. */
async function store(db: Database, standing: Standing, release: string): Promise<void> {
	const { account, end, ...data } = frozen(standing);
	const row = { end, release, ...data };
	await db
		.insertInto('standing')
		.values({ account, ...row })
		.onConflict((known) =>
			known
				.column('account')
				.doUpdateSet(row)
				.where((eb) => eb.or([eb('standing.end', '<', end), eb('standing.release', '!=', release)]))
		)
		.execute();
}

/** All entries after a position, in order of arrival. */
async function entriesAfter(
	db: Database,
	account: string,
	position: number
): Promise<{ entries: Entry[]; end: number }> {
	const entries: Entry[] = [];
	let end = position;
	for (;;) {
		const rows = await db
			.selectFrom('entry')
			.select(['position', 'device', 'seq', 'at', 'body'])
			.where('account', '=', account)
			.where('position', '>', end)
			.orderBy('position')
			.limit(PAGE)
			.execute();
		for (const row of rows) entries.push(entryFrom(row));
		end = rows.at(-1)?.position ?? end;
		if (rows.length < PAGE) return { entries, end };
	}
}

type Frozen = Pick<StandingTable, 'account' | 'end' | 'memory' | 'totals'>;

const frozen = ({ account, end, memories, totals }: Standing): Frozen => ({
	account,
	end,
	memory: snapshotToBytes(memories.snapshot()),
	totals: new TextEncoder().encode(totalsToJson(totals))
});

const thawed = ({ account, end, memory, totals }: Frozen): Standing => ({
	account,
	end,
	memories: Memories.restore(snapshotFromBytes(memory)),
	totals: totalsFromJson(new TextDecoder().decode(totals))
});
