import { beforeEach, describe, expect, test } from 'vitest';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { hashOf, newId } from '#lib/server/token.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import type { MemberTable } from '#lib/server/database/tables/classes.ts';
import { tidyUp } from '#lib/server/housekeeping.ts';
import { aClass } from '#lib/server/classes/class-fixtures.ts';
import { join } from './joining.ts';
import { approve, approveAll, expectPupils, membersOf, remove } from './members.ts';
import { leaveClass } from './pupil-classes.ts';
import {
	LARGEST_CLASS,
	MOST_FROM_NETWORK,
	MOST_WAITING,
	removeWaiting,
	WAITS
} from './waiting-places.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const SCHOOL = '203.0.113.7';
const ELSEWHERE = '198.51.100.1';

const waitingBy = (code: string, network: string) => ({
	state: 'waiting' as const,
	by_code: hashOf(code),
	by_network: hashOf(`${code} ${network}`)
});

eachDatabase('places for waiting', (fresh) => {
	let inClass: string;
	beforeEach(async () => {
		inClass = (await aClass(fresh.db, NOW)).id;
		await fresh.db.deleteFrom('attempt').execute();
	});

	const joinAs = async (nickname: string, account?: string) =>
		(await join(fresh.db, { inClass, account, nickname, now: NOW }))!;
	const comeBy = (code: string, network: string, nickname: string, now = NOW, account?: string) =>
		join(fresh.db, { inClass, account, nickname, now, by: { code, network } });
	const expecting = (...nicknames: string[]) =>
		expectPupils(fresh.db, { inClass, nicknames, now: NOW });
	const states = async () =>
		(await membersOf(fresh.db, inClass)).map(({ nickname, state }) => `${nickname} ${state}`);
	const memberCalled = async (name: string) => {
		const found = (await membersOf(fresh.db, inClass)).find(({ nickname }) => nickname === name);
		return { inClass, member: found!.id, now: NOW };
	};
	const accounts = async () =>
		(await fresh.db.selectFrom('account').select('account').execute()).map((one) => one.account);

	/** So many members besides, without accounts. */
	async function fill(
		count: number,
		set: Pick<MemberTable, 'state'> & Partial<Pick<MemberTable, 'by_code' | 'by_network'>>
	) {
		const rows = Array.from({ length: count }, (_, n) => ({
			class: inClass,
			member: newId(),
			account: null,
			nickname: `Pupil ${n}`,
			extra: 0,
			home: 0,
			changed: NOW,
			by_code: null,
			by_network: null,
			...set
		}));
		for (let from = 0; from < rows.length; from += 500)
			await fresh.db
				.insertInto('member')
				.values(rows.slice(from, from + 500))
				.execute();
	}

	test('are none when a class is full', async () => {
		await expecting('Ben');
		await fill(LARGEST_CLASS, { state: 'in' });
		expect(await joinAs('Anna')).toBeUndefined();
		expect(await joinAs('Ben'), 'whom the roster expects').toMatchObject({ state: 'in' });
	});

	describe('by a code that got about', () => {
		test('no more wait from one network than are several classes', async () => {
			await fill(MOST_FROM_NETWORK - 5, waitingBy('leaked', SCHOOL));
			const joins = Array.from({ length: 50 }, (_, n) => comeBy('leaked', SCHOOL, `Nobody ${n}`));
			expect((await Promise.all(joins)).filter(Boolean), 'however many at once').toHaveLength(5);
			expect(await states()).toHaveLength(MOST_FROM_NETWORK);
			expect(await comeBy('leaked', ELSEWHERE, 'Anna')).toMatchObject({ state: 'waiting' });
		});

		test('nor more in all, from however many networks', async () => {
			await fill(MOST_WAITING - 2, waitingBy('leaked', SCHOOL));
			const joined = await Promise.all(
				Array.from({ length: 20 }, (_, n) => comeBy('leaked', `198.51.100.${n}`, `Nobody ${n}`))
			);
			expect(joined.filter(Boolean)).toHaveLength(2);
		});

		test('those on the roster come in nonetheless, and all others by a new code', async () => {
			await expecting('Anna');
			await fill(MOST_FROM_NETWORK, waitingBy('leaked', SCHOOL));
			await fill(MOST_WAITING, waitingBy('leaked', ELSEWHERE));
			expect(await comeBy('leaked', SCHOOL, 'Ben')).toBeUndefined();
			expect(await comeBy('leaked', SCHOOL, 'anna')).toMatchObject({ state: 'in' });
			expect(await comeBy('new', SCHOOL, 'Ben')).toMatchObject({ state: 'waiting' });
		});

		test('those who were removed, are let in, or have waited too long take no place', async () => {
			await fill(MOST_FROM_NETWORK, waitingBy('leaked', SCHOOL));
			expect(await comeBy('leaked', SCHOOL, 'Anna', NOW + WAITS)).toBeDefined();
			await approveAll(fresh.db, { inClass, now: NOW });
			expect(await comeBy('leaked', SCHOOL, 'Ben')).toBeDefined();
			await fill(LARGEST_CLASS, { state: 'removed' });
			expect(await comeBy('leaked', SCHOOL, 'Cem')).toBeDefined();
		});

		test('joining, leaving and joining again comes to an end', async () => {
			const account = (await newAccount(fresh.db, 'learner', NOW)).id;
			const bucket = `asked by ${hashOf('leaked')} from ${SCHOOL}`;
			await fresh.db.insertInto('attempt').values({ bucket, since: NOW, count: 390 }).execute();
			let asked = 0;
			for (let n = 0; n < 30; n++) {
				if (await comeBy('leaked', SCHOOL, 'Nobody', NOW, account)) asked++;
				await leaveClass(fresh.db, { account, inClass, now: NOW });
			}
			expect(asked).toBe(10);
		});

		test('how somebody came is known no longer than they wait', async () => {
			await comeBy('leaked', SCHOOL, 'Anna');
			await comeBy('leaked', SCHOOL, 'Ben');
			await approve(fresh.db, await memberCalled('Anna'));
			await remove(fresh.db, await memberCalled('Ben'));
			const rows = await fresh.db.selectFrom('member').select(['by_code', 'by_network']);
			for (const row of await rows.where('class', '=', inClass).execute())
				expect(row).toEqual({ by_code: null, by_network: null });
		});
	});

	describe('all who wait', () => {
		test('are removed at once, with the accounts made for it, and nobody else', async () => {
			const { account: guest } = await joinAs('Guest');
			await approve(fresh.db, await memberCalled('Guest'));
			const learner = (await newAccount(fresh.db, 'learner', NOW)).id;
			await joinAs('Own account', learner);
			const { account: nobody } = await joinAs('Nobody');
			const there = (await aClass(fresh.db, NOW)).id;
			const { account: both } = await joinAs('In another class, too');
			await join(fresh.db, { inClass: there, account: both, nickname: 'Both', now: NOW });
			await fill(450, { state: 'waiting' });
			await expecting('Expected');
			await removeWaiting(fresh.db, { inClass });
			expect(await states()).toEqual(['Expected expected', 'Guest in']);
			expect(await accounts()).toEqual(expect.arrayContaining([guest, learner, both]));
			expect(await accounts()).not.toContain(nobody);
			expect(await membersOf(fresh.db, there), 'of another class').toHaveLength(1);
		});

		test('too long are removed when the server tidies up', async () => {
			const { account } = await joinAs('Anna');
			await tidyUp({ db: fresh.db, now: () => NOW + WAITS - 1 });
			expect(await states()).toEqual(['Anna waiting']);
			await tidyUp({ db: fresh.db, now: () => NOW + WAITS });
			expect(await states()).toEqual([]);
			expect(await accounts()).not.toContain(account);
		});
	});
});
