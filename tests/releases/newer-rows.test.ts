/** Rows that a newer server wrote beside this one: kept, used as far as they are known, never overwritten. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ClassTest, HandedIn } from '#lib/class/tests/class-test.ts';
import { rightResponse } from '#lib/question/responses.ts';
import {
	assignmentsOf,
	changeAssignment,
	newAssignment
} from '#lib/server/assignments/assignments.ts';
import { classTestIn, classTestsOf } from '#lib/server/class-tests/class-tests.ts';
import { fixKey } from '#lib/server/class-tests/change-test.ts';
import { newClassTest, redrawClassTest } from '#lib/server/class-tests/give-test.ts';
import { changeMark, takeBackMark } from '#lib/server/class-tests/mark-changes.ts';
import { pupilTest } from '#lib/server/class-tests/pupil-tests.ts';
import { beginClassTest } from '#lib/server/class-tests/begin-test.ts';
import { takeIn } from '#lib/server/class-tests/take-in.ts';
import { takenTests } from '#lib/server/class-tests/taken-tests.ts';
import { logTests } from '#lib/server/class-tests/test-reviews.ts';
import { arrangeTest } from '#lib/server/class-tests/arrange-test.ts';
import { Refused } from '#lib/server/refused.ts';
import { aClass } from '#lib/server/classes/class-fixtures.ts';
import { addMember, deck } from '#lib/server/classes/class-of-pupils.ts';
import { freshDatabase } from '#lib/server/database/each-database.ts';
import type { Tables } from '#lib/server/database/tables.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import { pupilClasses } from '#lib/server/pupils/pupil-classes.ts';
import { sure } from '#lib/server/refused.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 25, 9);
const LATER = NOW + 3 * 60 * MINUTE;
const covers = [{ deck: deck.id }];
const ASSIGNMENT = { title: 'Blocs', covers, questions: 20, minutes: 10, forms: 'all' } as const;
const QUIZ: ClassTest = {
	title: 'Quiz',
	covers,
	questions: 5,
	opens: NOW,
	closes: NOW + 60 * MINUTE,
	zone: 'UTC',
	shuffled: false,
	clock: 'running',
	results: 'closed'
};

let server: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => void (server = await freshDatabase('SQLite')));
afterAll(() => server.remove());

let inClass: string;
let anna: { member: string; account: string };
beforeEach(async () => {
	({ id: inClass } = await aClass(server.db, NOW));
	const { member, account } = await addMember(server.db, inClass, 'Anna');
	anna = { member, account: account! };
});

/** Rewrites a column of JSON in this class, as a newer server would. */
async function rewrite<T extends 'assignment' | 'class_test' | 'taken_test'>(
	table: T,
	column: string & keyof Tables[T],
	to: (json: never) => unknown
) {
	const of = await stored(table, column);
	await server.db
		.updateTable(table as 'class_test')
		.set({ [column]: JSON.stringify(to(of as never)) })
		.where('class', '=', inClass)
		.execute();
}
async function stored<T extends 'assignment' | 'class_test' | 'taken_test'>(
	table: T,
	column: string & keyof Tables[T]
): Promise<unknown> {
	const row = await server.db
		.selectFrom(table as 'class_test')
		.selectAll()
		.where('class', '=', inClass)
		.executeTakeFirstOrThrow();
	return JSON.parse((row as unknown as Record<string, string>)[column] ?? 'null');
}

const logs = () => ({ db: server.db, writer: new LogWriter(server.db) });

const entries = async () =>
	(await server.db.selectFrom('entry').select('body').where('account', '=', anna.account).execute())
		.length;

describe('an assignment of a newer server', () => {
	test('reaches devices with all it says, and keeps that when it is changed here', async () => {
		const { id } = await newAssignment(server.db, inClass, ASSIGNMENT, NOW);
		await rewrite('assignment', 'body', (body: object) => ({ ...body, music: { loud: true } }));
		const [mine] = await pupilClasses(server.db, anna.account);
		expect(mine!.assignments).toEqual([{ ...ASSIGNMENT, id, music: { loud: true } }]);
		await changeAssignment(server.db, { inClass, id }, { ...ASSIGNMENT, minutes: 5 }, LATER);
		expect(await stored('assignment', 'body')).toEqual({
			...ASSIGNMENT,
			minutes: 5,
			music: { loud: true }
		});
	});

	test.each<[string, object]>([
		['a value that is not known here', { forms: 'sung' }],
		['a version that only a newer release reads', { v: 2 }]
	])('is handed on as it is with %s, by its name', async (_, change) => {
		await newAssignment(server.db, inClass, ASSIGNMENT, NOW);
		const { id } = await newAssignment(server.db, inClass, { ...ASSIGNMENT, title: 'Song' }, LATER);
		await server.db
			.updateTable('assignment')
			.set({ body: JSON.stringify({ ...ASSIGNMENT, title: 'Song', ...change }) })
			.where('assignment', '=', id)
			.execute();
		const given = await assignmentsOf(server.db, inClass);
		expect(given.known).toHaveLength(1);
		const [mine] = await pupilClasses(server.db, anna.account);
		expect(mine!.assignments.map(({ title }) => title)).toEqual(['Blocs']);
		expect(mine!.newer).toEqual([{ ...ASSIGNMENT, title: 'Song', ...change, id }]);
		// Its teacher is told, too.
		expect(given.newer).toEqual(mine!.newer);
	});
});

