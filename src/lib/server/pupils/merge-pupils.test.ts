import { beforeEach, expect, test } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { accountNow } from '#lib/server/accounts/account-now.ts';
import { openSession, sessionOf } from '#lib/server/accounts/sessions.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import type { TakenTestTable } from '#lib/server/database/tables/tests.ts';
import { exchange } from '#lib/server/log/exchange.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import { standingsOf } from '#lib/server/log/standing.ts';
import { entriesFrom } from '#lib/server/log/stored-entry.ts';
import { accountOfSlip, issueSlips } from './slips.ts';
import { aClass } from '#lib/server/classes/class-fixtures.ts';
import { deck } from '#lib/server/classes/class-of-pupils.ts';
import { newClassTest } from '#lib/server/class-tests/give-test.ts';
import { join } from './joining.ts';
import { approve, approveAll, expectPupils, giveExtraTime, membersOf } from './members.ts';
import { entryOf } from './merge-members.ts';
import { mergePupils } from './merge-pupils.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

const review = (device: string, seq: number, card = `d/f/${seq}`): Entry => ({
	device,
	seq,
	at: NOW - 1_000_000 + seq * 1000,
	offset: 0,
	kind: 'review',
	card,
	grade: seq % 3 === 0 ? 1 : 3,
	form: 'typed',
	mode: 'study',
	took: 2000,
	revision: 0
});

const ids = (entries: readonly Entry[]) =>
	entries.map(({ device, seq }) => `${device} ${seq}`).sort();

/** Something handed in, and when. */
const body = (text: string, handed_in: number) => ({ body: text, handed_in });

