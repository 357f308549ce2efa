import { beforeEach, describe, expect, test } from 'vitest';
import { GivenTest, type ClassTest, type HandedIn } from '#lib/class/tests/class-test.ts';
import { testResults } from '#lib/class/tests/test-results.ts';
import { rightResponse } from '#lib/question/responses.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import { deleteAccount, newAccount } from '#lib/server/accounts/accounts.ts';
import { aClass } from '#lib/server/classes/class-fixtures.ts';
import { addMember, deck } from '#lib/server/classes/class-of-pupils.ts';
import { changeClassTest, deleteClassTest, fixKey } from './change-test.ts';
import { classTestIn, classTestsOf } from './class-tests.ts';
import { newClassTest, redrawClassTest } from './give-test.ts';
import { giveExtraTime, remove } from '#lib/server/pupils/members.ts';
import { pupilTest, pupilTests } from './pupil-tests.ts';
import { paperFor } from './paper-for.ts';
import { beginClassTest, timeLeft } from './begin-test.ts';
import { takeIn } from './take-in.ts';
import { takenTests } from './taken-tests.ts';
import { logTests } from './test-reviews.ts';
import { quizOf } from './quiz-fixture.ts';
import { refused, sure } from '#lib/server/refused.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 25, 9);
const OPENS = NOW + 60 * MINUTE;
const CLOSES = OPENS + 40 * MINUTE;
const quiz = quizOf({
	questions: 6,
	minutes: 20,
	opens: OPENS,
	closes: CLOSES,
	zone: 'Europe/Berlin',
	shuffled: true
});

