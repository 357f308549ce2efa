import { beforeEach, describe, expect, test } from 'vitest';
import type { ClassTest, GivenTest, HandedIn } from '#lib/class/class-test.ts';
import { testResults } from '#lib/class/test-results.ts';
import { rightResponse } from '#lib/question/responses.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { deleteAccount, newAccount } from '#lib/server/accounts/accounts.ts';
import { aClass } from './class-fixtures.ts';
import { addMember, deck } from './class-of-pupils.ts';
import {
	changeClassTest,
	classTestIn,
	classTestsOf,
	deleteClassTest,
	fixKey,
	newClassTest,
	redrawClassTest
} from './class-tests.ts';
import { giveExtraTime, remove } from './members.ts';
import { pupilTest, pupilTests } from './pupil-tests.ts';
import { beginClassTest, takeIn, takenTests } from './taking-tests.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 25, 9);
const OPENS = NOW + 60 * MINUTE;
const CLOSES = OPENS + 40 * MINUTE;
const quiz: ClassTest = {
	title: 'Quiz',
	covers: [{ deck: deck.id }],
	questions: 6,
	minutes: 20,
	opens: OPENS,
	closes: CLOSES,
	zone: 'Europe/Berlin',
	shuffled: true,
	results: 'closed'
};

/** What a device sends: everything right, but for some places left empty. */
const answersTo = ({ member, questions }: GivenTest, empty: readonly number[] = []): HandedIn => ({
	member,
	answers: questions.map(({ question }, i) =>
		empty.includes(i) ? null : (rightResponse(question) as HandedIn['answers'][number])
	),
	times: questions.map(() => 1000),
	begun: OPENS,
	finished: OPENS + 10 * MINUTE,
	timeUp: false
});

const cards = ({ questions }: GivenTest) => questions.map((asked) => asked.cards[0]!.id);

