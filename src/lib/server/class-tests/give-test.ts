/** Gives a class a test: its questions are drawn here, and are the same for all. */
import { randomInt } from 'node:crypto';
import { asksTheSame, ClassTest } from '#lib/class/tests/class-test.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { sampleTest } from '#lib/exam/test/sample.ts';
import { carriedFields } from '#lib/releases/carried-fields.ts';
import { writtenBody } from '#lib/releases/stored-body.ts';
import { newId } from '#lib/server/token.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import { nobodyHasBegun } from './begun.ts';
import { Refused } from '#lib/server/refused.ts';
import { type NoSuchTest, type Which, classTestIn, writtenPaper } from './class-tests.ts';

const SEEDS = 2 ** 31;

/**
 * Gives a class a test: the questions are drawn here, once, so that all answer the same ones, and no
 * device can know them before. Undefined where nothing can be asked in this way.
 *
 * @param seed what they are drawn by; nobody guesses it unless it is given
 */
export async function newClassTest(
	db: Database,
	inClass: string,
	test: ClassTest,
	decks: readonly Deck[],
	now: number,
	seed = randomInt(SEEDS)
): Promise<string | undefined> {
	const drawn = draw(test, decks, seed);
	if (!drawn) return undefined;
	const id = newId();
	await db
		.insertInto('class_test')
		.values({ ...drawn, class: inClass, test: id, fixes: '[]', created: now, changed: now })
		.execute();
	return id;
}

/** Gives the same questions again, opening at another time; its id. What came of the first stays with it. */
export async function duplicateClassTest(
	db: Database,
	{ inClass, id }: Which,
	when: Pick<ClassTest, 'opens' | 'closes' | 'title'>,
	now: number
): Promise<string | NoSuchTest> {
	const given = await classTestIn(db, inClass, id);
	if (given instanceof Refused) return given;
	const { test, paper } = given;
	const { id: _id, created: _created, changed: _changed, ...body } = test;
	const copy = newId();
	await db
		.insertInto('class_test')
		.values({
			body: writtenBody(BODIES['class_test.body'], { ...body, ...when }),
			paper: writtenPaper(paper),
			seed: randomInt(SEEDS),
			class: inClass,
			test: copy,
			fixes: '[]',
			created: now,
			changed: now
		})
		.execute();
	return copy;
}

/**
 * Replaces a test that nobody has begun. Its questions are drawn anew only where it asks something else:
 * those that the teacher has chosen stay. `begun` where somebody has meanwhile.
 */
export async function redrawClassTest(
	db: Database,
	{ inClass, id }: Which,
	test: ClassTest,
	decks: readonly Deck[],
	now: number
): Promise<'done' | 'nothing' | 'begun' | NoSuchTest> {
	const given = await classTestIn(db, inClass, id);
	if (given instanceof Refused) return given;
	const { test: before } = given;
	const { id: _id, created: _created, changed, ...said } = before;
	const body = { ...carriedFields(ClassTest, said), ...test };
	const drawn = asksTheSame(before, test)
		? { body: writtenBody(BODIES['class_test.body'], body) }
		: draw(body, decks, randomInt(SEEDS), { fixes: '[]' });
	if (!drawn) return 'nothing';
	const { numUpdatedRows } = await db
		.updateTable('class_test')
		.set({ ...drawn, changed: Math.max(now, changed + 1) })
		.where('class', '=', inClass)
		.where('test', '=', id)
		.where(nobodyHasBegun)
		.executeTakeFirst();
	return numUpdatedRows > 0n ? 'done' : 'begun';
}

function draw<T extends object>(
	test: ClassTest,
	decks: readonly Deck[],
	seed: number,
	besides?: T
) {
	const { covers, questions, forms } = test;
	const paper = sampleTest({ decks, covers, questions, seed, ...(forms && { forms }) });
	if (paper.length === 0) return undefined;
	// As many as there are: what the page says is what pupils get.
	const body = writtenBody(BODIES['class_test.body'], { ...test, questions: paper.length });
	return { ...besides, body, paper: writtenPaper(paper), seed };
}