describe('a class test of a newer server', () => {
	let id: string;
	const taking = () => ({ account: anna.account, inClass, test: id });
	beforeEach(async () => {
		id = (await newClassTest(server.db, inClass, QUIZ, [deck], NOW, 1))!;
	});

	const right = async (): Promise<HandedIn> => {
		const { paper } = sure(await classTestIn(server.db, inClass, id));
		return {
			member: anna.member,
			answers: paper.map(({ question }) => rightResponse(question) as HandedIn['answers'][number]),
			times: paper.map(() => 1000),
			begun: NOW,
			finished: NOW + MINUTE,
			timeUp: false
		};
	};
	test('keeps what it says besides when it is changed here', async () => {
		await rewrite('class_test', 'body', (body: object) => ({ ...body, music: 1 }));
		sure(
			await redrawClassTest(
				server.db,
				{ inClass, id },
				{ ...QUIZ, title: 'Quizzes' },
				[deck],
				LATER
			)
		);
		expect(await stored('class_test', 'body')).toMatchObject({ title: 'Quizzes', music: 1 });
	});

	test('keeps corrections of its key and marks that only the newer one understands', async () => {
		const newFix = { kind: 'halve', item: 1 };
		await rewrite('class_test', 'fixes', () => [newFix, { kind: 'leave-out', item: 0, by: 'x' }]);
		const { fixes } = sure(await classTestIn(server.db, inClass, id));
		expect(fixes).toEqual([{ kind: 'leave-out', item: 0, by: 'x' }]);
		await fixKey(server.db, { inClass, id }, [], LATER);
		expect(await stored('class_test', 'fixes')).toEqual([newFix]);

		sure(await beginClassTest(server.db, taking(), NOW));
		sure(await takeIn(logs(), taking(), await right(), NOW + MINUTE));
		const newMark = { item: 2, points: 'half' };
		await rewrite('taken_test', 'changes', () => [newMark]);
		const which = { inClass, test: id, member: anna.member };
		const change = { item: 0, points: 1, reason: 'Said aloud', at: LATER };
		expect(await changeMark(server.db, which, change)).toBe(true);
		expect(await stored('taken_test', 'changes')).toEqual([change, newMark]);
		expect(await takeBackMark(server.db, which, 0)).toBe(true);
		expect(await stored('taken_test', 'changes')).toEqual([newMark]);
	});

	test('that only a newer one understands is told by its title', async () => {
		expect((await classTestsOf(server.db, inClass)).newer).toEqual([]);
		await rewrite('class_test', 'body', (body: object) => ({ ...body, v: 2 }));
		const { known, newer } = await classTestsOf(server.db, inClass);
		expect(known).toEqual([]);
		expect(newer).toEqual([expect.objectContaining({ id, title: 'Quiz' })]);
	});

	test('that asks in a form which nobody here can ask is set aside by itself', async () => {
		await rewrite('class_test', 'paper', ([first, ...rest]: { question: object }[]) => [
			{ ...first, question: { ...first!.question, form: 'sung' } },
			...rest
		]);
		expect(await classTestIn(server.db, inClass, id)).toBeInstanceOf(Refused);
		expect((await classTestsOf(server.db, inClass)).known).toHaveLength(1);
		expect(await beginClassTest(server.db, taking(), NOW)).toBeInstanceOf(Refused);
	});

	test('tells its teacher how much of it is a newer one’s, and loses none of that', async () => {
		const newFix = { kind: 'halve', item: 1 };
		await rewrite('class_test', 'fixes', () => [newFix]);
		const given = sure(await classTestIn(server.db, inClass, id));
		expect(given.newerFixes).toEqual([newFix]);
		const { length } = given.paper;
		const places = Array.from({ length }, (_, place) => length - 1 - place);
		const { changed: seen } = given.test;
		await arrangeTest(server.db, { inClass, id, seen, questions: places, now: LATER });
		expect(await stored('class_test', 'fixes')).toEqual([{ ...newFix, item: length - 2 }]);

		sure(await beginClassTest(server.db, taking(), NOW));
		sure(await takeIn(logs(), taking(), await right(), NOW + MINUTE));
		await rewrite('taken_test', 'changes', () => [{ item: 2, points: 'half' }]);
		const { paper } = sure(await classTestIn(server.db, inClass, id));
		const [taken] = await takenTests(server.db, { inClass, test: id }, { paper, shuffled: false });
		expect(taken!.newer).toEqual({ marks: 1, answers: 0 });
	});

	test('takes answers of a newer phone, and brings them into the log once it can mark them', async () => {
		sure(await beginClassTest(server.db, taking(), NOW));
		const all = await right();
		const sung = { form: 'sung', notes: ['c', 'd'] };
		const sent = { ...all, mood: 1, answers: all.answers.with(0, sung as never) };
		sure(await takeIn(logs(), taking(), sent, NOW + MINUTE));
		expect(await stored('taken_test', 'body')).toEqual(JSON.parse(JSON.stringify(sent)));
		const { result } = sure(await pupilTest(server.db, taking(), LATER));
		expect(result!.items.map(({ points }) => points)).toEqual([0, 1, 1, 1, 1]);
		expect(await logTests(logs(), { account: anna.account }, LATER)).toBe(0);
		expect(await entries()).toBe(0);
		// As the release sees it that has the form.
		await rewrite('taken_test', 'body', () => all);
		expect(await logTests(logs(), { account: anna.account }, LATER)).toBe(1);
		expect(await entries()).toBeGreaterThan(5);
	});
});