eachDatabase('class tests', (fresh) => {
	let inClass: string;
	let anna: { member: string; account: string };
	let ben: { member: string; account: string };
	let id: string;
	const seat = async (nickname: string) => {
		const { member, account } = await addMember(fresh.db, inClass, nickname);
		return { member, account: account! };
	};
	beforeEach(async () => {
		({ id: inClass } = await aClass(fresh.db, NOW));
		anna = await seat('Anna');
		ben = await seat('Ben');
		id = (await newClassTest(fresh.db, inClass, quiz, [deck], NOW))!;
	});
	const begin = (pupil: { account: string }, now = OPENS) =>
		beginClassTest(fresh.db, { account: pupil.account, inClass, test: id }, now);
	const hand = (pupil: { account: string }, body: HandedIn, now = OPENS + MINUTE) =>
		takeIn(fresh.db, { account: pupil.account, inClass, test: id }, body, now);
	const look = (pupil: { account: string }, now: number) =>
		pupilTest(fresh.db, { account: pupil.account, inClass, test: id }, now);
	const results = async () => {
		const { test, paper, fixes } = await classTestIn(fresh.db, inClass, id);
		const taken = await takenTests(
			fresh.db,
			{ inClass, test: id },
			{ paper, shuffled: test.shuffled }
		);
		return testResults(test, paper, fixes, taken);
	};

	describe('its questions', () => {
		test('reach nobody before it opens, after it has closed, or outside the class', async () => {
			await expect(begin(anna, OPENS - 1)).rejects.toMatchObject({ status: 409 });
			await expect(begin(anna, CLOSES)).rejects.toMatchObject({ status: 409 });
			const stranger = await newAccount(fresh.db, 'pupil', NOW);
			await expect(begin({ account: stranger.id })).rejects.toMatchObject({ status: 404 });
			expect(JSON.stringify(await look(anna, OPENS - 1))).not.toMatch(/prompt|seed|covers/);
			expect((await begin(anna, OPENS)).questions).toHaveLength(6);
		});

		test('are the same ones for all, each in an order of their own, and the same when asked again', async () => {
			const [one, other, again] = [await begin(anna), await begin(ben), await begin(anna)];
			expect(cards(one).toSorted()).toEqual(cards(other).toSorted());
			expect(one.seed).not.toBe(other.seed);
			expect(again.questions).toEqual(one.questions);
		});

		test('stay in their order where the teacher wants that', async () => {
			id = (await newClassTest(fresh.db, inClass, { ...quiz, shuffled: false }, [deck], NOW))!;
			expect((await begin(anna)).questions).toEqual((await begin(ben)).questions);
		});

		test('can be drawn anew until somebody has begun', async () => {
			const anew = { ...quiz, questions: 3 };
			const which = { inClass, id };
			expect(await redrawClassTest(fresh.db, which, anew, [deck], NOW)).toBe('done');
			expect((await begin(anna)).questions).toHaveLength(3);
			expect(await redrawClassTest(fresh.db, which, quiz, [deck], NOW)).toBe('begun');
			expect((await classTestIn(fresh.db, inClass, id)).paper).toHaveLength(3);
		});

		test('are as many as there are, and a test without any is none', async () => {
			id = (await newClassTest(fresh.db, inClass, { ...quiz, questions: 200 }, [deck], NOW))!;
			const { test, paper } = await classTestIn(fresh.db, inClass, id);
			expect(test.questions).toBe(paper.length);
			expect(await newClassTest(fresh.db, inClass, quiz, [], NOW)).toBeUndefined();
		});
	});

	describe('time', () => {
		test('is longer for who has extra time, and the end later', async () => {
			await giveExtraTime(fresh.db, { inClass, member: ben.member, extra: 25, now: NOW });
			expect(await begin(anna)).toMatchObject({ minutes: 20, closes: CLOSES });
			expect(await begin(ben)).toMatchObject({ minutes: 25, closes: CLOSES + 5 * MINUTE });
		});

		test('is never more than is left until the end', async () => {
			expect(await begin(anna, CLOSES - 5 * MINUTE)).toMatchObject({ minutes: 5 });
		});
	});

	describe('handing in', () => {
		test('is done once: the first counts, also when it comes twice', async () => {
			const given = await begin(anna);
			const at = await hand(anna, answersTo(given));
			expect(await hand(anna, answersTo(given, [0, 1]), at + 5)).toBe(at);
			expect((await results()).pupils[0]).toMatchObject({ state: 'in', score: 1, late: false });
			await expect(begin(anna)).rejects.toMatchObject({ status: 409 });
		});

		test('works long after the end, and is marked late', async () => {
			const given = await begin(anna);
			await hand(anna, answersTo(given, [0]), CLOSES + 600 * MINUTE);
			expect((await results()).pupils[0]).toMatchObject({
				state: 'in',
				late: true,
				finished: OPENS + 10 * MINUTE
			});
		});

		test('a little after the end is what networks do; extra time counts', async () => {
			await giveExtraTime(fresh.db, { inClass, member: ben.member, extra: 50, now: NOW });
			await hand(anna, answersTo(await begin(anna)), CLOSES + MINUTE);
			await hand(ben, answersTo(await begin(ben)), CLOSES + 9 * MINUTE);
			expect((await results()).pupils.map(({ late }) => late)).toEqual([false, false]);
		});

		test('is refused for another, without having begun, and to who is not in the class', async () => {
			const given = await begin(anna);
			await expect(hand(ben, answersTo(given))).rejects.toMatchObject({ status: 404 });
			const forged = { ...answersTo(given), member: ben.member };
			await expect(hand(ben, forged)).rejects.toMatchObject({ status: 404 });
			await remove(fresh.db, { inClass, member: anna.member, now: NOW });
			await expect(hand(anna, answersTo(given))).rejects.toMatchObject({ status: 404 });
		});

		test('of answers to another paper is refused, of nonsense worth nothing', async () => {
			const given = await begin(anna);
			const short = { ...answersTo(given), answers: [] };
			await expect(hand(anna, short)).rejects.toMatchObject({ status: 400 });
			await hand(anna, {
				...answersTo(given),
				answers: given.questions.map(() => ({ form: 'choice', picked: 999 }))
			});
			expect((await results()).pupils[0]).toMatchObject({ score: 0 });
		});

		test('finds each answer at its question, whichever order the pupil had', async () => {
			await hand(anna, answersTo(await begin(anna)));
			await hand(ben, answersTo(await begin(ben)));
			const { items, mean } = await results();
			expect(items.map(({ difficulty }) => difficulty)).toEqual(items.map(() => 1));
			expect(mean).toBe(1);
		});
	});

	describe('a result', () => {
		test('is seen by its pupil when everybody is done, and by nobody else', async () => {
			await giveExtraTime(fresh.db, { inClass, member: ben.member, extra: 50, now: NOW });
			const given = await begin(anna);
			await hand(anna, answersTo(given, [0]));
			expect((await look(anna, CLOSES + MINUTE)).result).toBeUndefined();
			const { result } = await look(anna, CLOSES + 10 * MINUTE);
			expect(result!.score).toBeCloseTo(5 / 6);
			expect(result!.items.map(({ marked }) => marked.question)).toEqual(
				given.questions.map(({ question }) => question)
			);
			expect((await look(ben, CLOSES + 10 * MINUTE)).result).toBeUndefined();
			const stranger = await newAccount(fresh.db, 'pupil', NOW);
			await expect(look({ account: stranger.id }, CLOSES)).rejects.toMatchObject({ status: 404 });
			const theirs = { account: stranger.id, inClass };
			expect(await pupilTests(fresh.db, theirs, CLOSES)).toEqual([]);
		});

		test('is seen at once where the teacher wants that', async () => {
			await changeClassTest(fresh.db, { inClass, id }, { results: 'at-once' }, NOW);
			await hand(anna, answersTo(await begin(anna)));
			expect((await look(anna, OPENS + 2 * MINUTE)).result).toMatchObject({ score: 1, was: 1 });
		});

		test('follows the key as the teacher puts it right, and says what it was', async () => {
			const given = await begin(anna);
			await hand(anna, answersTo(given, [2]));
			const { paper } = await classTestIn(fresh.db, inClass, id);
			const item = paper.findIndex(
				({ cards }) => cards[0]!.id === given.questions[2]!.cards[0]!.id
			);
			await fixKey(fresh.db, { inClass, id }, [{ kind: 'leave-out', item }], NOW);
			const [pupil] = (await results()).pupils;
			expect(pupil!.score).toBe(1);
			expect(pupil!.was).toBeCloseTo(5 / 6);
			expect((await look(anna, CLOSES)).result).toMatchObject({ score: 1 });
		});
	});

	describe('through another class', () => {
		test('nobody gets at it, changes it or takes it back', async () => {
			const other = (await aClass(fresh.db, NOW)).id;
			await expect(classTestIn(fresh.db, other, id)).rejects.toMatchObject({ status: 404 });
			await fixKey(fresh.db, { inClass: other, id }, [{ kind: 'leave-out', item: 0 }], NOW);
			await redrawClassTest(fresh.db, { inClass: other, id }, quiz, [deck], NOW);
			await deleteClassTest(fresh.db, { inClass: other, id });
			expect((await classTestIn(fresh.db, inClass, id)).fixes).toEqual([]);
			expect(await classTestsOf(fresh.db, other)).toEqual([]);
		});
	});

	test('goes with what it belongs to: the pupil, or the test', async () => {
		await hand(anna, answersTo(await begin(anna)));
		await hand(ben, answersTo(await begin(ben)));
		const rows = () =>
			fresh.db.selectFrom('taken_test').select('member').where('class', '=', inClass).execute();
		await deleteAccount(fresh.db, anna.account);
		expect(await rows()).toEqual([{ member: ben.member }]);
		await deleteClassTest(fresh.db, { inClass, id });
		expect(await rows()).toEqual([]);
	});
});
