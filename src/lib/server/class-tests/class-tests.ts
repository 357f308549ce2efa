/** Tests that a teacher gives a class, with the paper that everybody answers. */
import { ClassTest, KeyFix } from '#lib/class/tests/class-test.ts';
import type { TestQuestion } from '#lib/exam/test/question.ts';
import { eachKnown } from '#lib/releases/each-known.ts';
import { storedJson, storedOwn } from '#lib/server/database/bad-row.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { ClassTestTable } from '#lib/server/database/tables.ts';
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

/** It is of another class, was taken back, or cannot be read. */
export type NoSuchTest = Refused<'no-such-test'>;

export interface Which {
	inClass: string;
	id: string;
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
export const fixesIn = (fixes: string, { inClass, id }: Which) =>
	eachKnown(
		KeyFix,
		storedJson(fixes, BODIES['class_test.fixes'], ['class_test', inClass, id]) ?? []
	);

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
