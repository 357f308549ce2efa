/**
 * A teacher's three questions about an assignment: who has not begun, what did the class miss, and who
 * will make it. Worked out of what each pupil's log adds up to; no log is read for it.
 */
import { examBasis, LATEST, type Now } from '#lib/exam/exam-basis.ts';
import { outlookOf } from '#lib/exam/plan/outlook.ts';
import { likelihood, type Likelihood, type Prediction } from '#lib/exam/predict/predict.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import { recallAfter } from '#lib/memory/fsrs/fsrs6.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import type { SameCards } from '#lib/memory/queue/same-cards.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import type { Totals } from '#lib/memory/fold/totals.ts';
import type { CoveredFact } from './covered-facts.ts';
import { homeworkOf, secondsByDay, type Homework } from './homework.ts';

/** What a pupil's log adds up to; nothing of it for one who never studied. */
export interface PupilStanding {
	memories: Pick<
		Memories,
		'look' | 'same' | 'standIn' | 'asAsked' | 'shift' | 'parameters' | 'papers' | 'settings'
	>;
	totals: Totals;
}

/** A pupil to report on. */
export interface ReportedPupil {
	/** Undefined if nothing is known of them yet. */
	standing: PupilStanding | undefined;
	/** The day from which on they are asked for something: it was given, or they came later. */
	since: number;
}

/** All that is said of one fact for one pupil: never a number. `new` was never asked. */
export type Known = Likelihood | 'new';

export interface PupilReport {
	/** Answers to what is assigned, but for those in a class's tests, and how many of them were wrong. */
	asked: number;
	wrong: number;
	/** How many of them came so long after the day they are of that nothing bears it out (see glance.ts). */
	cameLate: number;
	/** The learner's day of the last of them; undefined for who has not begun. */
	last: number | undefined;
	/** The share of facts that were asked at least once, but in a class's test, 0..1. */
	begun: number;
	/** What the exam will show on its day at the pupil's pace: the number on their own device. */
	prediction: Prediction;
	/** The same if the plan is followed from now on. */
	followed: Prediction;
	/** The same if nothing more were done. */
	idle: Prediction;
	work: Homework;
	/** In the order of the facts. */
	facts: Known[];
}

export interface FactReport {
	/** Answers of the whole class, and how many of them were wrong. */
	asked: number;
	wrong: number;
	/** What was answered instead, the most frequent first. */
	answers: [text: string, count: number][];
	/** How many pupils know it so well. */
	known: Record<Known, number>;
}

/** What is asked about, the same for all pupils. */
export interface ReportedWork {
	facts: readonly CoveredFact[];
	/** The facts' cards in the order in which they should be learnt (see exam/plan/learning-order.ts). */
	cards: readonly QueueCard[];
	/** What is known from other decks. */
	same?: SameCards | undefined;
	/** As pupils' devices plan for it (see pupil-exam.ts). */
	plan: ExamPlan;
	/** The learner's day that is predicted for: the plan's, or today. */
	day: number;
	/** The learner's days on which it is due, and now. */
	due: number;
	today: number;
	/** The offset is the school's, for who has not answered anything yet. */
	at: Now;
}

/**
 * One pupil's report. It goes through all days until the exam: some 10 ms.
 *
 * @param latest the latest entries of the pupil's log, as they came
 */
export function pupilReportOf(
	{ standing, since }: ReportedPupil,
	work: ReportedWork,
	latest: readonly Entry[]
): PupilReport {
	const { facts, day } = work;
	const report = nothing(facts.length);
	const { minutes } = work.plan;
	const homework = { from: Math.min(since, work.today), due: work.due, today: work.today, minutes };
	if (!standing)
		return { ...report, work: homeworkOf({ ...homework, seconds: new Map(), allAsked: false }) };
	const { memories, totals } = standing;
	memories.same = work.same;
	let begun = 0;
	for (const [i, { cards }] of facts.entries()) {
		let sum = 0;
		let known = false;
		let studied = false;
		for (const { id, revision } of cards) {
			const card = memories.standIn(id);
			const total = totals.cards.get(card);
			if (total) {
				report.asked += total.asked - total.inTests.asked;
				report.wrong += total.wrong - total.inTests.wrong;
				report.cameLate += total.late;
			}
			if (total?.last !== undefined) {
				studied = true;
				report.last = Math.max(report.last ?? total.last, total.last);
			}
			const memory = memories.look(id);
			const asked = memory !== undefined && memory.reps > 0;
			known ||= asked;
			// An answer that has changed since is not known.
			sum +=
				asked && (memory.revision >= revision || card !== id)
					? recallAfter(memories.parameters, Math.max(0, day - memory.lastDay), memory.stability)
					: 0;
		}
		if (studied) begun++;
		if (known) report.facts[i] = likelihood(sum / cards.length);
	}
	report.begun = facts.length === 0 ? 0 : begun / facts.length;
	const offset = latest.at(-1)?.offset ?? work.at.offset;
	const basis = examBasis(memories, latest.slice(-LATEST));
	const { paced, followed, idle } = outlookOf(basis(work.plan, work.cards, { ...work.at, offset }));
	const covered = new Set(
		facts.flatMap(({ cards }) => cards.map(({ id }) => memories.standIn(id)))
	);
	const seconds = secondsByDay(latest, covered, memories);
	return {
		...report,
		prediction: paced,
		followed,
		idle,
		work: homeworkOf({ ...homework, seconds, allAsked: begun === facts.length })
	};
}

const nothing = (facts: number): Omit<PupilReport, 'work'> => ({
	asked: 0,
	wrong: 0,
	cameLate: 0,
	last: undefined,
	begun: 0,
	prediction: { mean: 0, low: 0, high: 0 },
	followed: { mean: 0, low: 0, high: 0 },
	idle: { mean: 0, low: 0, high: 0 },
	facts: Array.from({ length: facts }, () => 'new')
});

/** A fact counts as if it had been answered so many times more, as well as facts are on the whole. */
const PRIOR = 8;

/** The facts that the class misses most, worst first, by their places; those never missed are left out. */
export function mostMissed(facts: readonly FactReport[]): number[] {
	let [asked, wrong] = [0, 0];
	for (const fact of facts) {
		asked += fact.asked;
		wrong += fact.wrong;
	}
	const usual = asked === 0 ? 0 : wrong / asked;
	// Two answers say less than twenty.
	const share = (fact: FactReport) => (fact.wrong + PRIOR * usual) / (fact.asked + PRIOR);
	return [...facts.keys()]
		.filter((i) => facts[i]!.wrong > 0)
		.sort((a, b) => share(facts[b]!) - share(facts[a]!) || a - b);
}
