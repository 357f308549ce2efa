import { beforeEach, expect, test, vi } from 'vitest';
vi.mock('$app/env', () => ({ version: 'test' }));
import { moonDeck, moonText } from '#lib/class/decks/moon-deck.ts';
import { deleteAccount, newAccount } from './accounts/accounts.ts';
import { newLink, useLink } from './accounts/links.ts';
import { hasRecoveryCode, keepRecoveryCodes, newRecoveryCodes } from './accounts/recovery.ts';
import { signUp } from './accounts/sign-up.ts';
import { newClass } from './classes/classes.ts';
import { classByCode, newClassCode } from './classes/codes.ts';
import { invite, openInvitations, takeUp } from './classes/invitations.ts';
import { teachersOf } from './classes/teaching.ts';
import { eachDatabase } from './database/each-database.ts';
import { isCollision } from './database/collision.ts';
import { MOST_DECKS, ownDeck, ownDecks, publishDeck } from './decks/own-decks.ts';
import { join } from './pupils/joining.ts';
import { expectPupils, membersOf } from './pupils/members.ts';
import { mergePupils } from './pupils/merge-pupils.ts';
import { LogWriter } from './log/log-writer.ts';
import { Refused, refused, sure } from '#lib/server/refused.ts';

const NOW = Date.UTC(2026, 10, 27, 12);

/** What a finger does that taps twice, and a network that sends again, and then some. */
const TIMES = 6;
const atOnce = <T>(work: (n: number) => Promise<T>): Promise<T[]> =>
	Promise.all(Array.from({ length: TIMES }, (_, n) => work(n)));