eachDatabase('a pupil who comes back', (fresh) => {
	let inClass: string;
	beforeEach(async () => {
		({ id: inClass } = await aClass(fresh.db, NOW));
		await expectPupils(fresh.db, { inClass, nicknames: ['Anna'], now: NOW });
	});

	const came = async (nickname: string, account?: string) => {
		const joined = (await join(fresh.db, { inClass, account, nickname, now: NOW }))!;
		const { member } = await fresh.db
			.selectFrom('member')
			.select('member')
			.where('class', '=', inClass)
			.where('account', '=', joined.account)
			.executeTakeFirstOrThrow();
		return { ...joined, member };
	};
	const send = (account: string, entries: Entry[]) =>
		exchange(
			{ db: fresh.db, lineage: 'one', writer: new LogWriter(fresh.db), now: () => NOW },
			account,
			{ device: entries[0]!.device, now: NOW, since: 0, entries }
		);
	const logOf = async (account: string) =>
		entriesFrom(
			await fresh.db.selectFrom('entry').selectAll().where('account', '=', account).execute()
		);
	const merge = (second: { member: string }, first: { member: string }) =>
		mergePupils(fresh.db, { inClass, member: second.member, into: first.member, now: NOW });
	const names = async () =>
		(await membersOf(fresh.db, inClass)).map(({ nickname, state }) => `${nickname} ${state}`);

	test('waits, though the name is on the list, and “let all in” makes no double of them', async () => {
		await came('Anna');
		await came('ánna');
		await came('Eve');
		expect(await approveAll(fresh.db, { inClass, now: NOW })).toEqual({ left: 2 });
		expect(await names()).toEqual(['Anna in', 'ánna waiting', 'Eve waiting']);
	});

	test('is the one they were: no answer is lost or doubled, and memories are those of all of them', async () => {
		const first = await came('Anna');
		const second = await came('Anna B');
		const shared = [review('tablet00', 1), review('tablet00', 2)];
		const one = [...shared, ...[1, 2, 3, 4].map((seq) => review('phoneold', seq))];
		const two = [...shared, ...[1, 2, 3].map((seq) => review('phonenew', seq, `d/g/${seq}`))];
		await send(first.account, one);
		await send(second.account, two);
		await standingsOf(fresh.db, [first.account, second.account], 'one');

		expect(await merge(second, first)).toBe('done');
		expect(await names()).toEqual(['Anna in']);
		const log = await logOf(first.account);
		expect(ids(log)).toEqual(ids([...one, ...two.slice(2)]));
		expect(await logOf(second.account)).toEqual([]);
		const standing = (await standingsOf(fresh.db, [first.account], 'one')).get(first.account)!;
		const whole = Memories.fold([...one, ...two.slice(2)]);
		expect([...standing.memories.cards()].sort()).toEqual([...whole.cards()].sort());
		for (const card of whole.cards())
			expect(standing.memories.look(card)).toEqual(whole.look(card));
	});

	test('goes on with every device, and with either card', async () => {
		const first = await came('Anna');
		const second = await came('Anna B');
		await approve(fresh.db, { inClass, member: second.member, now: NOW });
		const cookie = await openSession(fresh.db, {
			account: second.account,
			label: 'New phone',
			now: NOW
		});
		const cards = await issueSlips(fresh.db, {
			inClass,
			members: [first.member, second.member],
			now: NOW
		});
		expect(await merge(second, first)).toBe('done');
		expect(await sessionOf(fresh.db, cookie, NOW)).toMatchObject({
			account: { id: first.account, role: 'pupil' },
			known: second.account
		});
		for (const { words } of cards) expect(await accountOfSlip(fresh.db, words)).toBe(first.account);
		// And once more: the name of the first is another's from then on.
		const third = await came('Anna C');
		await approve(fresh.db, { inClass, member: third.member, now: NOW });
		expect(await merge(first, third)).toBe('done');
		expect((await sessionOf(fresh.db, cookie, NOW))?.account.id).toBe(third.account);
	});

	test('loses nothing that is sent while they are made one', async () => {
		const first = await came('Anna');
		const second = await came('Anna B');
		const acknowledged: Entry[] = [];
		const sending = Array.from({ length: 12 }, async (_, i) => {
			const entries = [1, 2, 3].map((n) => review(i % 2 ? 'phoneold' : 'phonenew', 3 * i + n));
			const known = i % 2 ? first.account : second.account;
			// As a device does: what was not acknowledged is sent again.
			for (let tries = 0; tries < 20; tries++) {
				try {
					await send(await accountNow(fresh.db, known), entries);
					acknowledged.push(...entries);
					return;
				} catch {
					await new Promise((again) => setTimeout(again, 5));
				}
			}
		});
		const [outcome] = await Promise.all([merge(second, first), ...sending]);
		expect(outcome).toBe('done');
		expect(acknowledged).toHaveLength(36);
		expect(ids(await logOf(first.account))).toEqual(ids(acknowledged));
	});

	test('keeps the larger extra time, and the places in other classes', async () => {
		const other = await aClass(fresh.db, NOW, 'History');
		const first = await came('Anna');
		const second = await came('Anna B');
		for (const [pupil, extra] of [
			[first, 10],
			[second, 25]
		] as const)
			await giveExtraTime(fresh.db, { inClass, member: pupil.member, extra, now: NOW });
		for (const { account } of [first, second])
			await join(fresh.db, { inClass: other.id, account, nickname: 'Anna', now: NOW });
		await merge(second, first);
		expect(await membersOf(fresh.db, inClass)).toMatchObject([{ nickname: 'Anna', extra: 25 }]);
		expect(await membersOf(fresh.db, other.id), 'one entry there, too').toHaveLength(1);
	});

	const taken = async (
		test: string,
		{ member }: { member: string },
		row: Partial<TakenTestTable>
	) =>
		fresh.db
			.insertInto('taken_test')
			.values({
				class: inClass,
				test,
				member,
				seed: 1,
				extra: 0,
				begun: NOW,
				handed_in: null,
				body: null,
				...row
			})
			.execute();
	const bodies = async () =>
		fresh.db
			.selectFrom('taken_test')
			.select(['test', 'member', 'body', 'seed'])
			.where('class', '=', inClass)
			.execute();

	test('has handed in a class test under whichever name: of two the first counts, and none is lost', async () => {
		const first = await came('Anna');
		const second = await came('Anna B');
		const quiz = {
			title: 'Quiz',
			covers: [{ deck: deck.id }],
			questions: 2,
			opens: NOW,
			closes: NOW + 3_600_000,
			zone: 'UTC',
			clock: 'running' as const,
			shuffled: false,
			results: 'closed' as const
		};
		const given = async () => (await newClassTest(fresh.db, inClass, quiz, [deck], NOW, 1))!;
		const [only, earlier, later, open] = [
			await given(),
			await given(),
			await given(),
			await given()
		];
		await taken(only, second, body('second', 5));
		await taken(earlier, first, body('first', 9));
		await taken(earlier, second, body('second', 3));
		await taken(later, first, body('first', 3));
		await taken(later, second, body('second', 9));
		await taken(open, first, { seed: 7 });
		await taken(open, second, body('second', 9));
		await merge(second, first);
		const rows = await bodies();
		const of = (test: string, { member }: { member: string }) =>
			rows.find((row) => row.test === test && row.member === member);
		expect([only, earlier, later, open].map((id) => of(id, first)?.body)).toEqual([
			'second',
			'second',
			'first',
			'second'
		]);
		expect([earlier, later].map((id) => of(id, second)?.body)).toEqual(['first', 'second']);
		expect(of(open, second)?.seed, 'what was begun stands, too').toBe(7);
		const claim = { inClass, member: first.member };
		expect(await entryOf(fresh.db, { ...claim, claimed: second.member })).toBe(second.member);
		expect(await entryOf(fresh.db, { ...claim, claimed: 'somebodyelse' })).toBeUndefined();
	});

	test('with an account of their own is not the teacher’s to open', async () => {
		const { id: own } = await newAccount(fresh.db, 'pupil', NOW);
		const stranger = await came('Anna', own);
		const second = await came('Anna B');
		expect(await merge(second, stranger)).toBe('foreign');
		await approve(fresh.db, { inClass, member: second.member, now: NOW });
		expect(await merge(stranger, second)).toBe('foreign');
		expect(await accountNow(fresh.db, own)).toBe(own);
	});

	test('is in no other class, and not themselves', async () => {
		const first = await came('Anna');
		expect(await merge(first, first)).toBe('gone');
		expect(await merge({ member: 'nobody00' }, first)).toBe('gone');
		const elsewhere = await aClass(fresh.db, NOW);
		const second = await came('Anna B');
		expect(
			await mergePupils(fresh.db, {
				inClass: elsewhere.id,
				member: second.member,
				into: first.member,
				now: NOW
			})
		).toBe('gone');
	});
});