/** What is read of each question: enough to tell them apart. */
const asked = ({ questions }: GivenTest) =>
	questions.map(({ question }) => JSON.stringify(question));

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
		id = (await newClassTest(fresh.db, inClass, quiz, [deck], NOW, 1))!;
	});
	const tryBegin = (pupil: { account: string }, now = OPENS) =>
		beginClassTest(fresh.db, { account: pupil.account, inClass, test: id }, now);
	const begin = async (...by: Parameters<typeof tryBegin>) => sure(await tryBegin(...by));
	/** A pupil's questions with their keys, which no device gets. */
	const keyed = async ({ member }: { member: string }) => {
		const { test, paper } = sure(await classTestIn(fresh.db, inClass, id));
		const { seed } = await fresh.db
			.selectFrom('taken_test')
			.select('seed')
			.where('test', '=', id)
			.where('member', '=', member)
			.executeTakeFirstOrThrow();
		return paperFor(paper, test.shuffled, seed).questions;
	};
	/** What a device sends: everything right, but for some places left empty. */
	const answersOf = async (
		{ member }: { member: string },
		empty: readonly number[] = []
	): Promise<HandedIn> => {
		const questions = await keyed({ member });
		return {
			member,
			answers: questions.map(({ question }, i) =>
				empty.includes(i) ? null : (rightResponse(question) as HandedIn['answers'][number])
			),
			times: questions.map(() => 1000),
			begun: OPENS,
			finished: OPENS + 10 * MINUTE,
			timeUp: false
		};
	};
	const logs = () => ({ db: fresh.db, writer: new LogWriter(fresh.db) });
	const tryHand = (pupil: { account: string }, body: HandedIn, now = OPENS + MINUTE) =>
		takeIn(logs(), { account: pupil.account, inClass, test: id }, body, now);
	const hand = async (...by: Parameters<typeof tryHand>) => sure(await tryHand(...by));
	const time = (pupil: { account: string }, now: number) =>
		timeLeft(fresh.db, { account: pupil.account, inClass, test: id }, now);
	const tryLook = (pupil: { account: string }, now: number) =>
		pupilTest(fresh.db, { account: pupil.account, inClass, test: id }, now);
	const look = async (...by: Parameters<typeof tryLook>) => sure(await tryLook(...by));
	const results = async () => {
		const { test, paper, fixes } = sure(await classTestIn(fresh.db, inClass, id));
		const taken = await takenTests(
			fresh.db,
			{ inClass, test: id },
			{ paper, shuffled: test.shuffled }
		);
		return testResults(test, paper, fixes, taken);
	};

	const entriesOf = async ({ account }: { account: string }) =>
		(
			await fresh.db
				.selectFrom('entry')
				.select(['at', 'body'])
				.where('account', '=', account)
				.orderBy('position')
				.execute()
		).map(({ at, body }) => ({ at, ...(JSON.parse(body) as { kind: string; grade?: number }) }));

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
			id = (await newClassTest(fresh.db, inClass, { ...quiz, shuffled: false }, [deck], NOW, 1))!;
			expect((await begin(anna)).questions).toEqual((await begin(ben)).questions);
		});

		test('can be drawn anew until somebody has begun', async () => {
			const anew = { ...quiz, questions: 3 };
			const which = { inClass, id };
			expect(await redrawClassTest(fresh.db, which, anew, [deck], NOW)).toBe('done');
			expect((await begin(anna)).questions).toHaveLength(3);
			expect(await redrawClassTest(fresh.db, which, quiz, [deck], NOW)).toBe('begun');
			expect(sure(await classTestIn(fresh.db, inClass, id)).paper).toHaveLength(3);
		});

		test('are as many as there are, and a test without any is none', async () => {
			id = (await newClassTest(fresh.db, inClass, { ...quiz, questions: 200 }, [deck], NOW, 1))!;
			const { test, paper } = sure(await classTestIn(fresh.db, inClass, id));
			expect(test.questions).toBe(paper.length);
			expect(await newClassTest(fresh.db, inClass, quiz, [], NOW)).toBeUndefined();
		});
	});

	describe('time', () => {
		test('is longer for who has extra time, and the end later', async () => {
			await giveExtraTime(fresh.db, { inClass, member: ben.member, extra: 25, now: NOW });
			expect((await begin(anna)).time).toEqual({ kind: 'running', ends: OPENS + 20 * MINUTE });
			expect((await begin(ben)).time.ends).toBe(OPENS + 25 * MINUTE);
			const late = (at: number) => look(ben, at).then(({ test }) => test.closes);
			expect(await late(OPENS)).toBe(OPENS + 25 * MINUTE);
		});

		test('is never more than is left until the end, and is said so before', async () => {
			expect((await look(anna, CLOSES - 5 * MINUTE)).test.left).toBe(5 * MINUTE);
			expect((await look(anna, OPENS)).test.left).toBe(20 * MINUTE);
			expect((await begin(anna, CLOSES - 5 * MINUTE)).time.ends).toBe(CLOSES);
		});

		test('runs from the beginning, whatever the device does: nobody goes on after it', async () => {
			await begin(anna);
			expect((await begin(anna, OPENS + 7 * MINUTE)).time.ends).toBe(OPENS + 20 * MINUTE);
			expect(await time(anna, OPENS + 7 * MINUTE)).toEqual({
				now: OPENS + 7 * MINUTE,
				ends: OPENS + 20 * MINUTE
			});
			expect(await tryBegin(anna, OPENS + 20 * MINUTE)).toEqual(refused('test-time-over'));
			expect(await time(ben, OPENS)).toEqual(refused('no-such-test'));
		});

		test('is what was looked at where the teacher wants that, until it closes', async () => {
			const slow: ClassTest = { ...quiz, clock: 'looked-at' };
			id = (await newClassTest(fresh.db, inClass, slow, [deck], NOW, 1))!;
			const { time: given } = await begin(anna);
			expect(given).toEqual({ kind: 'looked-at', minutes: 20, ends: CLOSES });
			await begin(anna, OPENS + 30 * MINUTE);
			await hand(anna, await answersOf(anna), OPENS + 39 * MINUTE);
			expect((await results()).pupils[0]).toMatchObject({
				late: false,
				took: 39 * MINUTE,
				spent: 6000
			});
		});

		test('in tests from before is what was looked at', async () => {
			const { clock: _clock, ...before } = quiz;
			await fresh.db
				.updateTable('class_test')
				.set({ body: JSON.stringify(before) })
				.where('test', '=', id)
				.execute();
			expect((await begin(anna)).time.kind).toBe('looked-at');
		});
	});

	describe('handing in', () => {
		test('is done once: the first counts, also when it comes twice', async () => {
			await begin(anna);
			const at = await hand(anna, await answersOf(anna));
			expect(await hand(anna, await answersOf(anna, [0, 1]), at + 5)).toBe(at);
			expect((await results()).pupils[0]).toMatchObject({ state: 'in', score: 1, late: false });
			expect(await tryBegin(anna)).toEqual(refused('test-handed-in'));
		});

		test('begun and handed in several times at once is one paper, handed in once', async () => {
			sure(await changeClassTest(fresh.db, { inClass, id }, { results: 'at-once' }, NOW));
			const times = Array.from({ length: 6 }, (_, n) => n);
			const papers = await Promise.all(times.map(() => begin(anna)));
			expect(new Set(papers.map(({ questions }) => JSON.stringify(questions))).size).toBe(1);
			const body = await answersOf(anna);
			const arrived = await Promise.all(times.map((n) => hand(anna, body, OPENS + MINUTE + n)));
			expect(new Set(arrived).size).toBe(1);
			const records = (await entriesOf(anna)).filter(({ kind }) => kind === 'test');
			expect(records).toHaveLength(1);
		});

		test('works long after the end, and is marked late', async () => {
			await begin(anna);
			await hand(anna, await answersOf(anna, [0]), CLOSES + 600 * MINUTE);
			expect((await results()).pupils[0]).toMatchObject({
				state: 'in',
				late: true,
				finished: OPENS + 10 * MINUTE
			});
		});

		test('after the pupil’s own time is late, though the test is open for others', async () => {
			await begin(anna);
			await hand(anna, await answersOf(anna), OPENS + 23 * MINUTE);
			expect((await results()).pupils[0]).toMatchObject({
				late: true,
				took: 23 * MINUTE,
				score: 1
			});
		});

		test('a little after the end is what networks do; extra time counts', async () => {
			await giveExtraTime(fresh.db, { inClass, member: ben.member, extra: 50, now: NOW });
			await begin(anna, CLOSES - 10 * MINUTE);
			await begin(ben, CLOSES - 10 * MINUTE);
			await hand(anna, await answersOf(anna), CLOSES + MINUTE);
			await hand(ben, await answersOf(ben), CLOSES + 9 * MINUTE);
			expect((await results()).pupils.map(({ late }) => late)).toEqual([false, false]);
		});

		test('is refused for another, without having begun, and to who is not in the class', async () => {
			await begin(anna);
			expect(await tryHand(ben, await answersOf(anna))).toEqual(refused('test-of-another'));
			const forged = { ...(await answersOf(anna)), member: ben.member };
			expect(await tryHand(ben, forged)).toEqual(refused('no-such-test'));
			await remove(fresh.db, { inClass, member: anna.member, now: NOW });
			expect(await tryHand(anna, await answersOf(anna))).toEqual(refused('no-such-class'));
		});

		test('of answers to another paper is refused, of nonsense worth nothing', async () => {
			const given = await begin(anna);
			const short = { ...(await answersOf(anna)), answers: [] };
			expect(await tryHand(anna, short)).toEqual(refused('answers-to-another-test'));
			await hand(anna, {
				...(await answersOf(anna)),
				answers: given.questions.map(() => ({ form: 'choice', picked: 999 }))
			});
			expect((await results()).pupils[0]).toMatchObject({ score: 0 });
		});

		test('finds each answer at its question, whichever order the pupil had', async () => {
			await begin(anna);
			await hand(anna, await answersOf(anna));
			await begin(ben);
			await hand(ben, await answersOf(ben));
			const { items, mean } = await results();
			expect(items.map(({ difficulty }) => difficulty)).toEqual(items.map(() => 1));
			expect(mean).toBe(1);
		});
	});

	describe('a result', () => {
		test('is seen by its pupil when everybody is done, and by nobody else', async () => {
			await giveExtraTime(fresh.db, { inClass, member: ben.member, extra: 50, now: NOW });
			await begin(anna);
			await hand(anna, await answersOf(anna, [0]));
			expect((await look(anna, CLOSES + MINUTE)).result).toBeUndefined();
			const { result } = await look(anna, CLOSES + 10 * MINUTE);
			expect(result!.score).toBeCloseTo(5 / 6);
			expect(result!.items.map(({ marked }) => marked.question)).toEqual(
				(await keyed(anna)).map(({ question }) => question)
			);
			expect((await look(ben, CLOSES + 10 * MINUTE)).result).toBeUndefined();
			const stranger = await newAccount(fresh.db, 'pupil', NOW);
			expect(await tryLook({ account: stranger.id }, CLOSES)).toEqual(refused('no-such-class'));
			const theirs = { account: stranger.id, inClass };
			expect(await pupilTests(fresh.db, theirs, CLOSES)).toEqual([]);
		});

		test('is seen at once where the teacher wants that', async () => {
			sure(await changeClassTest(fresh.db, { inClass, id }, { results: 'at-once' }, NOW));
			await begin(anna);
			await hand(anna, await answersOf(anna));
			expect((await look(anna, OPENS + 2 * MINUTE)).result).toMatchObject({ score: 1, was: 1 });
		});

		test('follows the key as the teacher puts it right, and says what it was', async () => {
			await begin(anna);
			await hand(anna, await answersOf(anna, [2]));
			const { paper } = sure(await classTestIn(fresh.db, inClass, id));
			const mine = await keyed(anna);
			const item = paper.findIndex(({ cards }) => cards[0]!.id === mine[2]!.cards[0]!.id);
			await fixKey(fresh.db, { inClass, id }, [{ kind: 'leave-out', item }], NOW);
			const [pupil] = (await results()).pupils;
			expect(pupil!.score).toBe(1);
			expect(pupil!.was).toBeCloseTo(5 / 6);
			expect((await look(anna, CLOSES)).result).toMatchObject({ score: 1 });
		});
	});

	describe('what was answered', () => {
		test('goes into the pupil’s log when the result may be known, once, and not before', async () => {
			await begin(anna);
			await hand(anna, await answersOf(anna, [0]));
			expect(await logTests(logs(), { inClass, test: id }, CLOSES - 1)).toBe(0);
			expect(await entriesOf(anna)).toEqual([]);
			expect(await logTests(logs(), { account: anna.account }, CLOSES)).toBe(1);
			const entries = await entriesOf(anna);
			expect(entries.at(-1)).toMatchObject({ kind: 'test', at: OPENS + MINUTE });
			expect(entries.filter(({ kind }) => kind === 'review').length).toBeGreaterThan(5);
			// Another server that was about to do the same.
			await fresh.db
				.updateTable('taken_test')
				.set({ logged: null })
				.where('test', '=', id)
				.execute();
			expect(await logTests(logs(), { inClass, test: id }, CLOSES)).toBe(1);
			expect(await entriesOf(anna)).toEqual(entries);
			expect(await logTests(logs(), { inClass, test: id }, CLOSES)).toBe(0);
		});

		test('goes there at once where results are seen at once', async () => {
			sure(await changeClassTest(fresh.db, { inClass, id }, { results: 'at-once' }, NOW));
			await begin(anna);
			await hand(anna, await answersOf(anna));
			expect((await entriesOf(anna)).length).toBeGreaterThan(6);
		});

		test('goes there by the key as it was put right', async () => {
			await begin(anna);
			await hand(anna, await answersOf(anna, [0, 1, 2, 3, 4, 5]));
			const leaveOut = [0, 1, 2, 3, 4].map((item) => ({ kind: 'leave-out' as const, item }));
			await fixKey(fresh.db, { inClass, id }, leaveOut, NOW);
			await logTests(logs(), { inClass, test: id }, CLOSES);
			const record = (await entriesOf(anna)).at(-1) as unknown as { test: { items: unknown[] } };
			expect(record.test.items).toHaveLength(1);
		});

		test('is not written here where the device, from before, has the key and does so itself', async () => {
			await begin(anna);
			await fresh.db
				.updateTable('taken_test')
				.set({ keyless: null })
				.where('test', '=', id)
				.execute();
			await hand(anna, await answersOf(anna));
			expect(await logTests(logs(), { inClass, test: id }, CLOSES)).toBe(0);
		});

		test('stays the pupil’s when the test is taken back', async () => {
			await begin(anna);
			await hand(anna, await answersOf(anna));
			await logTests(logs(), { inClass, test: id }, OPENS + 2 * MINUTE, { anyway: true });
			await deleteClassTest(fresh.db, { inClass, id });
			expect((await entriesOf(anna)).at(-1)).toMatchObject({ kind: 'test' });
		});

		test('that cannot be read keeps nobody else’s back', async () => {
			await begin(anna);
			await hand(anna, await answersOf(anna));
			await begin(ben);
			await hand(ben, await answersOf(ben));
			await fresh.db
				.updateTable('taken_test')
				.set({ body: '{' })
				.where('member', '=', anna.member)
				.execute();
			expect(await logTests(logs(), { inClass, test: id }, CLOSES)).toBe(1);
			expect((await entriesOf(ben)).length).toBeGreaterThan(6);
		});
	});

	describe('through another class', () => {
		test('nobody gets at it, changes it or takes it back', async () => {
			const other = (await aClass(fresh.db, NOW)).id;
			expect(await classTestIn(fresh.db, other, id)).toEqual(refused('no-such-test'));
			await fixKey(fresh.db, { inClass: other, id }, [{ kind: 'leave-out', item: 0 }], NOW);
			const which = { inClass: other, id };
			expect(await redrawClassTest(fresh.db, which, quiz, [deck], NOW)).toEqual(
				refused('no-such-test')
			);
			await deleteClassTest(fresh.db, { inClass: other, id });
			expect(sure(await classTestIn(fresh.db, inClass, id)).fixes).toEqual([]);
			expect(await classTestsOf(fresh.db, other)).toEqual([]);
		});
	});

	test('goes with what it belongs to: the pupil, or the test', async () => {
		await begin(anna);
		await hand(anna, await answersOf(anna));
		await begin(ben);
		await hand(ben, await answersOf(ben));
		const rows = () =>
			fresh.db.selectFrom('taken_test').select('member').where('class', '=', inClass).execute();
		await deleteAccount(fresh.db, anna.account);
		expect(await rows()).toEqual([{ member: ben.member }]);
		await deleteClassTest(fresh.db, { inClass, id });
		expect(await rows()).toEqual([]);
	});
});
