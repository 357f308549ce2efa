/** Everything the Progress page says of the past: one look through the whole log. */
import { noteForetold } from '#lib/exam/predict/answers.ts';
import type { Foretold } from '#lib/exam/predict/bend.ts';
import { dayOf } from '#lib/memory/day.ts';
import type { Entry, ReviewEntry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { replay } from '#lib/memory/fold/replay.ts';
import { HardestTally, type HardFact } from './hardest.ts';
import { memoryAt, sampleDays, type MemoryPoint } from './memory-line.ts';
import { RetentionTally, type Retention } from './retention.ts';
import { scoreAt, type CoveredExam, type ScorePoint } from './score-line.ts';
import { judgedOf } from './judged.ts';
import { spellsOf, TimeSpent, type Spells } from './time-spent.ts';
import { TrustTally, type Trust } from './trust.ts';

export interface InsightsInput {
	entries: readonly Entry[];
	/** What can be asked. */
	cards: readonly string[];
	exams: readonly CoveredExam[];
	/** Epoch ms. */
	now: number;
	/** The learner's offset from UTC, minutes east. */
	offset: number;
}

/** Plain data. */
export interface Insights {
	memory: MemoryPoint[];
	/** ms in all, days with any, and the latest days or weeks. */
	spent: { total: number; days: number; shown: Spells };
	retention: Retention;
	trust: Trust;
	hardest: HardFact[];
	scores: { exam: string; points: ScorePoint[] }[];
}

/** More points than these nobody can tell apart. */
const POINTS = 60;

export function insightsOf({ entries, cards, exams, now, offset }: InsightsInput): Insights {
	const memories = Memories.fold(entries);
	const today = dayOf(now, memories.shift(offset));
	const first = [...memories.days.keys()].reduce((a, b) => Math.min(a, b), today);
	const sampled = new Set(sampleDays(first, today, POINTS));
	const scored = new Set(sampleDays(Math.max(first, today - POINTS + 1), today, POINTS));
	const memory: MemoryPoint[] = [];
	const scores = exams.map(({ id }) => ({ exam: id, points: [] as ScorePoint[] }));
	const [spent, retention] = [new TimeSpent(), new RetentionTally()];
	const [trust, hardest] = [new TrustTally(), new HardestTally()];
	const here = new Set(cards);
	const reviews: ReviewEntry[] = [];
	const foretold = new Map<string, Foretold[]>();
	replay(memories.log, {
		review(step) {
			spent.add(step);
			if (exams.length > 0) {
				reviews.push(step.entry);
				noteForetold(foretold, step);
			}
			const judged = judgedOf(step);
			if (!judged) return;
			retention.add(step.day, judged);
			trust.add(judged);
			if (here.has(step.entry.card)) hardest.add(step.entry.card, judged);
		},
		days: [...new Set([...sampled, ...scored])].sort((a, b) => a - b),
		day(day, sum) {
			if (sampled.has(day)) memory.push(memoryAt(day, sum, cards));
			if (!scored.has(day)) return;
			for (const [i, exam] of exams.entries()) {
				const point = scoreAt(day, sum, exam, { reviews, foretold, offset });
				if (point) scores[i]!.points.push(point);
			}
		}
	});
	return {
		memory,
		spent: {
			total: [...spent.byDay.values()].reduce((sum, ms) => sum + ms, 0),
			days: spent.byDay.size,
			shown: spellsOf(spent.byDay, today)
		},
		retention: retention.result(today),
		trust: trust.result(),
		hardest: hardest.result(),
		scores
	};
}
