/** A class's tests as one pupil may see them: nothing about others, and no question before its time. */
import {
	endFor,
	endOf,
	isLate,
	phaseOf,
	resultsFrom,
	timeFor
} from '#lib/class/tests/class-test.ts';
import { gradeTest, type GradedQuestion } from '#lib/class/tests/grade-test.ts';
import type { PupilTest, PupilTestResult } from '#lib/class/tests/pupil-test.ts';
import type { Database } from '#lib/server/database/database.ts';
import { classTestIn, classTestsOf, type GivenClassTest } from './class-tests.ts';
import { paperFor } from './paper-for.ts';
import { changesFrom, handedInFrom } from './stored-test.ts';
import type { Taking } from './taking.ts';
import { Refused, refused } from '#lib/server/refused.ts';

/** All tests of a class, for an account that is in it, the latest first; none for any other. */
export async function pupilTests(
	db: Database,
	{ account, inClass }: Omit<Taking, 'test'>,
	now: number
): Promise<PupilTest[]> {
	const taken = await takenIn(db, account, inClass);
	if (!taken) return [];
	return (await classTestsOf(db, inClass)).known.map((test) => seen(test, taken, now));
}

/** One of them, with its result if that may be seen; refused to whoever is not in the class. */
export async function pupilTest(
	db: Database,
	{ account, inClass, test: id }: Taking,
	now: number
): Promise<
	| { test: PupilTest; result: PupilTestResult | undefined }
	| Refused<'no-such-class' | 'no-such-test'>
> {
	const taken = await takenIn(db, account, inClass);
	if (!taken) return refused('no-such-class');
	const given = await classTestIn(db, inClass, id);
	if (given instanceof Refused) return given;
	const { test, paper, fixes } = given;
	const shown = seen(test, taken, now);
	const own = taken.rows.get(id);
	if (!shown.graded || !own) return { test: shown, result: undefined };
	const row = { ...own, class: inClass, test: id };
	const mine = paperFor(paper, test.shuffled, own.seed);
	const handedIn = handedInFrom(row, mine);
	if (!handedIn) return { test: shown, result: undefined };
	const graded = gradeTest(mine, handedIn, fixes, changesFrom(row));
	return {
		test: shown,
		result: {
			score: graded.score,
			was: graded.was,
			// In the order in which they were asked.
			items: mine.places.map((place) => withoutTeacher(graded.items[place]!))
		}
	};
}

/** Who of the teachers changed a mark is not for pupils. */
function withoutTeacher({ change, ...graded }: GradedQuestion): GradedQuestion {
	if (!change) return graded;
	const { by: _by, ...rest } = change;
	return { ...graded, change: rest };
}

interface Taken {
	extra: number;
	/** The most extra time that anybody in the class has, percent. */
	mostExtra: number;
	rows: ReadonlyMap<
		string,
		{
			member: string;
			seed: number;
			extra: number;
			begun: number;
			handed_in: number | null;
			body: string | null;
			changes: string | null;
		}
	>;
}

async function takenIn(db: Database, account: string, inClass: string): Promise<Taken | undefined> {
	const members = await db
		.selectFrom('member')
		.select(['member', 'account', 'extra'])
		.where('class', '=', inClass)
		.where('state', '=', 'in')
		.execute();
	const own = members.find((one) => one.account === account);
	if (!own) return undefined;
	const rows = await db
		.selectFrom('taken_test')
		.select(['test', 'member', 'seed', 'extra', 'begun', 'handed_in', 'body', 'changes'])
		.where('class', '=', inClass)
		.where('member', '=', own.member)
		.execute();
	return {
		extra: own.extra,
		mostExtra: Math.max(0, ...members.map(({ extra }) => extra)),
		rows: new Map(rows.map((row) => [row.test, row]))
	};
}

function seen(test: GivenClassTest, { extra, mostExtra, rows }: Taken, now: number): PupilTest {
	const own = rows.get(test.id);
	const mine = own?.extra ?? extra;
	const arrived = own?.handed_in ?? undefined;
	const closes = own ? endOf(test, own) : endFor(test, mine);
	// Once nobody is at it any more, also with extra time.
	const shownFrom = resultsFrom(test, mostExtra);
	const phase = phaseOf({ ...test, closes }, now);
	return {
		id: test.id,
		title: test.title,
		questions: test.questions,
		...(test.minutes !== undefined && { minutes: Math.round(test.minutes * (1 + mine / 100)) }),
		opens: test.opens,
		closes,
		zone: test.zone,
		phase,
		clock: test.clock,
		...(phase === 'open' &&
			arrived === undefined && { left: own ? closes - now : timeFor(test, mine, now) }),
		begun: own !== undefined,
		...(arrived !== undefined && { handedIn: arrived }),
		late: own !== undefined && arrived !== undefined && isLate(test, own, arrived),
		...(test.results !== 'at-once' && { resultsFrom: shownFrom }),
		graded: arrived !== undefined && now >= shownFrom
	};
}
