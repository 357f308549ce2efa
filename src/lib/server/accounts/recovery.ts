/** Ten codes on paper, each of which lets a teacher in once when password and passkeys are lost. */
import type { Transaction } from 'kysely';
import type { Database } from '#lib/server/database/database.ts';
import { lockAccount } from '#lib/server/database/locks.ts';
import type { Tables } from '#lib/server/database/tables.ts';
import { hashOf, newId } from '#lib/server/token.ts';

const HOW_MANY = 10;
const LENGTH = 16;

/** New codes, as they are printed: `abcd-efgh-jkmn-pqrs`, 80 random bits each. */
export const newRecoveryCodes = (): string[] =>
	Array.from({ length: HOW_MANY }, () => newId().match(/.{4}/g)!.join('-'));

/** Keeps the codes' hashes in place of those before. */
export async function keepRecoveryCodes(
	trx: Transaction<Tables>,
	account: string,
	codes: readonly string[]
): Promise<void> {
	// Of two lists that are made at once, the later one is good.
	await lockAccount(trx, account);
	await trx.deleteFrom('recovery').where('account', '=', account).execute();
	await trx
		.insertInto('recovery')
		.values(codes.map((code) => ({ account, hash: hashOf(bare(code)) })))
		.execute();
}

/** Whether a code is one of this account's that is not used up yet. */
export async function hasRecoveryCode(
	db: Database,
	account: string,
	typed: string
): Promise<boolean> {
	const row = await db
		.selectFrom('recovery')
		.select('hash')
		.where('account', '=', account)
		.where('hash', '=', hashOf(bare(typed)))
		.executeTakeFirst();
	return row !== undefined;
}

/** Uses a code up; false if it is none of this account's. */
export async function useRecoveryCode(
	db: Database,
	account: string,
	typed: string
): Promise<boolean> {
	const code = bare(typed);
	if (code.length !== LENGTH) return false;
	const used = await db
		.deleteFrom('recovery')
		.where('account', '=', account)
		.where('hash', '=', hashOf(code))
		.returning('hash')
		.executeTakeFirst();
	return used !== undefined;
}

/** How many codes are left. */
export async function recoveryCodesLeft(db: Database, account: string): Promise<number> {
	const { left } = await db
		.selectFrom('recovery')
		.select(({ fn }) => fn.countAll<number>().as('left'))
		.where('account', '=', account)
		.executeTakeFirstOrThrow();
	return Number(left);
}

/** As people write it: spaces, hyphens and capitals do not matter, nor letters that look alike. */
const bare = (typed: string): string =>
	typed
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[\s\p{Dash}.]/gu, '')
		.replaceAll('o', '0')
		.replaceAll(/[il]/g, '1')
		.replaceAll('u', 'v');
