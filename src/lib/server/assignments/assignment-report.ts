import type { Assignment } from '#lib/class/assignment.ts';
import { factsCovered, type CoveredFact } from '#lib/class/report/covered-facts.ts';
import { planOf } from '#lib/class/pupil-exam.ts';
import { ClassSum } from '#lib/class/report/class-sum.ts';
import type { FactReport, PupilReport, ReportedWork } from '#lib/class/report/report.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { coveredFacts } from '#lib/exam/covered.ts';
import { learningOrder } from '#lib/exam/plan/learning-order.ts';
import { queueCards } from '#lib/exam/plan/queue-cards.ts';
import { SameCards } from '#lib/memory/queue/same-cards.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import { DAY_START, dayOf, dayOfDate, shiftOf } from '#lib/memory/day.ts';
import type { Database } from '#lib/server/database/database.ts';
import { standingsInTurn } from '#lib/server/log/standing.ts';
import { reportsOn, type KnownPupil } from './known-reports.ts';

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
	assignment: Assignment & { created: number };
	/** The decks that it covers. */
	decks: readonly Deck[];
	/** Cards of the decks that come with this release: a pupil may have learnt the same there. */
	shipped: readonly QueueCard[];
	/** Epoch ms, and the class's minutes east of UTC. */
	now: number;
	offset: number;
	release: string;
}

/** How a class stands with an assignment. Pupils are worked out one by one: others are served in between. */
export async function assignmentReport(
	db: Database,
	question: ReportQuestion
): Promise<AssignmentReport> {
	const members = await db
		.selectFrom('member')
		.leftJoin('account', 'account.account', 'member.account')
		.select(['member', 'nickname', 'member.account', 'state', 'account.created'])
		.where('class', '=', question.inClass)
		.where('state', 'in', ['in', 'expected'])
		.execute();
	members.sort((a, b) => a.nickname.localeCompare(b.nickname));
	const here = members.filter(({ state }) => state === 'in');
	const work = reportedWork(question);
	const sum = new ClassSum(work.facts);
	const reportOf = reportsOn(db, work);
	for await (const pupil of reportedPupils(db, here, question))
		sum.add(pupil, await reportOf(pupil));
	const report = sum.result();
	return {
		pupils: report.pupils.map((pupil, i) => {
			const { member, nickname } = here[i]!;
			return { ...pupil, member, nickname };
		}),
		facts: report.facts.map((fact, i) => ({ ...fact, ...work.facts[i]! })),
		expected: members.filter(({ state }) => state === 'expected').map(({ nickname }) => nickname),
		today: work.today,
		day: work.day
	};
}

/** What is reported on, the same for every pupil. */
export function reportedWork({
	assignment,
	decks,
	shipped,
	now,
	offset
}: Omit<ReportQuestion, 'inClass' | 'release'>): ReportedWork & { facts: CoveredFact[] } {
	const { today, day } = predictedDays(assignment, now, offset);
	const plan = planOf(assignment, today);
	const cards = decks.flatMap(queueCards);
	const own = new Set(decks.map(({ id }) => id));
	return {
		facts: factsCovered(assignment.covers, decks),
		same: new SameCards([...cards, ...shipped.filter(({ deck }) => !own.has(deck))]),
		cards: learningOrder(cards, assignment.covers, (id) => {
			const deck = decks.find((one) => one.id === id);
			return deck ? coveredFacts(assignment.covers, deck) : new Set();
		}),
		plan,
		day,
		due: dayOfDate(assignment.due ?? plan.date),
		today,
		at: { now, offset }
	};
}

/** What is known of pupils, in their order, one after the other. */
export async function* reportedPupils(
	db: Database,
	pupils: readonly { account: string | null; created: number | null }[],
	{ assignment, now, offset, release }: ReportQuestion
): AsyncGenerator<KnownPupil> {
	const accounts = pupils.flatMap(({ account }) => account ?? []);
	const standings = standingsInTurn(db, accounts, release);
	let next = await standings.next();
	const given = assignment.start
		? dayOfDate(assignment.start)
		: dayOf(assignment.created, shiftOf(offset, DAY_START));
	for (const { account, created } of pupils) {
		const since = Math.max(given, dayOf(created ?? now, shiftOf(offset, DAY_START)));
		const known = !next.done && next.value.account === account ? next.value : undefined;
		yield { standing: known, since };
		if (known) next = await standings.next();
	}
}

/** The class's day now, and the one that is predicted for, which is never past. */
export function predictedDays(
	assignment: Assignment,
	now: number,
	offset: number
): { today: number; day: number } {
	const today = dayOf(now, shiftOf(offset, DAY_START));
	return { today, day: Math.max(today, dayOfDate(planOf(assignment, today).date)) };
}
