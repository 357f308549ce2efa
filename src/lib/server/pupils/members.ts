/** Who is in a class, and what its teacher may do about it. Members of other classes are out of reach. */
import { letInTogether } from '#lib/class/roster/let-in.ts';
import { newId } from '#lib/server/token.ts';
import { stillNew } from '#lib/class/roster/roster.ts';
import { lockClass } from '#lib/server/database/locks.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { MemberTable } from '#lib/server/database/tables/classes.ts';
import { clearWay } from './waiting-places.ts';

/** A member as the teacher sees it. */
export interface Member {
	id: string;
	nickname: string;
	state: Exclude<MemberTable['state'], 'merged'>;
	/** Extra time in tests, percent. */
	extra: number;
	/** The teacher may give them a card that lets them back in. */
	home: boolean;
}

/** Extra time at most, percent. */
export const MOST_EXTRA = 200;

/** All members by nickname. */
export async function membersOf(db: Database, inClass: string): Promise<Member[]> {
	const rows = await db
		.selectFrom('member')
		.select(['member as id', 'nickname', 'state', 'extra', 'home'])
		.where('class', '=', inClass)
		// Second entries of somebody are no one's names.
		.where('state', '!=', 'merged')
		.execute();
	return rows
		.map((row) => ({ ...row, state: row.state as Member['state'], home: row.home === 1 }))
		.sort((a, b) => a.nickname.localeCompare(b.nickname, 'en', { numeric: true }));
}

/**
 * Expects pupils: whoever comes with one of these nicknames is let in at once. Those that the class has or
 * expects already are passed over, so that a list that is sent twice is there once.
 */
export const expectPupils = (
	db: Database,
	{ inClass, nicknames, now }: { inClass: string; nicknames: readonly string[]; now: number }
): Promise<void> =>
	db.transaction().execute(async (trx) => {
		await lockClass(trx, inClass);
		const fresh = stillNew(nicknames, await namesIn(trx, inClass));
		if (fresh.length === 0) return;
		await trx.updateTable('class').set({ listed: 1 }).where('class', '=', inClass).execute();
		await trx
			.insertInto('member')
			.values(
				fresh.map((nickname) => ({
					class: inClass,
					member: newId(),
					account: null,
					nickname,
					state: 'expected' as const,
					extra: 0,
					home: 0,
					changed: now
				}))
			)
			.execute();
	});

/** The nicknames that a class has. Who waits is nobody yet: under any name, and as many as may be. */
export const namesIn = async (db: Database, inClass: string): Promise<string[]> =>
	(await membersOf(db, inClass))
		.filter(({ state }) => state === 'in' || state === 'expected')
		.map(({ nickname }) => nickname);

interface Which {
	inClass: string;
	member: string;
	now: number;
}

/** Changes one member in one of these states; false if there is no such. */
async function change(
	db: Database,
	{ inClass, member, now }: Which,
	states: readonly MemberTable['state'][],
	set: Partial<Pick<MemberTable, 'nickname' | 'state' | 'extra'>>
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('member')
		.set({ ...set, ...(set.state && clearWay), changed: now })
		.where('class', '=', inClass)
		.where('member', '=', member)
		.where('state', 'in', states)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Lets in somebody who waits, or was removed. */
export const approve = (db: Database, which: Which) =>
	change(db, which, ['waiting', 'removed'], { state: 'in' });

/**
 * Lets in somebody who waits under a nickname that the roster does not have: they are the expected one.
 * False if either is not there any more.
 */
export const approveAs = (db: Database, { expected, ...which }: Which & { expected: string }) =>
	db.transaction().execute(async (trx) => {
		const waiting = await trx
			.selectFrom('member')
			.select('member')
			.where('class', '=', which.inClass)
			.where('member', '=', which.member)
			.where('state', '=', 'waiting')
			.executeTakeFirst();
		if (!waiting) return false;
		const place = await trx
			.deleteFrom('member')
			.where('class', '=', which.inClass)
			.where('member', '=', expected)
			.where('state', '=', 'expected')
			.returning(['nickname', 'extra'])
			.executeTakeFirst();
		return place ? change(trx, which, ['waiting'], { ...place, state: 'in' }) : false;
	});

/** Whether a class was given a list of names. */
export async function isListed(db: Database, inClass: string): Promise<boolean> {
	const row = await db
		.selectFrom('class')
		.select('listed')
		.where('class', '=', inClass)
		.executeTakeFirst();
	return row?.listed === 1;
}

/** Lets in all who wait and can be let in unseen (see class/roster/let-in.ts); how many went on waiting. */
export async function approveAll(
	db: Database,
	{ inClass, now }: Omit<Which, 'member'>
): Promise<{ left: number }> {
	const members = await membersOf(db, inClass);
	const together = letInTogether(members, await isListed(db, inClass));
	let came = 0;
	for (const { member, expected } of together) {
		const which = { inClass, member, now };
		const done = expected ? await approveAs(db, { ...which, expected }) : await approve(db, which);
		if (done) came++;
	}
	return { left: members.filter(({ state }) => state === 'waiting').length - came };
}

/** Takes a name off the roster, or a pupil out of the class: their next request finds no class. */
export async function remove(db: Database, which: Which): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('member')
		.where('class', '=', which.inClass)
		.where('member', '=', which.member)
		.where('state', '=', 'expected')
		.executeTakeFirst();
	return numDeletedRows > 0n || change(db, which, ['waiting', 'in'], { state: 'removed' });
}

export const rename = (db: Database, { nickname, ...which }: Which & { nickname: string }) =>
	change(db, which, ['expected', 'waiting', 'in'], { nickname });

export const giveExtraTime = (db: Database, { extra, ...which }: Which & { extra: number }) =>
	change(db, which, ['expected', 'waiting', 'in'], { extra });
