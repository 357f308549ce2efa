/** The class tests that were handed in and are in no review log yet, as far as they can be read. */
import { resultsFrom, type ClassTest, type KeyFix } from '#lib/class/tests/class-test.ts';
import type { TestQuestion } from '#lib/exam/test/question.ts';
import type { Database } from '#lib/server/database/database.ts';
import { Refused } from '#lib/server/refused.ts';
import { classTestIn } from './class-tests.ts';

/** Whose: one account's, those of one test, or everybody's. */
export type Whose = { account: string } | { inClass: string; test: string } | 'all';

/** Rows looked at together. */
export const PAGE = 200;

export type Row = Awaited<ReturnType<typeof waiting>>[number];

export const waiting = (
	db: Database,
	whose: Whose,
	after: { class: string; test: string; member: string } | undefined
) =>
	db
		.selectFrom('taken_test')
		.innerJoin('member', (join) =>
			join
				.onRef('member.class', '=', 'taken_test.class')
				.onRef('member.member', '=', 'taken_test.member')
		)
		.innerJoin('account', 'account.account', 'member.account')
		.select([
			'taken_test.class',
			'taken_test.test',
			'taken_test.member',
			'account.account',
			'taken_test.seed',
			'taken_test.begun',
			'taken_test.handed_in',
			'taken_test.body',
			'taken_test.expected',
			'taken_test.changes'
		])
		.where('taken_test.keyless', '=', 1)
		.where('taken_test.logged', 'is', null)
		.where('taken_test.handed_in', 'is not', null)
		.$if(whose !== 'all' && 'account' in whose, (rows) =>
			rows.where('member.account', '=', (whose as { account: string }).account)
		)
		.$if(whose !== 'all' && 'test' in whose, (rows) => {
			const { inClass, test } = whose as { inClass: string; test: string };
			return rows.where('taken_test.class', '=', inClass).where('taken_test.test', '=', test);
		})
		.$if(after !== undefined, (rows) =>
			rows.where((eb) =>
				eb(
					eb.refTuple('taken_test.class', 'taken_test.test', 'taken_test.member'),
					'>',
					eb.tuple(after!.class, after!.test, after!.member)
				)
			)
		)
		.orderBy('taken_test.class')
		.orderBy('taken_test.test')
		.orderBy('taken_test.member')
		.limit(PAGE)
		.execute();

export interface Test {
	test: ClassTest;
	paper: readonly TestQuestion[];
	fixes: readonly KeyFix[];
	/** When its results may be known, epoch ms. */
	from: number;
}

/** Undefined, and named in the log, for one that cannot be read. */
export async function testOf(
	db: Database,
	row: { class: string; test: string }
): Promise<Test | undefined> {
	const given = await classTestIn(db, row.class, row.test);
	if (given instanceof Refused) return undefined;
	return { ...given, from: resultsFrom(given.test, await mostExtra(db, row.class)) };
}

/** The most extra time that anybody in a class has, percent. */
async function mostExtra(db: Database, inClass: string): Promise<number> {
	const { most } = await db
		.selectFrom('member')
		.select(({ fn }) => fn.max('extra').as('most'))
		.where('class', '=', inClass)
		.where('state', '=', 'in')
		.executeTakeFirstOrThrow();
	return most ?? 0;
}
