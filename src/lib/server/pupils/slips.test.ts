import { beforeEach, describe, expect, test } from 'vitest';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { openSession, sessionsOf } from '#lib/server/accounts/sessions.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { hashOfWords, newWords, wordsFrom } from './slip-words.ts';
import { accountOfSlip, issueSlips, signOutPupil } from './slips.ts';
import { aClass } from '#lib/server/classes/class-fixtures.ts';
import { join } from './joining.ts';
import { approve, approveAll, membersOf, remove } from './members.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

describe('the words of a card', () => {
	test('are four, and read however they are typed', () => {
		const words = newWords();
		expect(words).toHaveLength(4);
		for (const between of [' ', '-', '  ', ', ', '\n', ' – '])
			expect(wordsFrom(` ${words.join(between).toUpperCase()} `)).toEqual({ words });
	});

	test('are none that make fun of a child', () => {
		const drawn = new Set(Array.from({ length: 3000 }, newWords).flat());
		expect(drawn.size).toBeGreaterThan(1800);
		for (const word of ['fat', 'toilet', 'pig', 'ugly']) expect(drawn).not.toContain(word);
	});

	test.each([
		['a word that is on no card', 'apple bananna able zoo', { unknown: ['bananna'] }],
		['too few', 'able zoo', { count: 2 }],
		['too many', 'able zoo able zoo able', { count: 5 }],
		['nothing', '  ', { count: 0 }]
	])('say what is wrong: %s', (_, typed, expected) => expect(wordsFrom(typed)).toEqual(expected));

	test('are kept as a hash only', async () => {
		const hash = await hashOfWords(['able', 'zoo', 'able', 'zoo']);
		expect(hash).not.toContain('able');
		expect(await hashOfWords(['able', 'zoo', 'zoo', 'able'])).not.toBe(hash);
	});
});

eachDatabase('a card', (fresh) => {
	let inClass: string;
	beforeEach(async () => {
		inClass = (await aClass(fresh.db, NOW)).id;
	});

	async function pupil(nickname: string, account?: string, where = inClass) {
		const joined = await join(fresh.db, { inClass: where, account, nickname, now: NOW });
		await approveAll(fresh.db, { inClass: where, now: NOW });
		const members = await membersOf(fresh.db, where);
		return { ...joined!, member: members.find((one) => one.nickname === nickname)!.id };
	}
	const issue = (members: string[], where = inClass) =>
		issueSlips(fresh.db, { inClass: where, members, now: NOW });

	test('lets its pupil back in, as often as need be', async () => {
		const anna = await pupil('Anna');
		const [card] = await issue([anna.member]);
		expect(card?.nickname).toBe('Anna');
		expect(await accountOfSlip(fresh.db, card!.words)).toBe(anna.account);
		expect(await accountOfSlip(fresh.db, card!.words)).toBe(anna.account);
	});

	test('voids the one before it', async () => {
		const { member, account } = await pupil('Anna');
		const [first] = await issue([member]);
		const [second] = await issue([member]);
		expect(await accountOfSlip(fresh.db, first!.words)).toBeUndefined();
		expect(await accountOfSlip(fresh.db, second!.words)).toBe(account);
	});

	test('goes with signing out the phone that was lost, and no other pupil’s', async () => {
		const anna = await pupil('Anna');
		const ben = await pupil('Ben');
		const guest = await newAccount(fresh.db, 'learner', NOW);
		const own = await pupil('Cem', guest.id);
		const phone = { label: 'Phone', now: NOW };
		for (const { account } of [anna, ben, own]) await openSession(fresh.db, { account, ...phone });
		const devices = async () =>
			Promise.all(
				[anna, ben, own].map(async ({ account }) => (await sessionsOf(fresh.db, account)).length)
			);
		const other = (await aClass(fresh.db, NOW)).id;
		expect(await signOutPupil(fresh.db, { inClass: other, member: anna.member })).toBe(false);
		expect(await signOutPupil(fresh.db, { inClass, member: own.member })).toBe(false);
		expect(await devices()).toEqual([1, 1, 1]);
		expect(await signOutPupil(fresh.db, { inClass, member: anna.member })).toBe(true);
		expect(await devices()).toEqual([0, 1, 1]);
	});

	test('goes with no signing out of somebody who was removed', async () => {
		const { account, member } = await pupil('Anna');
		await openSession(fresh.db, { account, label: 'Phone', now: NOW });
		await remove(fresh.db, { inClass, member, now: NOW });
		expect(await signOutPupil(fresh.db, { inClass, member })).toBe(false);
		expect(await sessionsOf(fresh.db, account)).toHaveLength(1);
	});

	test('is made for a whole class at once, by nickname', async () => {
		const members: string[] = [];
		for (const name of ['Pupil 10', 'Pupil 9', 'Anna']) members.push((await pupil(name)).member);
		expect((await issue(members)).map(({ nickname }) => nickname)).toEqual([
			'Anna',
			'Pupil 9',
			'Pupil 10'
		]);
		expect(await issue([])).toEqual([]);
	});

	test('is not made for an account that was not made in this class', async () => {
		const learner = (await newAccount(fresh.db, 'learner', NOW)).id;
		expect(await issue([(await pupil('Learner', learner)).member])).toEqual([]);

		const anna = await pupil('Anna');
		const other = (await aClass(fresh.db, NOW)).id;
		const there = await pupil('Anna', anna.account, other);
		expect(await issue([there.member], other), 'by another teacher').toEqual([]);
		expect(await issue([anna.member], other), 'nor by a member of another class').toEqual([]);
		expect(await issue([anna.member])).toHaveLength(1);
	});

	test('is not made for somebody who waits or was removed', async () => {
		const waiting = await join(fresh.db, {
			inClass,
			account: undefined,
			nickname: 'Ben',
			now: NOW
		});
		const [ben] = await membersOf(fresh.db, inClass);
		expect(waiting?.state).toBe('waiting');
		expect(await issue([ben!.id])).toEqual([]);
		const which = { inClass, member: ben!.id, now: NOW };
		await approve(fresh.db, which);
		await remove(fresh.db, which);
		expect(await issue([ben!.id])).toEqual([]);
	});
});
