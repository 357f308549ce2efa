/** Printed cards with which pupils come back who lost their phone. */
import { endSessions } from '#lib/server/accounts/sessions.ts';
import type { Database } from '#lib/server/database/database.ts';
import { hashOfWords, newWords } from './card-words.ts';

export interface PupilCard {
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
export async function issueCards(
	db: Database,
	{ inClass, members, now }: Issue
): Promise<PupilCard[]> {
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
	const cards = await Promise.all(
		rows.map(async ({ account, nickname }) => {
			const words = newWords();
			return { account, nickname, words, hash: await hashOfWords(words) };
		})
	);
	await db.transaction().execute(async (trx) => {
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
 * Signs out all devices of a pupil, one of which is lost; their card lets in as before. False unless the
 * account was made in this class.
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
		.where('member.home', '=', 1)
		.where('account.role', '=', 'pupil')
		.executeTakeFirst();
	if (pupil) await endSessions(db, pupil.account);
	return pupil !== undefined;
}

/** The account that a card lets into. */
export async function accountOfCard(
	db: Database,
	words: readonly string[]
): Promise<string | undefined> {
	const row = await db
		.selectFrom('card')
		.select('account')
		.where('hash', '=', await hashOfWords(words))
		.executeTakeFirst();
	return row?.account;
}
