/** Tests that a teacher gives a class, with the paper that everybody answers. */
import { ClassTest, KeyFix } from '#lib/class/tests/class-test.ts';
import type { TestQuestion } from '#lib/exam/test/question.ts';
import { eachKnown } from '#lib/releases/each-known.ts';
import { writtenBody } from '#lib/releases/stored-body.ts';
import { storedJson } from '#lib/server/database/bad-row.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import { readRows, type ReadRows } from '#lib/server/database/newer-row.ts';
import type { ClassTestTable } from '#lib/server/database/tables/tests.ts';
import { Refused, refused } from '#lib/server/refused.ts';

/** A class test as it is kept, without its questions. */
export type GivenClassTest = ClassTest & { id: string; created: number; changed: number };

/** With them, and what was put right in their key. */
export interface ClassTestPaper {
	test: GivenClassTest;
	/** As they were drawn; they stay, whatever becomes of the decks. */
	paper: readonly TestQuestion[];
	/** Corrections of the key that only a newer release understands: kept as they are, without effect here. */
	newerFixes: readonly unknown[];
	fixes: readonly KeyFix[];
}

/** It is of another class, was taken back, or cannot be read. */
export type NoSuchTest = Refused<'no-such-test'>;

export interface Which {
	inClass: string;
	id: string;
}

/** The latest first. */
export async function classTestsOf(
	db: Database,
	inClass: string
): Promise<ReadRows<GivenClassTest>> {
	const rows = await db
		.selectFrom('class_test')
		.select(['class', 'test', 'body', 'created', 'changed'])
		.where('class', '=', inClass)
		.orderBy('created', 'desc')
		.execute();
	const { known, newer } = readRows(rows, ({ test }) => test, testFrom);
	known.sort((a, b) => b.opens - a.opens || (a.id < b.id ? -1 : 1));
	return { known, newer };
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
	const paper = row && paperFrom(row);
	if (!test || !paper) return refused('no-such-test');
	const { known: fixes, newer: newerFixes } = fixesIn(row.fixes, { inClass, id });
	return { test, paper, fixes, newerFixes };
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

/** Undefined, and named in the log, for one that cannot be read: also where a newer release asks in a form that nobody here can. */
const paperFrom = (row: Pick<ClassTestTable, 'class' | 'test' | 'paper'>) =>
	storedJson(row.paper, BODIES['class_test.paper'], ['class_test', row.class, row.test]) as
		readonly TestQuestion[] | undefined;

export const writtenPaper = (paper: readonly TestQuestion[]): string =>
	writtenBody(BODIES['class_test.paper'], paper as never);
