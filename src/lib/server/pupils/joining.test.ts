import { beforeEach, describe, expect, test } from 'vitest';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { openSession, sessionOf } from '#lib/server/accounts/sessions.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { aClass } from '#lib/server/classes/class-fixtures.ts';
import { classByCode, closeJoining, codeOf, newClassCode } from '#lib/server/classes/codes.ts';
import { join } from './joining.ts';
import {
	approve,
	approveAll,
	approveAs,
	expectPupils,
	giveExtraTime,
	membersOf,
	remove,
	rename
} from './members.ts';
import { leaveClass, pupilClass, pupilClasses } from './pupil-classes.ts';
import { DAY } from '#lib/memory/day.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

eachDatabase('joining a class', (fresh) => {
	let inClass: string;
	beforeEach(async () => {
		inClass = (await aClass(fresh.db, NOW)).id;
	});

	const joinAs = async (nickname: string, account?: string) =>
		(await join(fresh.db, { inClass, account, nickname, now: NOW }))!;
	const expecting = (...nicknames: string[]) =>
		expectPupils(fresh.db, { inClass, nicknames, now: NOW });
	const states = async () =>
		(await membersOf(fresh.db, inClass)).map(({ nickname, state }) => `${nickname} ${state}`);
	const memberCalled = async (name: string) => {
		const found = (await membersOf(fresh.db, inClass)).find(({ nickname }) => nickname === name);
		return { inClass, member: found!.id, now: NOW };
	};

	describe('by a code', () => {
		test('works until it expires, is closed, or there is a new one', async () => {
			const first = await newClassCode(fresh.db, { inClass, days: 14, now: NOW });
			expect(await codeOf(fresh.db, inClass, NOW)).toEqual(first);
			expect(await classByCode(fresh.db, first.code, NOW)).toMatchObject({ id: inClass });
			expect(await classByCode(fresh.db, first.code, NOW + 14 * DAY)).toBeUndefined();
			const second = await newClassCode(fresh.db, { inClass, days: 1, now: NOW });
			expect(await classByCode(fresh.db, first.code, NOW)).toBeUndefined();
			expect(await classByCode(fresh.db, second.code, NOW)).toMatchObject({ id: inClass });
			await closeJoining(fresh.db, inClass);
			expect(await classByCode(fresh.db, second.code, NOW)).toBeUndefined();
			expect(await codeOf(fresh.db, inClass, NOW)).toBeUndefined();
		});

		test('that is unknown opens nothing', async () => {
			expect(await classByCode(fresh.db, 'zzzzzzzz', NOW)).toBeUndefined();
		});
	});

	describe('under a nickname', () => {
		test('that the roster has lets in at once, whatever its capitals and accents', async () => {
			await expecting('José', 'Ben');
			expect(await joinAs(' JOSE')).toMatchObject({ state: 'in' });
			expect(await states()).toEqual(['Ben expected', 'José in']);
		});

		test('that somebody has taken waits', async () => {
			await expecting('Anna');
			await joinAs('Anna');
			expect(await joinAs('Anna')).toMatchObject({ state: 'waiting' });
		});

		test('that the roster does not have waits', async () => {
			await expecting('Ben');
			expect(await joinAs('Anna')).toMatchObject({ state: 'waiting' });
		});

		test('is for one only, though two come at the same moment', async () => {
			await expecting('Anna');
			const both = await Promise.all([joinAs('Anna'), joinAs('anna')]);
			expect(both.map(({ state }) => state).sort()).toEqual(['in', 'waiting']);
		});
	});

	test('makes a pupil of whoever has no account, and keeps the account of whoever has one', async () => {
		const { account } = await joinAs('Anna');
		const cookie = await openSession(fresh.db, { account, label: 'Phone', now: NOW });
		expect((await sessionOf(fresh.db, cookie, NOW))?.account.role).toBe('pupil');
		const learner = (await newAccount(fresh.db, 'learner', NOW)).id;
		expect((await joinAs('Ben', learner)).account).toBe(learner);
		const members = await membersOf(fresh.db, inClass);
		expect(members.map(({ home }) => home)).toEqual([true, false]);
	});

	test('again, once or at the same moment, changes nothing', async () => {
		const account = (await newAccount(fresh.db, 'learner', NOW)).id;
		await Promise.all([joinAs('Anna', account), joinAs('Anna', account)]);
		await joinAs('Another name', account);
		expect(await states()).toEqual(['Anna waiting']);
	});

	test('is possible for a hundred at once', async () => {
		const joined = await Promise.all(
			Array.from({ length: 100 }, async (_, i) => {
				const { account } = await joinAs(`Pupil ${i}`);
				return openSession(fresh.db, { account, label: 'Phone', now: NOW });
			})
		);
		expect(new Set(joined).size).toBe(100);
		expect(await membersOf(fresh.db, inClass)).toHaveLength(100);
	});

	describe('the teacher', () => {
		test('lets in one, or all who wait', async () => {
			for (const name of ['Anna', 'Ben', 'Cem']) await joinAs(name);
			expect(await approve(fresh.db, await memberCalled('Anna'))).toBe(true);
			expect(await states()).toEqual(['Anna in', 'Ben waiting', 'Cem waiting']);
			await approveAll(fresh.db, { inClass, now: NOW });
			expect(await states()).toEqual(['Anna in', 'Ben in', 'Cem in']);
		});

		test('says which name of the roster somebody is who mistyped it', async () => {
			await expecting('Anna', 'Ben');
			await giveExtraTime(fresh.db, { ...(await memberCalled('Anna')), extra: 25 });
			const expected = (await memberCalled('Anna')).member;
			const { account } = await joinAs('Ana');
			const ana = await memberCalled('Ana');
			expect(await approveAs(fresh.db, { ...ana, expected })).toBe(true);
			expect(await approveAs(fresh.db, { ...ana, expected }), 'once only').toBe(false);
			expect(await states()).toEqual(['Anna in', 'Ben expected']);
			expect(await pupilClass(fresh.db, account, inClass)).toMatchObject({
				nickname: 'Anna',
				state: 'in',
				extra: 25
			});
		});

		test('removes a pupil, who finds no class any more, and may let them in again', async () => {
			const { account } = await joinAs('Anna');
			const anna = await memberCalled('Anna');
			await approve(fresh.db, anna);
			expect(await pupilClass(fresh.db, account, inClass)).toBeDefined();
			await remove(fresh.db, anna);
			expect(await pupilClass(fresh.db, account, inClass)).toBeUndefined();
			expect(await pupilClasses(fresh.db, account)).toEqual([]);
			await expecting('Anna');
			expect(await joinAs('Anna', account), 'past the roster').toMatchObject({ state: 'waiting' });
			await remove(fresh.db, anna);
			await approve(fresh.db, anna);
			expect(await pupilClass(fresh.db, account, inClass)).toMatchObject({ state: 'in' });
		});

		test('takes a name off the roster', async () => {
			await expecting('Anna');
			await remove(fresh.db, await memberCalled('Anna'));
			expect(await states()).toEqual([]);
		});

		test('renames a member and gives extra time', async () => {
			const { account } = await joinAs('Anna');
			await rename(fresh.db, { ...(await memberCalled('Anna')), nickname: 'Anna M.' });
			await giveExtraTime(fresh.db, { ...(await memberCalled('Anna M.')), extra: 50 });
			expect(await pupilClass(fresh.db, account, inClass)).toMatchObject({
				nickname: 'Anna M.',
				extra: 50
			});
		});

		test('reaches no member of another class', async () => {
			await joinAs('Anna');
			const anna = await memberCalled('Anna');
			const other = { ...anna, inClass: (await aClass(fresh.db, NOW)).id };
			expect(await approve(fresh.db, other)).toBe(false);
			expect(await remove(fresh.db, other)).toBe(false);
			expect(await rename(fresh.db, { ...other, nickname: 'X' })).toBe(false);
			expect(await giveExtraTime(fresh.db, { ...other, extra: 9 })).toBe(false);
			expect(await approveAs(fresh.db, { ...other, expected: anna.member })).toBe(false);
			expect(await membersOf(fresh.db, inClass)).toMatchObject([
				{ nickname: 'Anna', state: 'waiting', extra: 0 }
			]);
		});
	});

	describe('the pupil', () => {
		test('sees their own classes and nothing about others', async () => {
			const { account } = await joinAs('Anna');
			await joinAs('Ben');
			const seen = await pupilClasses(fresh.db, account);
			expect(seen).toEqual([
				{
					class: inClass,
					name: 'Geography 9b',
					nickname: 'Anna',
					state: 'waiting',
					extra: 0,
					assignments: []
				}
			]);
			expect(await pupilClass(fresh.db, 'somebodyelse', inClass)).toBeUndefined();
		});

		test('sees what is assigned once they are in', async () => {
			const body = {
				title: 'Near abroad',
				covers: [{ deck: 'near-abroad-2022' }],
				questions: 20,
				minutes: 10,
				forms: 'machine'
			};
			await fresh.db
				.insertInto('assignment')
				.values({
					class: inClass,
					assignment: 'assignment1',
					body: JSON.stringify(body),
					created: NOW,
					changed: NOW
				})
				.execute();
			const { account } = await joinAs('Anna');
			expect((await pupilClass(fresh.db, account, inClass))?.assignments).toEqual([]);
			await approve(fresh.db, await memberCalled('Anna'));
			expect((await pupilClass(fresh.db, account, inClass))?.assignments).toEqual([
				{ ...body, id: 'assignment1' }
			]);
		});

		test('leaves by themselves', async () => {
			const { account } = await joinAs('Anna');
			await leaveClass(fresh.db, { account, inClass, now: NOW });
			expect(await pupilClasses(fresh.db, account)).toEqual([]);
		});
	});
});
