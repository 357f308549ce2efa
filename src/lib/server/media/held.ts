/** Which pictures and sounds an account has. Whoever has one has sent it, or may see it in a deck that is published. */
import { sql, type Transaction } from 'kysely';
import type { Database } from '#lib/server/database/database.ts';
import type { Tables } from '#lib/server/database/tables.ts';
import { refused, type Refused } from '#lib/server/refused.ts';
import { DAY } from '#lib/memory/day.ts';
import { MEDIA_LIMITS, type MediaLimits } from './limits.ts';

/** One of them as it is kept. */
export interface StoredMedium {
	medium: string;
	content: string;
	type: string;
	bytes: number;
}

export type MediaFull = Refused<'media-full' | 'media-today'>;

/** Those among names that an account has. */
export async function heldBy(
	db: Database,
	account: string,
	names: readonly string[]
): Promise<Set<string>> {
	if (names.length === 0) return new Set();
	const rows = await db
		.selectFrom('account_medium')
		.select('medium')
		.where('account', '=', account)
		.where('medium', 'in', names)
		.execute();
	return new Set(rows.map(({ medium }) => medium));
}

/** One that an account has; undefined of any other. */
export const heldMedium = (
	db: Database,
	account: string,
	name: string
): Promise<StoredMedium | undefined> =>
	db
		.selectFrom('account_medium')
		.innerJoin('medium', 'medium.medium', 'account_medium.medium')
		.select(['medium.medium', 'medium.content', 'medium.type', 'medium.bytes'])
		.where('account_medium.account', '=', account)
		.where('account_medium.medium', '=', name)
		.executeTakeFirst();

/** How much an account has: how many, and bytes, in all and of those that came today. */
interface Kept {
	count: number;
	bytes: number;
	today: number;
}

/** Read under the account's lock, where something is added to it. */
export async function keptBy(
	trx: Transaction<Tables>,
	account: string,
	now: number
): Promise<Kept> {
	const today = now - (now % DAY);
	const kept = await trx
		.selectFrom('account_medium')
		.select(({ fn }) => [
			fn.countAll().as('count'),
			fn.sum('bytes').as('bytes'),
			sql<unknown>`sum(case when since >= ${today} then bytes else 0 end)`.as('today')
		])
		.where('account', '=', account)
		.executeTakeFirstOrThrow();
	return {
		count: Number(kept.count),
		bytes: Number(kept.bytes ?? 0),
		today: Number(kept.today ?? 0)
	};
}

/** Why there is no room for one more of so many bytes; undefined where there is. */
export function noRoom(
	kept: Kept,
	bytes: number,
	limits: MediaLimits = MEDIA_LIMITS
): MediaFull | undefined {
	if (kept.count >= limits.most || kept.bytes + bytes > limits.ever) return refused('media-full');
	return kept.today + bytes > limits.aDay ? refused('media-today') : undefined;
}

/** An account has one from now on, if it is still kept. */
export async function hold(
	trx: Transaction<Tables>,
	account: string,
	name: string,
	now: number
): Promise<void> {
	await trx
		.insertInto('account_medium')
		.columns(['account', 'medium', 'bytes', 'since'])
		.expression((eb) =>
			eb
				.selectFrom('medium')
				.select([
					sql<string>`cast(${account} as text)`.as('account'),
					'medium.medium',
					'medium.bytes',
					sql<number>`cast(${now} as bigint)`.as('since')
				])
				.where('medium.medium', '=', name)
		)
		.onConflict((known) => known.doNothing())
		.execute();
}

/** What one account has, another has as well: all of it, or what is named. */
export async function uniteMedia(
	trx: Transaction<Tables>,
	from: string,
	into: string,
	names?: readonly string[]
): Promise<void> {
	if (names?.length === 0) return;
	await trx
		.insertInto('account_medium')
		.columns(['account', 'medium', 'bytes', 'since'])
		.expression((eb) =>
			eb
				.selectFrom('account_medium as theirs')
				.select([
					sql<string>`cast(${into} as text)`.as('account'),
					'theirs.medium',
					'theirs.bytes',
					'theirs.since'
				])
				.where('theirs.account', '=', from)
				.$if(names !== undefined, (query) => query.where('theirs.medium', 'in', names!))
		)
		.onConflict((known) => known.doNothing())
		.execute();
}
