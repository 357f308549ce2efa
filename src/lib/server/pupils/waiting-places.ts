/**
 * Places for those who wait to be let in. Whoever has got hold of a class's code can fill them, so there
 * are so many for each code, and fewer for each network that comes by it: those who wait by a code that is
 * void take none away from those who come by the new one. Places are given up after a while.
 */
import { deleteAccounts } from '#lib/server/accounts/accounts.ts';
import { take } from '#lib/server/guesses/attempts.ts';
import { hashOf } from '#lib/server/token.ts';
import type { Database } from '#lib/server/database/database.ts';
import { DAY } from '#lib/memory/day.ts';

/** Members a class can hold, those who wait by its code included: nobody who has a code fills the disk. */
export const LARGEST_CLASS = 2000;
/** Those who can wait by one code. */
export const MOST_WAITING = 500;
/** And of them, from one network: a school is one, so these are several classes. */
export const MOST_FROM_NETWORK = 200;
/** So long a place is kept, ms. */
export const WAITS = 14 * DAY;

/** How somebody came. */
export interface Way {
	code: string;
	/** As `networkOf` gives it. */
	network: string;
}

/** Kept of how somebody came who waits no longer. */
export const clearWay = { by_code: null, by_network: null } as const;

/** Asked for by one code, from one network and from everywhere: whoever asks, leaves and asks again makes an account each time. */
const OFTEN = { most: 400, within: DAY };
const IN_ALL = { most: 2000, within: DAY };

/** Whether somebody may ask for a place; counted. */
export async function mayAsk(
	db: Database,
	{ by, now }: { by?: Way; now: number }
): Promise<boolean> {
	if (!by) return true;
	const bucket = `asked by ${hashOf(by.code)}`;
	const lane = [
		{ bucket: `${bucket} from ${by.network}`, ...OFTEN },
		{ bucket, ...IN_ALL }
	];
	return typeof (await take(db, [lane], now)) !== 'number';
}

/** What to keep beside somebody who waits from now on; undefined if there is no place for them. */
export async function waitingPlace(
	trx: Database,
	{ inClass, by, now }: { inClass: string; by?: Way; now: number }
): Promise<{ by_code: string | null; by_network: string | null } | undefined> {
	const place = by
		? { by_code: hashOf(by.code), by_network: hashOf(`${by.code} ${by.network}`) }
		: clearWay;
	const counted = await trx
		.selectFrom('member')
		.select(({ fn, eb, and, val }) => {
			const waits = and([
				eb('state', '=', 'waiting'),
				eb('changed', '>', now - WAITS),
				eb('by_code', 'is not distinct from', place.by_code)
			]);
			const here = and([waits, eb('by_network', 'is not distinct from', place.by_network)]);
			const many = (which: typeof waits) =>
				fn.coalesce(fn.sum<number>(eb.case().when(which).then(1).else(0).end()), val(0));
			return [
				many(eb('state', '=', 'in')).as('members'),
				many(waits).as('waiting'),
				many(here).as('here')
			];
		})
		.where('class', '=', inClass)
		.executeTakeFirstOrThrow();
	const [members, waiting, here] = [counted.members, counted.waiting, counted.here].map(Number) as [
		number,
		number,
		number
	];
	if (by && (waiting >= MOST_WAITING || here >= MOST_FROM_NETWORK)) return undefined;
	return waiting + members >= LARGEST_CLASS ? undefined : place;
}

/** Taken away at once; each is a transaction. */
const BATCH = 200;

/**
 * Takes their places away from those who wait, with the accounts that were made for it: of a class, or of
 * all classes those who have waited too long.
 */
export async function removeWaiting(
	db: Database,
	which: { inClass: string } | { before: number }
): Promise<void> {
	for (;;) {
		const places = await db
			.selectFrom('member')
			.select(['class', 'member'])
			.where('state', '=', 'waiting')
			.$if('inClass' in which, (query) =>
				query.where('class', '=', (which as { inClass: string }).inClass)
			)
			.$if('before' in which, (query) =>
				query.where('changed', '<=', (which as { before: number }).before)
			)
			.limit(BATCH)
			.execute();
		if (places.length === 0) return;
		await db.transaction().execute(async (trx) => {
			const gone = await trx
				.deleteFrom('member')
				.where('class', 'in', [...new Set(places.map(({ class: id }) => id))])
				.where(
					'member',
					'in',
					places.map(({ member }) => member)
				)
				.where('state', '=', 'waiting')
				.returning(['account', 'home'])
				.execute();
			const made = gone.flatMap(({ account, home }) => (account && home === 1 ? account : []));
			await deleteAccounts(trx, await onlyHere(trx, made));
		});
	}
}

/** Those of the pupils' accounts that are in no class. */
async function onlyHere(trx: Database, accounts: readonly string[]): Promise<string[]> {
	if (accounts.length === 0) return [];
	const rows = await trx
		.selectFrom('account')
		.select('account')
		.where('account', 'in', accounts)
		.where('role', '=', 'pupil')
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('member')
						.select('member.class')
						.whereRef('member.account', '=', 'account.account')
						.where('member.state', 'in', ['waiting', 'in'])
				)
			)
		)
		.execute();
	return rows.map(({ account }) => account);
}
