/** Printed cards with which pupils come back who lost their phone. */
import { endSessions } from '#lib/server/accounts/sessions.ts';
import { lockClass } from '#lib/server/database/locks.ts';
import type { Database } from '#lib/server/database/database.ts';
import { hashOfWords, newWords } from './slip-words.ts';

export interface PupilSlip {
	nickname: string;
	/** Known only now: what is kept is their hash. */
	words: string[];
}

interface Issue {
	inClass: string;
	/** Ids of members. */
	members: readonly string[];
	now: number;
}

/**
 * Makes a card for each of these members, in the order of their nicknames; cards made before are void.
 * Only for those whose account was made in this class: nobody else's account can be taken over by it.
 */
export async function issueSlips(
	db: Database,
	{ inClass, members, now }: Issue
): Promise<PupilSlip[]> {
	if (members.length === 0) return [];
	const rows = await db
		.selectFrom('member')
		.innerJoin('account', 'account.account', 'member.account')
		.select(['account.account', 'member.nickname'])
		.where('member.class', '=', inClass)
		.where('member.member', 'in', members)
		.where('member.state', '=', 'in')
		.where('member.home', '=', 1)
		.where('account.role', '=', 'pupil')
		.execute();
	const cards: (PupilSlip & { account: string; hash: string })[] = [];
	// One after the other: a class's cards take no more than one place in the queue.
	for (const { account, nickname } of rows) {
		const words = newWords();
		cards.push({ account, nickname, words, hash: await hashOfWords(words, `cards ${inClass}`) });
	}
	await db.transaction().execute(async (trx) => {
		// Of two sheets that are made at once, the later one is good.
		await lockClass(trx, inClass);
		for (const { account, hash } of cards) {
			await trx.deleteFrom('card').where('account', '=', account).execute();
			await trx.insertInto('card').values({ hash, account, created: now }).execute();
		}
	});
	return cards
		.map(({ nickname, words }) => ({ nickname, words }))
		.sort((a, b) => a.nickname.localeCompare(b.nickname, 'en', { numeric: true }));
}

/**
 * Signs out all devices of a pupil, one of which is lost; their card lets in as before. False unless they
 * are in this class, and their account was made in it.
 */
export async function signOutPupil(
	db: Database,
	{ inClass, member }: { inClass: string; member: string }
): Promise<boolean> {
	const pupil = await db
		.selectFrom('member')
		.innerJoin('account', 'account.account', 'member.account')
		.select('account.account')
		.where('member.class', '=', inClass)
		.where('member.member', '=', member)
		// Who was removed, or has left, is no longer this teacher's to sign out.
		.where('member.state', '=', 'in')
		.where('member.home', '=', 1)
		.where('account.role', '=', 'pupil')
		.executeTakeFirst();
	if (pupil) await endSessions(db, pupil.account);
	return pupil !== undefined;
}

/**
 * The account that a card lets into.
 *
 * @param who who asks (see guesses/hash-gate.ts)
 * @throws {TooBusy}
 */
export async function accountOfSlip(
	db: Database,
	words: readonly string[],
	who?: string
): Promise<string | undefined> {
	const row = await db
		.selectFrom('card')
		.select('account')
		.where('hash', '=', await hashOfWords(words, who))
		.executeTakeFirst();
	return row?.account;
}
