import type { Assignment } from '#lib/class/assignment.ts';
import { factsCovered, type CoveredFact } from '#lib/class/covered-facts.ts';
import { reportOf, type FactReport, type PupilReport } from '#lib/class/report.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { dayOfDate } from '#lib/exam/exam-days.ts';
import { DAY_START, dayOf, shiftOf } from '#lib/memory/day.ts';
import type { Database } from '#lib/server/database/database.ts';
import { standingsOf } from '#lib/server/log/standing.ts';

export interface AssignmentReport {
	/** Those who are in the class, by name. */
	pupils: (PupilReport & { member: string; nickname: string })[];
	facts: (FactReport & CoveredFact)[];
	/** Names on the roster that nobody has come for. */
	expected: string[];
	/** The learner's day now, and the one that is predicted for. */
	today: number;
	day: number;
}

export interface ReportQuestion {
	inClass: string;
	assignment: Pick<Assignment, 'covers' | 'due' | 'exam' | 'questions'>;
	/** The decks that it covers. */
	decks: readonly Deck[];
	/** Epoch ms, and the class's minutes east of UTC. */
	now: number;
	offset: number;
	release: string;
}

/** How a class stands with an assignment. */
export async function assignmentReport(
	db: Database,
	{ inClass, assignment, decks, now, offset, release }: ReportQuestion
): Promise<AssignmentReport> {
	const members = await db
		.selectFrom('member')
		.select(['member', 'nickname', 'account', 'state'])
		.where('class', '=', inClass)
		.where('state', 'in', ['in', 'expected'])
		.execute();
	members.sort((a, b) => a.nickname.localeCompare(b.nickname));
	const here = members.filter(({ state }) => state === 'in');
	const accounts = here.flatMap(({ account }) => account ?? []);
	const standings = await standingsOf(db, accounts, release);
	const facts = factsCovered(assignment.covers, decks);
	const { today, day } = predictedDays(assignment, now, offset);
	const { questions } = assignment;
	const pupils = here.map(({ account }) => standings.get(account ?? ''));
	const report = reportOf({ facts, pupils, day, questions });
	return {
		pupils: report.pupils.map((pupil, i) => {
			const { member, nickname } = here[i]!;
			return { ...pupil, member, nickname };
		}),
		facts: report.facts.map((fact, i) => ({ ...fact, ...facts[i]! })),
		expected: members.filter(({ state }) => state === 'expected').map(({ nickname }) => nickname),
		today,
		day
	};
}

/** The class's day now, and the one that is predicted for, which is never past. */
export function predictedDays(
	{ exam, due }: Pick<Assignment, 'due' | 'exam'>,
	now: number,
	offset: number
): { today: number; day: number } {
	const today = dayOf(now, shiftOf(offset, DAY_START));
	const until = exam ?? due;
	return { today, day: Math.max(today, until ? dayOfDate(until) : today) };
}
