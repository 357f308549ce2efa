import { beforeEach, expect, test } from 'vitest';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { openSession, sessionOf } from '#lib/server/accounts/sessions.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { tidyUp } from '#lib/server/housekeeping.ts';
import { aClass } from './class-fixtures.ts';
import { changeClass, KEPT } from './classes.ts';
import { newClassCode } from './codes.ts';
import { accountOfSlip, issueSlips } from '#lib/server/pupils/slips.ts';
import { join } from '#lib/server/pupils/joining.ts';
import { approve, expectPupils, membersOf, remove } from '#lib/server/pupils/members.ts';
import { leaveClass } from '#lib/server/pupils/pupil-classes.ts';
import { deleteClass, deleteOldClasses } from './retention.ts';
import { DAY } from '#lib/memory/day.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

eachDatabase('a class past its date', (fresh) => {
	let old: string;
	let other: string;
	beforeEach(async () => {
		old = (await aClass(fresh.db, NOW)).id;
		other = (await aClass(fresh.db, NOW)).id;
		await changeClass(fresh.db, old, { retention: NOW + DAY });
	});

	const joinAs = async (nickname: string, inClass = old, account?: string) =>
		(await join(fresh.db, { inClass, account, nickname, now: NOW }))!.account;
	const exists = async (account: string) =>
		(await fresh.db
			.selectFrom('account')
			.select('role')
			.where('account', '=', account)
			.executeTakeFirst()) !== undefined;
	const rowsOf = async (table: 'class' | 'member' | 'code' | 'assignment', inClass = old) =>
		(await fresh.db.selectFrom(table).select('class').where('class', '=', inClass).execute())
			.length;

	test('goes with all that belongs to it, and not a day before', async () => {
		await expectPupils(fresh.db, { inClass: old, nicknames: ['Ben'], now: NOW });
		await newClassCode(fresh.db, { inClass: old, days: 90, now: NOW });
		const anna = await joinAs('Anna');
		const pupil = (await membersOf(fresh.db, old)).find(({ nickname }) => nickname === 'Anna');
		await approve(fresh.db, { inClass: old, member: pupil!.id, now: NOW });
		const members = (await membersOf(fresh.db, old)).map(({ id }) => id);
		const [card] = await issueSlips(fresh.db, { inClass: old, members, now: NOW });
		expect(await accountOfSlip(fresh.db, card!.words)).toBe(anna);

		expect(await deleteOldClasses(fresh.db, NOW + DAY - 1)).toBe(0);
		expect([await rowsOf('class'), await rowsOf('member'), await rowsOf('code')]).toEqual([
			1, 2, 1
		]);
		expect(await deleteOldClasses(fresh.db, NOW + DAY)).toBe(1);
		for (const table of ['class', 'member', 'code', 'assignment'] as const)
			expect(await rowsOf(table), table).toBe(0);
		expect(await accountOfSlip(fresh.db, card!.words)).toBeUndefined();
		expect(await exists(anna)).toBe(false);
	});

	test('takes the logs and devices of its pupils along', async () => {
		const anna = await joinAs('Anna');
		const cookie = await openSession(fresh.db, { account: anna, label: 'Phone', now: NOW });
		await fresh.db
			.insertInto('entry')
			.values({ account: anna, position: 1, device: 'phone000', seq: 1, at: NOW, body: '{}' })
			.execute();
		await deleteOldClasses(fresh.db, NOW + DAY);
		expect(await sessionOf(fresh.db, cookie, NOW)).toBeUndefined();
		const entries = fresh.db.selectFrom('entry').select('seq').where('account', '=', anna);
		expect(await entries.execute()).toEqual([]);
	});

	test('leaves the accounts of those who are in another class, or had one before', async () => {
		const both = await joinAs('Anna');
		await joinAs('Anna', other, both);
		const guest = await joinAs('Ben', other);
		await joinAs('Ben', old, guest);
		const learner = (await newAccount(fresh.db, 'learner', NOW)).id;
		await joinAs('Cem', old, learner);
		await deleteOldClasses(fresh.db, NOW + DAY);
		for (const account of [both, guest, learner]) expect(await exists(account)).toBe(true);
		expect(await membersOf(fresh.db, other)).toHaveLength(2);
	});

	test('takes those along who were removed from it, or have left all others', async () => {
		const removed = await joinAs('Anna');
		const [anna] = await membersOf(fresh.db, old);
		await remove(fresh.db, { inClass: old, member: anna!.id, now: NOW });
		const left = await joinAs('Ben');
		await joinAs('Ben', other, left);
		await leaveClass(fresh.db, { account: left, inClass: other, now: NOW });
		await deleteOldClasses(fresh.db, NOW + DAY);
		expect([await exists(removed), await exists(left)]).toEqual([false, false]);
		expect(await membersOf(fresh.db, other)).toEqual([]);
	});

	test('takes those along whose first class went before it', async () => {
		const anna = await joinAs('Anna');
		await joinAs('Anna', other, anna);
		await deleteOldClasses(fresh.db, NOW + DAY);
		expect(await exists(anna), 'while they have a class').toBe(true);
		await deleteClass(fresh.db, other);
		expect(await exists(anna)).toBe(false);
	});

	test('leaves those who may still be taken back by the class in which they began', async () => {
		const anna = await joinAs('Anna', other);
		await joinAs('Anna', old, anna);
		const [member] = await membersOf(fresh.db, other);
		await remove(fresh.db, { inClass: other, member: member!.id, now: NOW });
		await deleteOldClasses(fresh.db, NOW + DAY);
		expect(await exists(anna)).toBe(true);
		await deleteClass(fresh.db, other);
		expect(await exists(anna)).toBe(false);
	});

	test('is found when the server tidies up, with codes and sessions that are over', async () => {
		await newClassCode(fresh.db, { inClass: other, days: 1, now: NOW });
		await tidyUp({ db: fresh.db, now: () => NOW + DAY });
		expect(await rowsOf('class')).toBe(0);
		expect(await rowsOf('code', other)).toBe(0);
	});

	test('comes after a school year, unless the teacher says otherwise', async () => {
		expect(await deleteOldClasses(fresh.db, NOW + 365 * DAY)).toBe(1);
		expect(await deleteOldClasses(fresh.db, NOW + KEPT)).toBeGreaterThan(0);
	});
});
