/** Tests that a teacher gives a class, with the paper that everybody answers. */
import { randomInt } from 'node:crypto';
import { asksTheSame, ClassTest, KeyFix } from '#lib/class/tests/class-test.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { sampleTest } from '#lib/exam/test/sample.ts';
import type { TestQuestion } from '#lib/exam/test/question.ts';
import { carriedFields } from '#lib/releases/carried-fields.ts';
import { eachKnown } from '#lib/releases/each-known.ts';
import { writtenBody } from '#lib/releases/stored-body.ts';
import { newId } from '#lib/server/token.ts';
import { storedJson, storedOwn } from '#lib/server/database/bad-row.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { ClassTestTable } from '#lib/server/database/tables.ts';
import { nobodyHasBegun } from './begun.ts';
import { Refused, refused } from '#lib/server/refused.ts';

/** A class test as it is kept, without its questions. */
export type GivenClassTest = ClassTest & { id: string; created: number; changed: number };

/** With them, and what was put right in their key. */
export interface ClassTestPaper {
	test: GivenClassTest;
	/** As they were drawn; they stay, whatever becomes of the decks. */
	paper: readonly TestQuestion[];
	fixes: readonly KeyFix[];
}

const SEEDS = 2 ** 31;

/**
 * Gives a class a test: the questions are drawn here, once, so that all answer the same ones, and no
 * device can know them before. Undefined where nothing can be asked in this way.
 */
export async function newClassTest(
	db: Database,
	inClass: string,
	test: ClassTest,
	decks: readonly Deck[],
	now: number
): Promise<string | undefined> {
	const drawn = draw(test, decks);
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
			paper: JSON.stringify(paper),
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
		: draw(body, decks, { fixes: '[]' });
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

function draw<T extends object>(test: ClassTest, decks: readonly Deck[], besides?: T) {
	const seed = randomInt(SEEDS);
	const { covers, questions, forms } = test;
	const paper = sampleTest({ decks, covers, questions, seed, ...(forms && { forms }) });
	if (paper.length === 0) return undefined;
	// As many as there are: what the page says is what pupils get.
	const body = writtenBody(BODIES['class_test.body'], { ...test, questions: paper.length });
	return { ...besides, body, paper: JSON.stringify(paper), seed };
}

/** It is of another class, was taken back, or cannot be read. */
export type NoSuchTest = Refused<'no-such-test'>;

interface Which {
	inClass: string;
	id: string;
}

/** Changes what a test says of itself, not what it asks. */
export async function changeClassTest(
	db: Database,
	{ inClass, id }: Which,
	changes: Partial<Pick<ClassTest, 'title' | 'opens' | 'closes' | 'zone' | 'results'>>,
	now: number
): Promise<NoSuchTest | undefined> {
	const given = await classTestIn(db, inClass, id);
	if (given instanceof Refused) return given;
	const { id: _id, created: _created, changed: _changed, ...body } = given.test;
	await db
		.updateTable('class_test')
		.set({ body: writtenBody(BODIES['class_test.body'], { ...body, ...changes }), changed: now })
		.where('class', '=', inClass)
		.where('test', '=', id)
		.execute();
	return undefined;
}

/** Keeps what was put right in the key: from then on every result is by it. */
export async function fixKey(
	db: Database,
	{ inClass, id }: Which,
	fixes: readonly KeyFix[],
	now: number
): Promise<void> {
	const row = await db
		.selectFrom('class_test')
		.select('fixes')
		.where('class', '=', inClass)
		.where('test', '=', id)
		.executeTakeFirst();
	const { newer } = fixesIn(row?.fixes ?? '[]', { inClass, id });
	await db
		.updateTable('class_test')
		.set({ fixes: writtenBody(BODIES['class_test.fixes'], [...fixes, ...newer]), changed: now })
		.where('class', '=', inClass)
		.where('test', '=', id)
		.execute();
}

/** The latest first. */
export async function classTestsOf(db: Database, inClass: string): Promise<GivenClassTest[]> {
	const rows = await db
		.selectFrom('class_test')
		.select(['class', 'test', 'body', 'created', 'changed'])
		.where('class', '=', inClass)
		.execute();
	return rows
		.flatMap((row) => testFrom(row) ?? [])
		.sort((a, b) => b.opens - a.opens || (a.id < b.id ? -1 : 1));
}

/** A test of this class; any other is refused. */
export async function classTestIn(
	db: Database,
	inClass: string,
	id: string
): Promise<ClassTestPaper | NoSuchTest> {
	const row = await db
		.selectFrom('class_test')
		.selectAll()
		.where('class', '=', inClass)
		.where('test', '=', id)
		.executeTakeFirst();
	const test = row && testFrom(row);
	// Drawn here, and by nobody else.
	const paper = row && storedOwn<TestQuestion[]>(row.paper, ['class_test', inClass, id], isPaper);
	if (!test || !paper) return refused('no-such-test');
	return { test, paper, fixes: fixesIn(row.fixes, { inClass, id }).known };
}

/** What was put right in the key, as far as this release understands it, and what is to be kept besides. */
const fixesIn = (fixes: string, { inClass, id }: Which) =>
	eachKnown(
		KeyFix,
		storedJson(fixes, BODIES['class_test.fixes'], ['class_test', inClass, id]) ?? []
	);

/** Takes a test back, with all that was handed in. What pupils answered stays in their logs. */
export async function deleteClassTest(db: Database, { inClass, id }: Which): Promise<void> {
	await db.deleteFrom('class_test').where('class', '=', inClass).where('test', '=', id).execute();
}

/** Undefined, and named in the log, for a row that cannot be read. */
function testFrom(
	row: Pick<ClassTestTable, 'class' | 'test' | 'body' | 'created' | 'changed'>
): GivenClassTest | undefined {
	const { test: id, created, changed } = row;
	const test = storedJson(row.body, BODIES['class_test.body'], ['class_test', row.class, id]);
	return test && { ...test, id, created, changed };
}

const isPaper = (value: object): boolean =>
	Array.isArray(value) &&
	value.length > 0 &&
	value.every(
		(one: Partial<TestQuestion> | null) =>
			Array.isArray(one?.cards) && typeof one.question?.form === 'string' && one.footnote
	);
