/** What an account's log comes to, as it is kept: it can be thrown away at any time. */
import { Memories } from '#lib/memory/fold/memories.ts';
import { snapshotFromBytes, snapshotToBytes } from '#lib/memory/fold/snapshot-bytes.ts';
import { totalsFromJson, totalsToJson, type Totals } from '#lib/memory/fold/totals.ts';
import { badRow } from '#lib/server/database/bad-row.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { StandingTable } from '#lib/server/database/tables.ts';

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

export const frozen = ({ account, end, memories, totals }: Standing): Frozen => ({
	account,
	end,
	memory: snapshotToBytes(memories.snapshot()),
	totals: new TextEncoder().encode(totalsToJson(totals))
});

/** Undefined, and named in the log, where what is stored cannot be read: it can always be made anew. */
export function thawed({ account, end, memory, totals }: Frozen): Standing | undefined {
	try {
		return {
			account,
			end,
			memories: Memories.restore(snapshotFromBytes(memory)),
			totals: totalsFromJson(new TextDecoder().decode(totals))
		};
	} catch {
		badRow('standing', [account]);
		return undefined;
	}
}
