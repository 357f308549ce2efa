/** How another teacher of this server comes into a class: by a link, or the code in it. */
import type { TeachingRole } from '#lib/class/teaching.ts';
import { hashOf, newId } from '#lib/server/token.ts';
import { lockClass } from '#lib/server/database/locks.ts';
import type { Database } from '#lib/server/database/database.ts';
import { giveClass } from './teaching.ts';
import { DAY } from '#lib/memory/day.ts';

/** An invitation is good for so long, ms. */
const LASTS = 7 * DAY;
/** And so many at once. */
const MOST = 10;

/** Eighty random bits (see `newId`): nobody guesses one. */
const CODE = /^[0-9a-z]{16}$/;

export interface Invitation {
	class: string;
	name: string;
	role: TeachingRole;
	/** A substitute's last moment, epoch ms. */
	until: number | null;
}

/** A new code, known only now; undefined if too many are open. It is good once. */
export async function invite(
	db: Database,
	invitation: { inClass: string; role: TeachingRole; until: number | null; now: number }
): Promise<string | undefined> {
	const { inClass, role, until, now } = invitation;
	return db.transaction().execute(async (trx) => {
		await lockClass(trx, inClass);
		if ((await openInvitations(trx, inClass, now)) >= MOST) return undefined;
		const code = newId();
		await trx
			.insertInto('invitation')
			.values({ hash: hashOf(code), class: inClass, role, until, expires: now + LASTS })
			.execute();
		return code;
	});
}

/** How many invitations to a class are open. */
export async function openInvitations(db: Database, inClass: string, now: number): Promise<number> {
	const { open } = await db
		.selectFrom('invitation')
		.select(({ fn }) => fn.countAll<number>().as('open'))
		.where('class', '=', inClass)
		.where('expires', '>', now)
		.executeTakeFirstOrThrow();
	return Number(open);
}

/** Makes all open invitations void. */
export async function withdrawInvitations(db: Database, inClass: string): Promise<void> {
	await db.deleteFrom('invitation').where('class', '=', inClass).execute();
}

/** What a code invites to; undefined for one that is not good. Spaces, hyphens and capitals do not matter. */
export async function invitationAt(
	db: Database,
	typed: string,
	now: number
): Promise<Invitation | undefined> {
	const code = codeOf(typed);
	if (!code) return undefined;
	return db
		.selectFrom('invitation')
		.innerJoin('class', 'class.class', 'invitation.class')
		.select(['class.class', 'class.name', 'invitation.role', 'invitation.until'])
		.where('invitation.hash', '=', hashOf(code))
		.where('invitation.expires', '>', now)
		.executeTakeFirst();
}

/** Takes an invitation up, once; the class's id, or undefined if it is not good. */
export function takeUp(
	db: Database,
	{ typed, account, now }: { typed: string; account: string; now: number }
): Promise<string | undefined> {
	return db.transaction().execute(async (trx) => {
		const code = codeOf(typed);
		const taken =
			code &&
			(await trx
				.deleteFrom('invitation')
				.where('hash', '=', hashOf(code))
				.where('expires', '>', now)
				.returning(['class', 'role', 'until'])
				.executeTakeFirst());
		if (!taken) return undefined;
		const { class: inClass, role, until } = taken;
		// Of two who were asked to take it over, the later one takes it from the earlier.
		await lockClass(trx, inClass);
		const { teacher } = await trx
			.selectFrom('class')
			.select('teacher')
			.where('class', '=', inClass)
			.executeTakeFirstOrThrow();
		// Nobody becomes less in their own class.
		if (teacher === account) return inClass;
		if (role === 'lead') await giveClass(trx, { inClass, to: account, stays: true, now });
		else
			await trx
				.insertInto('co_teacher')
				.values({ account, class: inClass, role, until, since: now })
				.onConflict((known) => known.columns(['account', 'class']).doUpdateSet({ role, until }))
				.execute();
		return inClass;
	});
}

function codeOf(typed: string): string | undefined {
	const code = typed.slice(0, 100).toLowerCase().replaceAll(/[\s-]/g, '');
	return CODE.test(code) ? code : undefined;
}
