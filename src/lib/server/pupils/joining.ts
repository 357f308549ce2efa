/** How a pupil comes into a class. */
import { nicknameKey } from '#lib/class/roster/nickname.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { newId } from '#lib/server/token.ts';
import type { Database } from '#lib/server/database/database.ts';
import { lockClass } from '#lib/server/database/locks.ts';
import { clearWay, mayAsk, waitingPlace, type Way } from './waiting-places.ts';

export interface Joined {
	/** The pupil's account, made by this if there was none. */
	account: string;
	state: 'waiting' | 'in';
}

interface Join {
	inClass: string;
	/** Of the device that asks; undefined: it has none. */
	account: string | undefined;
	nickname: string;
	now: number;
	/** By which code, from where: places for waiting are limited by both. */
	by?: Way;
}

/**
 * Lets a pupil in at once whose nickname is on the roster and not yet taken; all others wait for the
 * teacher. The roster's places are kept for its own, however many wait. Joining again changes nothing.
 * Undefined if there is no place to wait.
 */
export async function join(db: Database, wish: Join): Promise<Joined | undefined> {
	const joined = await joinAtOnce(db, wish);
	return joined ?? ((await mayAsk(db, wish)) ? askToJoin(db, wish) : undefined);
}

async function joinAtOnce(db: Database, wish: Join): Promise<Joined | undefined> {
	const before = await membership(db, wish);
	if (before) return joinedAs(wish.account!, before.state);
	const account = await claim(db, wish);
	return account === undefined ? undefined : { account, state: 'in' };
}

const askToJoin = (db: Database, wish: Join) =>
	db.transaction().execute(async (trx): Promise<Joined | undefined> => {
		const { inClass, nickname, now } = wish;
		await lockClass(trx, inClass);
		// The same form may have been sent twice at once.
		const before = await membership(trx, wish);
		const joined = before && joinedAs(wish.account!, before.state);
		if (joined) return joined;
		const place = await waitingPlace(trx, wish);
		if (!place) return undefined;
		const asks = { nickname, state: 'waiting' as const, changed: now, ...place };
		const account = wish.account ?? (await newAccount(trx, 'pupil', now)).id;
		const home = wish.account === undefined ? 1 : 0;
		// Who was removed may ask again; the teacher decides.
		await (
			before
				? trx
						.updateTable('member')
						.set(asks)
						.where('class', '=', inClass)
						.where('member', '=', before.member)
				: trx
						.insertInto('member')
						.values({ class: inClass, member: newId(), account, extra: 0, home, ...asks })
		).execute();
		return { account, state: 'waiting' };
	});

/** Undefined for somebody who was removed. */
const joinedAs = (account: string, state: string): Joined | undefined =>
	state === 'removed' ? undefined : { account, state: state === 'in' ? 'in' : 'waiting' };

async function membership(db: Database, { inClass, account }: Join) {
	if (account === undefined) return undefined;
	return db
		.selectFrom('member')
		.select(['member', 'state'])
		.where('class', '=', inClass)
		.where('account', '=', account)
		.executeTakeFirst();
}

/**
 * Takes the place that the roster keeps for a nickname, for an account that is made if there is none.
 * Undefined if there is no such place, or somebody has it.
 */
async function claim(db: Database, wish: Join): Promise<string | undefined> {
	const { inClass, account, nickname, now } = wish;
	const expected = await db
		.selectFrom('member')
		.select(['member', 'nickname'])
		.where('class', '=', inClass)
		.where('state', '=', 'expected')
		.execute();
	const key = nicknameKey(nickname);
	const places = expected.filter((one) => nicknameKey(one.nickname) === key);
	if (places.length === 0) return undefined;
	return db.transaction().execute(async (trx) => {
		// Whoever has an account may have come twice at once: one takes no two places, nor any that waits.
		if (account !== undefined) {
			await lockClass(trx, inClass);
			if (await membership(trx, wish)) return undefined;
		}
		const mine = account ?? (await newAccount(trx, 'pupil', now)).id;
		const home = account === undefined ? 1 : 0;
		for (const { member } of places) {
			const { numUpdatedRows } = await trx
				.updateTable('member')
				.set({ account: mine, state: 'in', home, changed: now, ...clearWay })
				.where('class', '=', inClass)
				.where('member', '=', member)
				.where('state', '=', 'expected')
				.executeTakeFirst();
			if (numUpdatedRows > 0n) return mine;
		}
		// Others were faster. Nobody has come in by it.
		if (home === 1) await trx.deleteFrom('account').where('account', '=', mine).execute();
		return undefined;
	});
}
