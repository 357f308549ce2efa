import { beforeEach, describe, expect, test } from 'vitest';
import type { HandedIn } from '#lib/class/tests/class-test.ts';
import type { MarkChange } from '#lib/class/tests/mark-change.ts';
import { testResults } from '#lib/class/tests/test-results.ts';
import { rightResponse } from '#lib/question/responses.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import { resultRows } from '#lib/ui/teach/tests/result-rows.ts';
import { aClass } from '#lib/server/classes/class-fixtures.ts';
import { addMember, deck } from '#lib/server/classes/class-of-pupils.ts';
import { classTestIn } from './class-tests.ts';
import { newClassTest } from './give-test.ts';
import { changeMark, takeBackMark } from './mark-changes.ts';
import { pupilTest } from './pupil-tests.ts';
import { beginClassTest } from './begin-test.ts';
import { takeIn } from './take-in.ts';
import { takenTests } from './taken-tests.ts';
import { logTests } from './test-reviews.ts';
import { quizOf } from './quiz-fixture.ts';
import { sure } from '#lib/server/refused.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 25, 9);
const CLOSES = NOW + 60 * MINUTE;
// Not shuffled, so that the first question of the paper is the first of everybody.
const quiz = quizOf({ questions: 5, minutes: 20, opens: NOW, closes: CLOSES });
const AFTER = CLOSES + 60 * MINUTE;

eachDatabase('marks changed by hand', (fresh) => {
	let inClass: string;
	let id: string;
	let anna: { member: string; account: string };
	let teacher: string;
	const which = () => ({ inClass, test: id, member: anna.member });
	const logs = () => ({ db: fresh.db, writer: new LogWriter(fresh.db) });
	const change = (rest: Partial<MarkChange> = {}): MarkChange => ({
		item: 0,
		points: 1,
		reason: 'Said so aloud',
		at: NOW + 1,
		by: teacher,
		...rest
	});

	/** Everything right but the first question, which is left open. */
	const handIn = async () => {
		sure(await beginClassTest(fresh.db, { account: anna.account, inClass, test: id }, NOW));
		const { paper } = sure(await classTestIn(fresh.db, inClass, id));
		const body: HandedIn = {
			member: anna.member,
			answers: paper.map(({ question }, i) =>
				i === 0 ? null : (rightResponse(question) as HandedIn['answers'][number])
			),
			times: paper.map(() => 1000),
			begun: NOW,
			finished: NOW + MINUTE,
			timeUp: false
		};
		sure(await takeIn(logs(), { account: anna.account, inClass, test: id }, body, NOW + MINUTE));
		return paper;
	};
	const results = async () => {
		const { test, paper, fixes } = sure(await classTestIn(fresh.db, inClass, id));
		const about = { paper, shuffled: test.shuffled };
		return testResults(test, paper, fixes, await takenTests(fresh.db, which(), about));
	};

	const reviewed = async () => {
		await logTests(logs(), { account: anna.account }, AFTER);
		const rows = await fresh.db
			.selectFrom('entry')
			.select('body')
			.where('account', '=', anna.account)
			.execute();
		return rows.map(({ body }) => JSON.parse(body) as { card?: string; grade?: number });
	};

	beforeEach(async () => {
		const here = await aClass(fresh.db, NOW);
		({ id: inClass, teacher } = here);
		const { member, account } = await addMember(fresh.db, inClass, 'Anna');
		anna = { member, account: account! };
		id = (await newClassTest(fresh.db, inClass, quiz, [deck], NOW, 1))!;
	});

	test('change nothing of a paper that was not handed in, and say so', async () => {
		expect(await changeMark(fresh.db, which(), change())).toBe(false);
		sure(await beginClassTest(fresh.db, { account: anna.account, inClass, test: id }, NOW));
		expect(await changeMark(fresh.db, which(), change())).toBe(false);
		const stranger = { ...which(), member: 'nobody' };
		expect(await changeMark(fresh.db, stranger, change())).toBe(false);
		expect(await takeBackMark(fresh.db, which(), 0)).toBe(false);
	});

	test('count in every figure, and say what they were, until they are taken back', async () => {
		const n = (await handIn()).length;
		expect(await changeMark(fresh.db, which(), change({ points: 0.5, reason: 'First try' }))).toBe(
			true
		);
		// The last one counts.
		await changeMark(fresh.db, which(), change());
		const after = await results();
		expect(after.pupils[0]).toMatchObject({ score: 1, changes: [{ ...change(), instead: 0 }] });
		expect(after.pupils[0]!.was).toBeCloseTo(1 - 1 / n);
		expect(after.mean).toBe(1);
		expect(after.items[0]!.difficulty).toBe(1);
		const [, row] = resultRows(quiz, after);
		expect(row!.at(-1)).toBe('Question 1: 1 instead of 0 (Said so aloud)');
		expect(await takeBackMark(fresh.db, which(), 0)).toBe(true);
		const back = await results();
		expect(back.pupils[0]!.score).toBeCloseTo(1 - 1 / n);
		expect(back.pupils[0]!.changes).toEqual([]);
	});

	test('of two teachers at once are both kept', async () => {
		const paper = await handIn();
		await Promise.all(
			paper.map((_, item) => changeMark(fresh.db, which(), change({ item, points: 0 })))
		);
		const { pupils } = await results();
		expect(pupils[0]!.changes.map(({ item }) => item)).toEqual([...paper.keys()]);
		expect(pupils[0]!.score).toBe(0);
	});

	test('reach the pupil with the reason once results are open, without who it was', async () => {
		await handIn();
		await changeMark(fresh.db, which(), change());
		const look = async (now: number) =>
			sure(await pupilTest(fresh.db, { account: anna.account, inClass, test: id }, now));
		expect(JSON.stringify(await look(NOW + 2 * MINUTE))).not.toContain('Said so aloud');
		const { result } = await look(AFTER);
		expect(result!.score).toBe(1);
		expect(result!.items[0]!.change).toMatchObject({ reason: 'Said so aloud', instead: 0 });
		expect(JSON.stringify(result)).not.toContain(teacher);
	});

	describe('in the pupil’s log', () => {
		test('a whole point says that it was known', async () => {
			const [first] = await handIn();
			await changeMark(fresh.db, which(), change());
			const cards = first!.question.cards as readonly string[];
			const grades = (await reviewed()).filter(({ card }) => card && cards.includes(card));
			expect(grades.length).toBeGreaterThan(0);
			expect(grades.map(({ grade }) => grade)).toEqual(grades.map(() => 3));
		});

		test('part of one says nothing of what was known', async () => {
			const [first] = await handIn();
			await changeMark(fresh.db, which(), change({ points: 0.5 }));
			const cards = first!.question.cards as readonly string[];
			const grades = (await reviewed()).filter(({ card }) => card && cards.includes(card));
			expect(grades.map(({ grade }) => grade)).toEqual(grades.map(() => 1));
		});
	});
});
