import { expect, test } from 'vitest';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { newAccount } from './accounts.ts';
import { MOST_SESSIONS, openSession, sessionOf, sessionsOf } from './sessions.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const HOUR = 3_600_000;

eachDatabase('devices of an account', (fresh) => {
	const open = (account: string, n: number, now = NOW + n * 1000) =>
		openSession(fresh.db, { account, label: `Device ${n}`, now });

	test('are so many at most: the one that was not used for longest goes', async () => {
		const { db } = fresh;
		const { id: account } = await newAccount(db, 'learner', NOW);
		const { id: other } = await newAccount(db, 'learner', NOW);
		const elsewhere = await open(other, 0);
		const cookies: string[] = [];
		for (let n = 0; n < MOST_SESSIONS; n++) cookies.push(await open(account, n));
		// The oldest is used again; so the second is the one.
		const later = NOW + 2 * HOUR;
		expect(await sessionOf(db, cookies[0]!, later)).toBeDefined();
		cookies.push(await open(account, MOST_SESSIONS, later));
		expect(await sessionsOf(db, account)).toHaveLength(MOST_SESSIONS);
		const signedIn = await Promise.all(
			cookies.map(async (cookie) => (await sessionOf(db, cookie, later)) !== undefined)
		);
		expect(signedIn.flatMap((yes, n) => (yes ? [] : n))).toEqual([1]);
		expect(await sessionOf(db, elsewhere, later)).toBeDefined();
	});

	test('that is new stays, whatever the clocks of two servers say', async () => {
		const { db } = fresh;
		const { id: account } = await newAccount(db, 'learner', NOW);
		for (let n = 0; n < MOST_SESSIONS; n++) await open(account, n, NOW + HOUR);
		const behind = await open(account, MOST_SESSIONS, NOW);
		expect(await sessionOf(db, behind, NOW)).toBeDefined();
		expect(await sessionsOf(db, account)).toHaveLength(MOST_SESSIONS);
	});
});
