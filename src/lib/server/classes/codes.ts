/** The code by which pupils join a class. One at a time; a new one ends the one before. */
import { newCode } from '#lib/server/token.ts';
import { lockClass } from '#lib/server/database/locks.ts';
import type { Database } from '#lib/server/database/database.ts';
import { DAY } from '#lib/memory/day.ts';

/** For how many days a code may be good. */
export const CODE_DAYS = [1, 7, 14, 30, 90] as const;
export const USUAL_CODE_DAYS = 14;

export interface ClassCode {
	code: string;
	/** Epoch ms. */
	expires: number;
}

/** Gives a class a new code. */
export async function newClassCode(
	db: Database,
	{ inClass, days, now }: { inClass: string; days: number; now: number }
): Promise<ClassCode> {
	const made = { code: newCode(), expires: now + days * DAY };
	await db.transaction().execute(async (trx) => {
		await lockClass(trx, inClass);
		await trx.deleteFrom('code').where('class', '=', inClass).execute();
		await trx
			.insertInto('code')
			.values({ ...made, class: inClass })
			.execute();
	});
	return made;
}

/** The code that is good now, if the class is open. */
export const codeOf = (
	db: Database,
	inClass: string,
	now: number
): Promise<ClassCode | undefined> =>
	db
		.selectFrom('code')
		.select(['code', 'expires'])
		.where('class', '=', inClass)
		.where('expires', '>', now)
		.executeTakeFirst();

/** Nobody joins any more, until there is a new code. */
export async function closeJoining(db: Database, inClass: string): Promise<void> {
	await db.deleteFrom('code').where('class', '=', inClass).execute();
}

/** The class that a code opens. Unknown and expired codes are looked up, and answered, alike. */
export const classByCode = (
	db: Database,
	code: string,
	now: number
): Promise<{ id: string; name: string; lang: string | null } | undefined> =>
	db
		.selectFrom('code')
		.innerJoin('class', 'class.class', 'code.class')
		.select(['class.class as id', 'class.name', 'class.lang'])
		.where('code.code', '=', code)
		.where('code.expires', '>', now)
		.executeTakeFirst();