eachDatabase('what is done several times at once', (fresh) => {
	let teacher: string;
	let inClass: string;

	beforeEach(async () => {
		const { db } = fresh;
		teacher = (await newAccount(db, 'teacher', NOW)).id;
		inClass = (await newClass(db, { teacher, name: 'Geography', now: NOW })).id;
		// Connections of a pool are made when they are needed: all are to be there.
		await atOnce(() => db.selectFrom('origin').selectAll().execute());
	});

	const publish = async (options: Parameters<typeof moonDeck>[0], now = NOW) => {
		const file = { deck: moonDeck(options), source: moonText(options) };
		return sure(await publishDeck(fresh.db, { teacher, ...file, now }));
	};

	test('uploads of one deck make one deck, with a version for each file', async () => {
		const made = await atOnce((n) => publish({ title: `The Moon, ${n}` }, NOW + n));
		expect(new Set(made.map(({ id }) => id)).size).toBe(1);
		expect(await ownDecks(fresh.db, teacher)).toHaveLength(1);
		expect(sure(await ownDeck(fresh.db, teacher, made[0]!.id)).versions).toHaveLength(TIMES);
	});

	test('uploads of one file make one version', async () => {
		const [first] = await atOnce(() => publish({}));
		expect(sure(await ownDeck(fresh.db, teacher, first!.id)).versions).toHaveLength(1);
	});

	test('no upload comes past the most decks there may be', async () => {
		await fresh.db
			.insertInto('own_deck')
			.values(
				Array.from({ length: MOST_DECKS - 1 }, (_, n) => ({
					deck: `${teacher}-${n}`,
					teacher,
					name: `deck-${n}`,
					version: ''
				}))
			)
			.execute();
		const became = await Promise.all(
			Array.from({ length: TIMES }, (_, n) =>
				publishDeck(fresh.db, {
					teacher,
					deck: { ...moonDeck(), id: `moon-${n}` },
					source: '',
					now: NOW
				})
			)
		);
		const turnedAway = became.filter((one) => one instanceof Refused);
		expect(turnedAway).toEqual(Array.from({ length: TIMES - 1 }, () => refused('decks-full')));
	});

	test('a class has the code that was made last, and no other', async () => {
		const made = await atOnce(() => newClassCode(fresh.db, { inClass, days: 7, now: NOW }));
		const good = await Promise.all(made.map(({ code }) => classByCode(fresh.db, code, NOW)));
		expect(good.filter(Boolean)).toHaveLength(1);
	});

	test('a list that is sent several times is on the roster once', async () => {
		const nicknames = ['Ada', 'Bo', 'Cleo'];
		await atOnce(() => expectPupils(fresh.db, { inClass, nicknames, now: NOW }));
		const names = (await membersOf(fresh.db, inClass)).map(({ nickname }) => nickname);
		expect(names).toEqual(nicknames);
	});

	test('a pupil who joins several times has one place, also where the roster has two of the name', async () => {
		const { db } = fresh;
		await expectPupils(db, { inClass, nicknames: ['Ada'], now: NOW });
		await db
			.insertInto('member')
			.values({
				class: inClass,
				member: 'another0ada0',
				account: null,
				nickname: 'Ada',
				state: 'expected',
				extra: 0,
				home: 0,
				changed: 0
			})
			.execute();
		const account = (await newAccount(db, 'learner', NOW)).id;
		const joined = await atOnce((n) =>
			join(db, { inClass, account, nickname: n % 2 ? 'Ada' : 'Grace', now: NOW })
		);
		expect(joined.every((one) => one?.account === account)).toBe(true);
		expect((await membersOf(db, inClass)).filter(({ state }) => state !== 'expected')).toHaveLength(
			1
		);
	});

	test('no more invitations are open than may be', async () => {
		const { db } = fresh;
		const wish = { inClass, role: 'co' as const, until: null, now: NOW };
		for (let n = 0; n < 9; n++) await invite(db, wish);
		await atOnce(() => invite(db, wish));
		expect(await openInvitations(db, inClass, NOW)).toBe(10);
	});

	test('a class that several take over is the last one’s, and taught by all', async () => {
		const { db } = fresh;
		const others = await atOnce(async (n) => {
			const { id } = await newAccount(db, 'teacher', NOW);
			await db
				.insertInto('login')
				.values({ name: `${id}${n}`, account: id, password: null, created: NOW })
				.execute();
			return id;
		});
		const codes = await atOnce(() => invite(db, { inClass, role: 'lead', until: null, now: NOW }));
		const taken = await atOnce((n) =>
			takeUp(db, { typed: codes[n]!, account: others[n]!, now: NOW })
		);
		expect(taken).toEqual(others.map(() => inClass));
		const teachers = await teachersOf(db, inClass, NOW);
		expect(teachers.filter(({ role }) => role === 'lead')).toHaveLength(1);
		const { count } = await db
			.selectFrom('co_teacher')
			.select(({ fn }) => fn.countAll<number>().as('count'))
			.where('class', '=', inClass)
			.executeTakeFirstOrThrow();
		// Who had it at first, and everybody but the last.
		expect(Number(count)).toBe(TIMES);
	});

	test('an invitation is taken up by one', async () => {
		const { db } = fresh;
		const typed = (await invite(db, { inClass, role: 'co', until: null, now: NOW }))!;
		const accounts = await atOnce(async () => (await newAccount(db, 'teacher', NOW)).id);
		const taken = await atOnce((n) => takeUp(db, { typed, account: accounts[n]!, now: NOW }));
		expect(taken.filter(Boolean)).toEqual([inClass]);
	});

	test('a name is one teacher’s', async () => {
		const { db } = fresh;
		const name = `ada-${teacher}`;
		const accounts = await atOnce(async () => (await newAccount(db, 'learner', NOW)).id);
		const made = await atOnce((n) =>
			signUp(db, { account: accounts[n]!, name, wayIn: { password: 'hash' }, now: NOW })
		);
		expect(made.filter((one) => 'codes' in one)).toHaveLength(1);
		expect(made.filter((one) => 'refused' in one && one.refused === 'taken')).toHaveLength(
			TIMES - 1
		);
	});

	test('a learner becomes a teacher once, of one name', async () => {
		const { db } = fresh;
		const account = (await newAccount(db, 'learner', NOW)).id;
		const made = await atOnce((n) =>
			signUp(db, { account, name: `${account}-${n}`, wayIn: { password: 'hash' }, now: NOW })
		);
		expect(made.filter((one) => 'codes' in one)).toHaveLength(1);
	});

	test('of recovery codes, the list that was made last is good, and no other', async () => {
		const { db } = fresh;
		const lists = await atOnce(async () => {
			const codes = newRecoveryCodes();
			await db.transaction().execute((trx) => keepRecoveryCodes(trx, teacher, codes));
			return codes;
		});
		const good = await Promise.all(lists.map(([code]) => hasRecoveryCode(db, teacher, code!)));
		expect(good.filter(Boolean)).toHaveLength(1);
	});

	test('of codes for another device, the one that was made last is good', async () => {
		const { db } = fresh;
		const links = await atOnce(() => newLink(db, teacher, NOW));
		const into = await Promise.all(links.map(({ code }) => useLink(db, code, NOW)));
		expect(into.filter(Boolean)).toEqual([teacher]);
	});

	test('two entries of a pupil are made one once', async () => {
		const { db } = fresh;
		const [first, second] = await Promise.all(
			['Ada', 'Ada L'].map((nickname) =>
				join(db, { inClass, account: undefined, nickname, now: NOW })
			)
		);
		await db.updateTable('member').set({ state: 'in' }).where('class', '=', inClass).execute();
		const of = async (account: string) =>
			(
				await db
					.selectFrom('member')
					.select('member')
					.where('account', '=', account)
					.executeTakeFirstOrThrow()
			).member;
		const [into, member] = await Promise.all([of(first!.account), of(second!.account)]);
		const merged = await atOnce(() => mergePupils(db, { inClass, member, into, now: NOW }));
		expect(merged.toSorted()).toEqual(['done', ...Array<string>(TIMES - 1).fill('gone')]);
	});

	test('what is added to an account that goes at the same moment is refused as that, or went with it', async () => {
		const { db } = fresh;
		const account = (await newAccount(db, 'learner', NOW)).id;
		await deleteAccount(db, account);
		const taken = [{ device: 'phone0000000', seq: 1, at: NOW, sent: NOW, body: '{}' }];
		const late = await new LogWriter(db)
			.add({ account, taken, arrived: NOW })
			.catch((e: unknown) => e);
		expect(isCollision(late)).toBe(true);
	});
});
