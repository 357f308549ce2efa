/** How a pupil comes into a class. */
import { nicknameKey } from '#lib/class/nickname.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { newId } from '#lib/server/accounts/token.ts';
import type { Database } from '#lib/server/database/database.ts';

/** Members a class can hold, those who wait included: nobody who got hold of a code fills the disk. */
export const LARGEST_CLASS = 2000;

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
}

/**
 * Lets a pupil in at once whose nickname is on the roster and not yet taken; all others wait for the
 * teacher. Joining again changes nothing. Undefined if the class is full.
 */
export function join(db: Database, { inClass, account, nickname, now }: Join) {
	return db.transaction().execute(async (trx): Promise<Joined | undefined> => {
		const before = account && (await membership(trx, inClass, account));
		if (before) return again(trx, before, { inClass, account, nickname, now });
		const { members } = await trx
			.selectFrom('member')
			.select(({ fn }) => fn.countAll<number>().as('members'))
			.where('class', '=', inClass)
			.executeTakeFirstOrThrow();
		if (Number(members) >= LARGEST_CLASS) return undefined;
		const mine = account ?? (await newAccount(trx, 'pupil', now)).id;
		const home = account === undefined ? 1 : 0;
		if (await claim(trx, { inClass, account: mine, nickname, home, now }))
			return { account: mine, state: 'in' };
		await trx
			.insertInto('member')
			.values({
				class: inClass,
				member: newId(),
				account: mine,
				nickname,
				state: 'waiting',
				extra: 0,
				home,
				changed: now
			})
			// The same form sent twice at once.
			.onConflict((known) => known.columns(['class', 'account']).doNothing())
			.execute();
		return { account: mine, state: 'waiting' };
	});
}

const membership = (db: Database, inClass: string, account: string) =>
	db
		.selectFrom('member')
		.select(['member', 'state'])
		.where('class', '=', inClass)
		.where('account', '=', account)
		.executeTakeFirst();

/** Who was removed may ask again; the teacher decides. */
async function again(
	db: Database,
	{ member, state }: { member: string; state: string },
	{ inClass, account, nickname, now }: Join & { account: string }
): Promise<Joined> {
	if (state !== 'removed') return { account, state: state === 'in' ? 'in' : 'waiting' };
	await db
		.updateTable('member')
		.set({ state: 'waiting', nickname, changed: now })
		.where('class', '=', inClass)
		.where('member', '=', member)
		.execute();
	return { account, state: 'waiting' };
}

/** Takes the place that the roster keeps for a nickname; false if there is none, or somebody has it. */
async function claim(
	db: Database,
	{ inClass, account, nickname, home, now }: Join & { account: string; home: number }
): Promise<boolean> {
	const expected = await db
		.selectFrom('member')
		.select(['member', 'nickname'])
		.where('class', '=', inClass)
		.where('state', '=', 'expected')
		.execute();
	const key = nicknameKey(nickname);
	for (const place of expected.filter((one) => nicknameKey(one.nickname) === key)) {
		const { numUpdatedRows } = await db
			.updateTable('member')
			.set({ account, state: 'in', home, changed: now })
			.where('class', '=', inClass)
			.where('member', '=', place.member)
			.where('state', '=', 'expected')
			.executeTakeFirst();
		if (numUpdatedRows > 0n) return true;
	}
	return false;
}
