/**
 * Devices that were let in before. A school is one address, and so is whoever guesses in it: this tells
 * them apart. A device that was let in once has a cookie with a random number, and may go on trying,
 * whatever else comes from its address.
 *
 * It follows nobody: the number says nothing, is looked at only when a secret is typed, and what is kept
 * of it is a hash beside no account. What is known for one account is hashed together with it, so that
 * not even whoever has the database learns which accounts share a device.
 */
import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import type { Database } from '#lib/server/database/database.ts';
import { networkOf } from '#lib/server/network.ts';
import { attempt } from './attempts.ts';
import { hashOf, newToken } from '#lib/server/token.ts';
import { DAY } from '#lib/memory/day.ts';

/** A device that was not let in for so long is known no longer, ms. */
const LASTS = 400 * DAY;
/** Devices that become known from one network: more than a school has pupils. */
const NEW = { most: 2000, within: DAY };

const nameFor = (url: URL) =>
	url.protocol === 'https:' ? '__Host-footnote-device' : 'footnote-device';

/** The number in this device's cookie; undefined where there is none of ours. */
export function deviceNumber(cookies: Cookies, url: URL): string | undefined {
	const number = cookies.get(nameFor(url));
	return number !== undefined && /^[\w-]{43}$/.test(number) ? number : undefined;
}

/** The number of this device; it gets one if it has none. */
export function numberDevice(cookies: Cookies, url: URL): string {
	const number = deviceNumber(cookies, url) ?? newToken();
	const secure = url.protocol === 'https:';
	const maxAge = LASTS / 1000;
	cookies.set(nameFor(url), number, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge });
	return number;
}

/** Whether the device was let in here before; into this account, where one is named. */
export async function isKnown(
	db: Database,
	number: string,
	now: number,
	account?: string
): Promise<boolean> {
	const row = await db
		.selectFrom('known_device')
		.select('seen')
		.where('hash', '=', kept(number, account))
		.executeTakeFirst();
	return row !== undefined && row.seen > now - LASTS;
}

/**
 * Remembers that this device was let in, by a password, a code, a card.
 *
 * @param account a teacher's: their name is the one that others may send
 */
export async function rememberDevice(
	{ cookies, url, getClientAddress }: Pick<RequestEvent, 'cookies' | 'url' | 'getClientAddress'>,
	account?: string
): Promise<void> {
	const { db, now } = await backend();
	const number = numberDevice(cookies, url);
	const hashes = [kept(number), ...(account === undefined ? [] : [kept(number, account)])];
	for (const hash of hashes) {
		const known = await db
			.updateTable('known_device')
			.set({ seen: now() })
			.where('hash', '=', hash)
			.executeTakeFirst();
		if (known.numUpdatedRows > 0n) continue;
		const bucket = `devices known from ${networkOf(getClientAddress())}`;
		if (!(await attempt(db, { bucket, ...NEW }, now()))) return;
		await db
			.insertInto('known_device')
			.values({ hash, seen: now() })
			.onConflict((same) => same.column('hash').doNothing())
			.execute();
	}
}

/** Forgets devices that have not come for long. */
export async function forgetDevices(db: Database, now: number): Promise<void> {
	await db
		.deleteFrom('known_device')
		.where('seen', '<=', now - LASTS)
		.execute();
}

const kept = (number: string, account?: string): string =>
	hashOf(account === undefined ? number : `${number} ${account}`);
