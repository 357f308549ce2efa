import type { CoveredFact } from '#lib/class/report/covered-facts.ts';
import { ClassSum } from '#lib/class/report/class-sum.ts';
import type { FactReport, Known, PupilReport } from '#lib/class/report/report.ts';
import { DAY } from '#lib/memory/day.ts';
import type { TestRecord } from '#lib/memory/log/test-record.ts';
import type { Database } from '#lib/server/database/database.ts';
import { reportedPupils, reportedWork, type ReportQuestion } from './assignment-report.ts';
import { daysStudied, type Together } from './days-studied.ts';
import { reportsOn } from './known-reports.ts';
import { Refused, refused } from '#lib/server/refused.ts';

/** One pupil and an assignment: of all else that they study nothing is said. */
export interface OnePupilReport {
	nickname: string;
	/** Extra time in tests, percent. */
	extra: number;
	report: Omit<PupilReport, 'facts'>;
	facts: (CoveredFact & Pick<FactReport, 'asked' | 'wrong' | 'answers'> & { known: Known })[];
	/** Answers by learner's day. */
	days: Map<number, number>;
	/** Those of several days that came in at once, the latest first. */
	together: Together[];
	/** Mock tests of what is assigned, the latest first. */
	tests: { finished: number; score: number; predicted: TestRecord['predicted'] }[];
	today: number;
	day: number;
}

/** So far back the days are shown. */
const DAYS = 18 * 7;

/** Of a member who is in the class; any other is refused. */
export async function pupilReport(
	db: Database,
	question: ReportQuestion,
	id: string
): Promise<OnePupilReport | Refused<'no-such-pupil'>> {
	const { inClass, now } = question;
	const member = await pupilIn(db, inClass, id);
	if (member instanceof Refused) return member;
	const account = member.account ?? '';
	const work = reportedWork(question);
	const { facts, today, day } = work;
	const sum = new ClassSum(facts);
	const pupil = (await Array.fromAsync(reportedPupils(db, [member], question)))[0]!;
	sum.add(pupil, await reportsOn(db, work)(pupil));
	const { facts: answered, pupils: reports } = sum.result();
	const { facts: known, ...report } = reports[0]!;
	const cards = new Set(facts.flatMap(({ cards }) => cards.map(({ id }) => id)));
	const tests = pupil.standing?.memories.papers.tests ?? [];
	return {
		nickname: member.nickname,
		extra: member.extra,
		report,
		facts: facts.map((fact, i) => {
			const { asked, wrong, answers } = answered[i]!;
			return { ...fact, asked, wrong, answers, known: known[i]! };
		}),
		...(await daysStudied(db, { account, cards, since: now - DAYS * DAY })),
		tests: tests
			.filter(({ items }) => items.length > 0 && items.every(({ card }) => cards.has(card)))
			.map(({ finished, items, predicted }) => ({
				finished,
				score: items.reduce((sum, { score }) => sum + score, 0) / items.length,
				predicted
			}))
			.reverse(),
		today,
		day
	};
}

/** A member who is in the class; any other is refused. */
export async function pupilIn(db: Database, inClass: string, id: string) {
	const member = await db
		.selectFrom('member')
		.leftJoin('account', 'account.account', 'member.account')
		.select(['member.account', 'nickname', 'extra', 'account.created'])
		.where('class', '=', inClass)
		.where('member', '=', id)
		.where('state', '=', 'in')
		.executeTakeFirst();
	return member ?? refused('no-such-pupil');
}
