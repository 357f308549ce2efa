/** Two entries of one pupil in a class. */
import type { Transaction } from 'kysely';
import type { Database } from '#lib/server/database/database.ts';
import { clearWay } from './waiting-places.ts';
import type { Tables } from '#lib/server/database/tables.ts';

export interface TwoMembers {
	inClass: string;
	/** The entry that was the second one. */
	from: string;
	into: string;
	now: number;
}

/**
 * Makes a member the second entry of another: extra time and class tests are the other's from then on.
 * Where both have taken one test, what was handed in first counts, and the rest stays with the second
 * entry, which is kept for that, without an account.
 */
export async function mergeMember(
	trx: Transaction<Tables>,
	{ inClass, from, into, now }: TwoMembers
): Promise<void> {
	const members = await trx
		.selectFrom('member')
		.select(['member', 'extra', 'state'])
		.where('class', '=', inClass)
		.where('member', 'in', [from, into])
		.execute();
	const [second, first] = [from, into].map((id) => members.find((one) => one.member === id)!);
	const states = [first!.state, second!.state];
	await trx
		.updateTable('member')
		.set({
			extra: Math.max(first!.extra, second!.extra),
			state: states.find((state) => state === 'in') ?? first!.state,
			changed: now
		})
		.where('class', '=', inClass)
		.where('member', '=', into)
		.execute();
	const tests = await trx
		.selectFrom('taken_test')
		.select('test')
		.where('class', '=', inClass)
		.where('member', '=', from)
		.execute();
	for (const { test } of tests) await countBetter(trx, { inClass, from, into, test });
	await trx
		.updateTable('member')
		.set({ account: null, state: 'merged', home: 0, same_as: into, changed: now, ...clearWay })
		.where('class', '=', inClass)
		.where('member', '=', from)
		.execute();
	await trx
		.updateTable('member')
		.set({ same_as: into })
		.where('class', '=', inClass)
		.where('same_as', '=', from)
		.execute();
}

/**
 * Lets what was begun or handed in under a second entry count as the pupil's own, if they have not
 * handed in that test themselves, or later.
 */
export async function countBetter(
	trx: Transaction<Tables>,
	{ inClass, from, into, test }: Omit<TwoMembers, 'now'> & { test: string }
): Promise<void> {
	const rows = await trx
		.selectFrom('taken_test')
		.selectAll()
		.where('class', '=', inClass)
		.where('test', '=', test)
		.where('member', 'in', [from, into])
		.execute();
	const second = rows.find(({ member }) => member === from);
	const own = rows.find(({ member }) => member === into);
	if (!second) return;
	if (own && at(second) >= at(own)) return;
	for (const member of [from, into])
		await trx
			.deleteFrom('taken_test')
			.where('class', '=', inClass)
			.where('test', '=', test)
			.where('member', '=', member)
			.execute();
	// Each in the other's place, with all that is kept of it.
	const swapped = [{ ...second, member: into }, ...(own ? [{ ...own, member: from }] : [])];
	await trx.insertInto('taken_test').values(swapped).execute();
}

const at = ({ handed_in }: { handed_in: number | null }): number => handed_in ?? Infinity;

/** The entry under which a pupil took a test: their own, or one that was merged into it; else undefined. */
export async function entryOf(
	db: Database,
	{ inClass, member, claimed }: { inClass: string; member: string; claimed: string }
): Promise<string | undefined> {
	if (claimed === member) return member;
	const second = await db
		.selectFrom('member')
		.select('member')
		.where('class', '=', inClass)
		.where('member', '=', claimed)
		.where('same_as', '=', member)
		.executeTakeFirst();
	return second?.member;
}
