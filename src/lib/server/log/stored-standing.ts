/** What an account's log comes to, as it is kept: it can be thrown away at any time. */
import { Memories } from '#lib/memory/fold/memories.ts';
import { pour } from '#lib/memory/fold/snapshot.ts';
import { snapshotFromBytes, snapshotToBytes } from '#lib/memory/fold/snapshot-bytes.ts';
import type { Totals } from '#lib/memory/fold/totals.ts';
import { totalsFromBytes, totalsToBytes } from '#lib/memory/fold/totals-bytes.ts';
import { badRow } from '#lib/server/database/bad-row.ts';
import type { Database } from '#lib/server/database/database.ts';
import { breathe } from '#lib/server/turns/breathe.ts';
import type { StandingTable } from '#lib/server/database/tables/logs.ts';

/** Where an account stands. */
export interface Standing {
	account: string;
	/** Position in its log up to which this holds. */
	end: number;
	memories: Memories;
	totals: Totals;
}

/** Unless somebody else has stored a later one meanwhile. */
export async function store(
	db: Database,
	{ account, ...data }: Frozen,
	release: string
): Promise<void> {
	const { end } = data;
	const row = { release, ...data };
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

type Frozen = Pick<StandingTable, 'account' | 'end' | 'memory' | 'totals'>;

/** In two steps: of somebody who has learnt for years each takes a while. */
export async function frozen({ account, end, memories, totals }: Standing): Promise<Frozen> {
	const memory = snapshotToBytes(memories.snapshot());
	await breathe();
	return { account, end, memory, totals: totalsToBytes(totals) };
}

/** Undefined, and named in the log, where what is stored cannot be read: it can always be made anew. */
export async function thawed({
	account,
	end,
	memory,
	totals
}: Frozen): Promise<Standing | undefined> {
	try {
		const memories = Memories.restore(pour(snapshotFromBytes(memory)));
		await breathe();
		return { account, end, memories, totals: totalsFromBytes(totals) };
	} catch {
		badRow('standing', [account]);
		return undefined;
	}
}
