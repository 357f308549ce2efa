import { describe, expect, test } from 'vitest';
import { GivenTest } from '#lib/class/tests/class-test.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { deleteAccount, newAccount } from '#lib/server/accounts/accounts.ts';
import { aClass } from '#lib/server/classes/class-fixtures.ts';
import { deck } from '#lib/server/classes/class-of-pupils.ts';
import { refused, sure } from '#lib/server/refused.ts';
import { deleteClassTest, fixKey } from './change-test.ts';
import { classTestIn, classTestsOf } from './class-tests.ts';
import { newClassTest, redrawClassTest } from './give-test.ts';
import { CLOSES, NOW, OPENS, quiz, quizRoom } from './quiz-room.ts';

/** What is read of each question: enough to tell them apart. */
const asked = ({ questions }: GivenTest) =>
	questions.map(({ question }) => JSON.stringify(question));

eachDatabase('class tests', (fresh) => {
	const { which, anna, ben, tryBegin, begin, answersOf, hand, look } = quizRoom(fresh);

	describe('its questions', () => {
		test('reach nobody before it opens, after it has closed, or outside the class', async () => {
			expect(await tryBegin(anna, OPENS - 1)).toEqual(refused('test-not-open'));
			expect(await tryBegin(anna, CLOSES)).toEqual(refused('test-closed'));
			const stranger = await newAccount(fresh.db, 'pupil', NOW);
			expect(await tryBegin({ account: stranger.id })).toEqual(refused('no-such-class'));
			expect(JSON.stringify(await look(anna, OPENS - 1))).not.toMatch(/prompt|seed|covers/);
			expect((await begin(anna, OPENS)).questions).toHaveLength(6);
			const given = JSON.stringify(await begin(anna));
			expect(given).not.toMatch(/key|why|footnote|accept|wrong|rival|cards|seed|covers|answer"/);
			expect(GivenTest.parse(JSON.parse(given))).toBeDefined();
		});

		test('are the same ones for all, each in an order of their own, and the same when asked again', async () => {
			const [one, other, again] = [await begin(anna), await begin(ben), await begin(anna)];
			expect(one.questions).not.toEqual(other.questions);
			expect(asked(one)).toHaveLength(new Set(asked(one)).size);
			expect(again.questions).toEqual(one.questions);
		});

		test('stay in their order where the teacher wants that', async () => {
			which.id = (await newClassTest(
				fresh.db,
				which.inClass,
				{ ...quiz, shuffled: false },
				[deck],
				NOW,
				1
			))!;
			expect((await begin(anna)).questions).toEqual((await begin(ben)).questions);
		});

		test('can be drawn anew until somebody has begun', async () => {
			const anew = { ...quiz, questions: 3 };
			expect(await redrawClassTest(fresh.db, which, anew, [deck], NOW)).toBe('done');
			expect((await begin(anna)).questions).toHaveLength(3);
			expect(await redrawClassTest(fresh.db, which, quiz, [deck], NOW)).toBe('begun');
			expect(sure(await classTestIn(fresh.db, which.inClass, which.id)).paper).toHaveLength(3);
		});

		test('are as many as there are, and a test without any is none', async () => {
			which.id = (await newClassTest(
				fresh.db,
				which.inClass,
				{ ...quiz, questions: 200 },
				[deck],
				NOW,
				1
			))!;
			const { test, paper } = sure(await classTestIn(fresh.db, which.inClass, which.id));
			expect(test.questions).toBe(paper.length);
			expect(await newClassTest(fresh.db, which.inClass, quiz, [], NOW)).toBeUndefined();
		});
	});

	describe('through another class', () => {
		test('nobody gets at it, changes it or takes it back', async () => {
			const other = (await aClass(fresh.db, NOW)).id;
			expect(await classTestIn(fresh.db, other, which.id)).toEqual(refused('no-such-test'));
			await fixKey(
				fresh.db,
				{ inClass: other, id: which.id },
				[{ kind: 'leave-out', item: 0 }],
				NOW
			);
			const theirs = { inClass: other, id: which.id };
			expect(await redrawClassTest(fresh.db, theirs, quiz, [deck], NOW)).toEqual(
				refused('no-such-test')
			);
			await deleteClassTest(fresh.db, { inClass: other, id: which.id });
			expect(sure(await classTestIn(fresh.db, which.inClass, which.id)).fixes).toEqual([]);
			expect((await classTestsOf(fresh.db, other)).known).toEqual([]);
		});
	});

	test('goes with what it belongs to: the pupil, or the test', async () => {
		await begin(anna);
		await hand(anna, await answersOf(anna));
		await begin(ben);
		await hand(ben, await answersOf(ben));
		const rows = () =>
			fresh.db
				.selectFrom('taken_test')
				.select('member')
				.where('class', '=', which.inClass)
				.execute();
		await deleteAccount(fresh.db, anna.account);
		expect(await rows()).toEqual([{ member: ben.member }]);
		await deleteClassTest(fresh.db, which);
		expect(await rows()).toEqual([]);
	});
});
