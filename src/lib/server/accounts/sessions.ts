/** Which device may act for which account: a token in a cookie, its hash in the database. */
import type { Database } from '#lib/server/database/database.ts';
import type { AccountTable } from '#lib/server/database/tables/people.ts';
import { accountNow } from './account-now.ts';
import { hashOf, newToken } from '#lib/server/token.ts';
import { DAY } from '#lib/memory/day.ts';

/** Who asks. */
export interface Account {
	id: string;
	role: AccountTable['role'];
}

/** A device of an account, as its owner sees it. */
export interface SessionListing {
	hash: string;
	label: string;
	created: number;
	seen: number;
}

/** A device that was not seen for so long is signed out, ms. */
export const SESSION_LASTS = 400 * DAY;
/** When a device was last here is noted at most so often, ms. */
const NOTED = 3_600_000;

/** Devices of one account: more than a family has, and few enough to look through. */
export const MOST_SESSIONS = 50;

/** Lets a device in; what to put into its cookie. Where there are too many, those go that were not seen longest. */
export async function openSession(
	db: Database,
	{ account, label, now }: { account: string; label: string; now: number }
): Promise<string> {
	const token = newToken();
	await db
		.insertInto('session')
		.values({
			account,
			hash: hashOf(token),
			label: label.slice(0, 80),
			created: now,
			seen: now,
			expires: now + SESSION_LASTS
		})
		.execute();
	await endUnused(db, account, hashOf(token));
	return `${account}.${token}`;
}

async function endUnused(db: Database, account: string, fresh: string): Promise<void> {
	const others = await db
		.selectFrom('session')
		.select('hash')
		.where('account', '=', account)
		.where('hash', '!=', fresh)
		.orderBy('seen', 'desc')
		.orderBy('created', 'desc')
		.execute();
	for (const { hash } of others.slice(MOST_SESSIONS - 1)) await endSession(db, account, hash);
}

/** A device that is signed in. */
export interface OpenSession {
	account: Account;
	hash: string;
	/** The account as the device knows it: another, if that has become part of this one. */
	known: string;
}

/** The account and session that a cookie stands for, if it does. */
export async function sessionOf(
	db: Database,
	cookie: string,
	now: number
): Promise<OpenSession | undefined> {
	const parts = partsOf(cookie);
	if (!parts) return undefined;
	const { account: known, hash } = parts;
	const session = await sessionIn(db, known, hash, now);
	if (session) return { ...session, known };
	const account = await accountNow(db, known);
	if (account === known) return undefined;
	const merged = await sessionIn(db, account, hash, now);
	return merged && { ...merged, known };
}

async function sessionIn(
	db: Database,
	account: string,
	hash: string,
	now: number
): Promise<Omit<OpenSession, 'known'> | undefined> {
	const row = await db
		.selectFrom('session')
		.innerJoin('account', 'account.account', 'session.account')
		.select(['account.role', 'session.seen', 'session.expires'])
		.where('session.account', '=', account)
		.where('session.hash', '=', hash)
		.executeTakeFirst();
	if (!row || row.expires <= now) return undefined;
	if (now - row.seen > NOTED)
		await db
			.updateTable('session')
			.set({ seen: now, expires: now + SESSION_LASTS })
			.where('account', '=', account)
			.where('hash', '=', hash)
			.execute();
	return { account: { id: account, role: row.role }, hash };
}

/** All devices of an account, the latest seen first. */
export const sessionsOf = (db: Database, account: string): Promise<SessionListing[]> =>
	db
		.selectFrom('session')
		.select(['hash', 'label', 'created', 'seen'])
		.where('account', '=', account)
		.orderBy('seen', 'desc')
		.execute();

/** Signs a device out. */
export async function endSession(db: Database, account: string, hash: string): Promise<void> {
	await db.deleteFrom('session').where('account', '=', account).where('hash', '=', hash).execute();
}

/** Signs all devices of an account out, but for one. */
export async function endSessions(db: Database, account: string, but?: string): Promise<void> {
	await db
		.deleteFrom('session')
		.where('account', '=', account)
		.$if(but !== undefined, (query) => query.where('hash', '!=', but!))
		.execute();
}

function partsOf(cookie: string): { account: string; hash: string } | undefined {
	const parts = /^([0-9a-z]{8,32})\.([\w-]{43})$/.exec(cookie);
	return parts ? { account: parts[1]!, hash: hashOf(parts[2]!) } : undefined;
}
