import { beforeEach, describe, expect, test } from 'vitest';
import { asksTheSame, type ClassTest } from '#lib/class/tests/class-test.ts';
import { otherQuestion, otherQuestions } from '#lib/exam/test/other-questions.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { arrangeTest } from './arrange-test.ts';
import { someoneHasBegun } from './begun.ts';
import { aClass } from '#lib/server/classes/class-fixtures.ts';
import { addMember, deck } from '#lib/server/classes/class-of-pupils.ts';
import { classTestIn } from './class-tests.ts';
import { fixKey } from './change-test.ts';
import { newClassTest, redrawClassTest } from './give-test.ts';
import { beginClassTest } from './begin-test.ts';
import { quizOf } from './quiz-fixture.ts';
import { sure } from '#lib/server/refused.ts';

const NOW = Date.UTC(2026, 10, 25, 9);
const quiz = quizOf({ questions: 4, opens: NOW, closes: NOW + 3_600_000 });

eachDatabase('a test put together by hand', (fresh) => {
	let inClass: string;
	let id: string;
	const read = async () => sure(await classTestIn(fresh.db, inClass, id));
	const arrange = async (
		questions: Parameters<typeof arrangeTest>[1]['questions'],
		seen?: number
	) =>
		arrangeTest(fresh.db, {
			inClass,
			id,
			seen: seen ?? (await read()).test.changed,
			questions,
			from: deck,
			now: NOW + 5
		});

	const change = async (rest: Partial<ClassTest>) => {
		const { test } = await read();
		const changed = { ...quiz, questions: test.questions, ...rest };
		expect(await redrawClassTest(fresh.db, { inClass, id }, changed, [deck], NOW + 9)).toBe('done');
		return (await read()).paper;
	};

	beforeEach(async () => {
		({ id: inClass } = await aClass(fresh.db, NOW));
		id = (await newClassTest(fresh.db, inClass, quiz, [deck], NOW, 1))!;
	});

	test('keeps an order, and the corrections of its key with their questions', async () => {
		const { paper, test: before } = await read();
		const which = { inClass, id };
		await fixKey(fresh.db, which, [{ kind: 'leave-out', item: 2 }], before.changed);
		expect(await arrange([2, 0, 3])).toBe('done');
		const after = await read();
		expect(after.paper).toEqual([paper[2], paper[0], paper[3]]);
		expect(after.test.questions).toBe(3);
		expect(after.fixes).toEqual([{ kind: 'leave-out', item: 0 }]);
		await arrange([1, 2]);
		expect((await read()).fixes).toEqual([]);
	});

	test('asks what was taken, and says that it covers it', async () => {
		const part = { ...quiz, covers: [{ deck: 'elsewhere' }] };
		const { paper } = await read();
		await fresh.db
			.updateTable('class_test')
			.set({ body: JSON.stringify(part) })
			.execute();
		const choosing = { deck, paper, seed: 1 };
		const [other] = otherQuestions(choosing);
		const taken = otherQuestion(choosing, { card: other!.card.id, form: other!.form })!;
		expect(await arrange([0, taken, 2, 3])).toBe('done');
		const after = await read();
		expect(after.paper[1]).toEqual(taken);
		expect(after.test.covers.map((cover) => cover.deck)).toEqual(['elsewhere', deck.id]);
	});

	test('is not changed by who has seen another one', async () => {
		const { test: before } = await read();
		await arrange([1, 0, 2, 3]);
		expect(await arrange([0], before.changed)).toBe('changed');
		expect((await read()).paper).toHaveLength(4);
	});

	test('of two teachers at once the first counts', async () => {
		const { test: before } = await read();
		const both = await Promise.all([
			arrange([1, 0, 2, 3], before.changed),
			arrange([3, 2, 1, 0], before.changed)
		]);
		expect(both.toSorted()).toEqual(['changed', 'done']);
	});

	test('stays as it is once somebody has begun', async () => {
		expect(await someoneHasBegun(fresh.db, { inClass, id })).toBe(false);
		const { account } = await addMember(fresh.db, inClass, 'Anna');
		sure(await beginClassTest(fresh.db, { account: account!, inClass, test: id }, NOW));
		expect(await someoneHasBegun(fresh.db, { inClass, id })).toBe(true);
		const { paper } = await read();
		expect(await arrange([1, 0, 2, 3])).toBe('begun');
		expect((await read()).paper).toEqual(paper);
	});

	describe('and changed afterwards', () => {
		test('keeps its questions where what it asks is the same', async () => {
			await arrange([3, 0]);
			const { paper } = await read();
			expect(await change({ title: 'Another name', minutes: 5, shuffled: true })).toEqual(paper);
			expect((await read()).test.title).toBe('Another name');
		});

		test('draws them anew where it is not', async () => {
			await arrange([3, 0]);
			expect(await change({ questions: 3 })).toHaveLength(3);
			const typed = await change({ forms: ['type'] });
			expect(typed.every(({ question }) => question.form !== 'choice')).toBe(true);
		});
	});
});

test('two tests ask the same whatever the order in which that is said', () => {
	const one = { covers: [{ deck: 'a', sections: ['x', 'y'] }, { deck: 'b' }], questions: 3 };
	const other = { covers: [{ deck: 'b' }, { deck: 'a', sections: ['y', 'x'] }], questions: 3 };
	expect(asksTheSame(one, other)).toBe(true);
	for (const change of [
		{ questions: 4 },
		{ forms: ['type' as const] },
		{ covers: [{ deck: 'a' }, { deck: 'b' }] }
	])
		expect(asksTheSame(one, { ...one, ...change })).toBe(false);
});
