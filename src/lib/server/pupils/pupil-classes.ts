/** A pupil's classes, as they may see them: nothing about others. */
import type { PupilClass } from '#lib/class/assignment.ts';
import { assignmentsOf } from '#lib/server/assignments/assignments.ts';
import type { Database } from '#lib/server/database/database.ts';
import { clearWay } from './waiting-places.ts';

const memberships = (db: Database, account: string) =>
	db
		.selectFrom('member')
		.innerJoin('class', 'class.class', 'member.class')
		.select(['class.class', 'class.name', 'member.nickname', 'member.state', 'member.extra'])
		.where('member.account', '=', account)
		.where('member.state', 'in', ['waiting', 'in']);

type Membership = Awaited<ReturnType<ReturnType<typeof memberships>['execute']>>[number];

/** All classes of an account, by name. */
export async function pupilClasses(db: Database, account: string): Promise<PupilClass[]> {
	const rows = await memberships(db, account).orderBy('class.name').execute();
	return Promise.all(rows.map((row) => seen(db, row)));
}

/** One class of an account; undefined for classes that it is not in, or no longer. */
export async function pupilClass(
	db: Database,
	account: string,
	id: string
): Promise<PupilClass | undefined> {
	const row = await memberships(db, account).where('member.class', '=', id).executeTakeFirst();
	return row && seen(db, row);
}

async function seen(db: Database, { state, ...row }: Membership): Promise<PupilClass> {
	// Who waits learns no more than what the class is called.
	if (state !== 'in') return { ...row, state: 'waiting', assignments: [] };
	const { known, newer } = await assignmentsOf(db, row.class);
	return {
		...row,
		state,
		assignments: known.map(({ created: _created, changed: _changed, ...one }) => one),
		// Devices may be of the release that wrote them.
		...(newer.length > 0 && { newer: newer.map((one) => ({ ...one })) })
	};
}

/** Takes an account out of a class, by its own wish. What was learnt stays the pupil's. */
export async function leaveClass(
	db: Database,
	{ account, inClass, now }: { account: string; inClass: string; now: number }
): Promise<void> {
	await db
		.updateTable('member')
		.set({ state: 'removed', changed: now, ...clearWay })
		.where('class', '=', inClass)
		.where('account', '=', account)
		.execute();
}
