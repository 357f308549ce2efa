/**
 * A teacher's three questions about an assignment: who has not begun, what did the class miss, and who
 * will make it. Worked out of what each pupil's log adds up to; no log is read for it.
 */
import { calibrate } from '#lib/exam/evidence.ts';
import { likelihood, predict, type Likelihood, type Prediction } from '#lib/exam/predict.ts';
import { recallAfter } from '#lib/memory/fsrs6.ts';
import type { Memories } from '#lib/memory/memories.ts';
import type { Totals } from '#lib/memory/totals.ts';
import type { CoveredFact } from './covered-facts.ts';

/** What a pupil's log adds up to; nothing of it for one who never studied. */
export interface PupilStanding {
	memories: Pick<Memories, 'look' | 'parameters' | 'papers'>;
	totals: Totals;
}

/** All that is said of one fact for one pupil: never a number. `new` was never asked. */
export type Known = Likelihood | 'new';

export interface PupilReport {
	/** Answers to what is assigned, and how many of them were wrong. */
	asked: number;
	wrong: number;
	/** The learner's day of the last of them; undefined for who has not begun. */
	last: number | undefined;
	/** The share of facts that were asked at least once, 0..1. */
	begun: number;
	/** What the exam would show on its day if nothing more were done. */
	prediction: Prediction;
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

export interface ClassReport {
	/** In the order of the pupils. */
	pupils: PupilReport[];
	/** In the order of the facts. */
	facts: FactReport[];
}

export interface ReportInput {
	facts: readonly CoveredFact[];
	/** Undefined for a pupil of whom nothing is known yet. */
	pupils: readonly (PupilStanding | undefined)[];
	/** The learner's day that is predicted for: the exam's, the one it is due by, or today. */
	day: number;
	/** How many questions the exam asks. */
	questions: number;
}

export function reportOf({ facts, pupils, day, questions }: ReportInput): ClassReport {
	const of = facts.map((): FactReport & { counts: Map<string, number> } => ({
		asked: 0,
		wrong: 0,
		answers: [],
		counts: new Map(),
		known: { likely: 0, unsure: 0, unlikely: 0, new: 0 }
	}));
	const reports = pupils.map((pupil): PupilReport => {
		if (!pupil) {
			for (const fact of of) fact.known.new++;
			return nothing(facts.length);
		}
		const report = pupilReport(pupil, { facts, day, questions });
		for (const [i, { cards }] of facts.entries()) {
			of[i]!.known[report.facts[i]!]++;
			for (const { id } of cards) addTo(of[i]!, pupil.totals.cards.get(id));
		}
		return report;
	});
	return {
		pupils: reports,
		facts: of.map(({ counts, ...fact }) => ({
			...fact,
			answers: [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
		}))
	};
}

const nothing = (facts: number): PupilReport => ({
	asked: 0,
	wrong: 0,
	last: undefined,
	begun: 0,
	prediction: { mean: 0, low: 0, high: 0 },
	facts: Array.from({ length: facts }, () => 'new')
});

function pupilReport(
	{ memories, totals }: PupilStanding,
	{ facts, day, questions }: Pick<ReportInput, 'facts' | 'day' | 'questions'>
): PupilReport {
	const report = nothing(facts.length);
	const chances: number[] = [];
	let begun = 0;
	for (const [i, { cards }] of facts.entries()) {
		let sum = 0;
		let known = false;
		for (const { id, revision } of cards) {
			const total = totals.cards.get(id);
			if (total) {
				report.asked += total.asked;
				report.wrong += total.wrong;
				report.last = Math.max(report.last ?? total.last, total.last);
			}
			const memory = memories.look(id);
			const asked = memory !== undefined && memory.reps > 0;
			known ||= asked;
			// An answer that has changed since is not known.
			const recall =
				asked && memory.revision >= revision
					? recallAfter(memories.parameters, Math.max(0, day - memory.lastDay), memory.stability)
					: 0;
			chances.push(recall);
			sum += recall;
		}
		if (!known) continue;
		begun++;
		report.facts[i] = likelihood(sum / cards.length);
	}
	report.begun = facts.length === 0 ? 0 : begun / facts.length;
	report.prediction = predict(chances, questions, calibrate(memories.papers.tests));
	return report;
}

function addTo(
	fact: FactReport & { counts: Map<string, number> },
	total: { asked: number; wrong: number; answers: ReadonlyMap<string, number> } | undefined
): void {
	if (!total) return;
	fact.asked += total.asked;
	fact.wrong += total.wrong;
	for (const [answer, count] of total.answers)
		fact.counts.set(answer, (fact.counts.get(answer) ?? 0) + count);
}

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
