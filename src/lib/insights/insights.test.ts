import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnerLog } from '../../../tests/simulator/learner-log.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { DEFAULT_WEIGHTS } from '#lib/memory/fsrs/fsrs6.ts';
import { log } from '#lib/memory/log/log.arbitrary.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { foretoldIn } from '#lib/exam/predict/answers.ts';
import { studiedDays } from '#lib/exam/plan/studied-share.ts';
import { learnBend } from '#lib/exam/predict/bend.ts';
import { learnCosts } from '#lib/exam/plan/learn-costs.ts';
import { outlookOf } from '#lib/exam/plan/outlook.ts';
import { insightsOf } from './insights.ts';
import { DAY } from '#lib/memory/day.ts';

const HOUR = 3_600_000;
const FIRST = 20_700;
const DAYS = 50;

const entries = learnerLog({
	weights: DEFAULT_WEIGHTS,
	seed: 2,
	days: DAYS,
	newPerDay: 3,
	from: FIRST
});
const cards = [...Memories.fold(entries).cards()];
const now = (FIRST + DAYS - 1) * DAY + 20 * HOUR;
const look = (log: readonly Entry[], at = now) =>
	insightsOf({ entries: log, cards, exams: [], now: at, offset: 0 });
const reviewsOf = (log: readonly Entry[]) =>
	log.flatMap((entry) => (entry.kind === 'review' ? [entry] : []));

describe('what the log says of the past', () => {
	it('is nothing at all before the first review', () => {
		expect(look([])).toEqual({
			memory: [{ day: FIRST + DAYS - 1, begun: 0, known: 0 }],
			spent: {
				total: 0,
				days: 0,
				shown: { by: 'day', spells: [{ day: FIRST + DAYS - 1, spent: 0 }] }
			},
			retention: { by: 'week', periods: [] },
			trust: { bins: [], all: undefined },
			hardest: [],
			scores: []
		});
	});

	it('has a point of memory for each day, the last of which is today', () => {
		const { memory } = look(entries);
		expect(memory.map(({ day }) => day)).toEqual(Array.from({ length: DAYS }, (_, i) => FIRST + i));
		expect(memory.map(({ begun }) => begun)).toEqual(memory.map((_, i) => 3 * (i + 1)));
		for (const { begun, known } of memory) {
			expect(known).toBeGreaterThan(begun * 0.6);
			expect(known).toBeLessThanOrEqual(begun);
		}
	});

	it('says of each past day what it would have said on it', () => {
		const then = now - 20 * DAY;
		const until = entries.filter(({ at }) => at <= then);
		const before = look(until, then).memory.at(-1)!;
		expect(look(entries).memory.find(({ day }) => day === before.day)).toEqual(before);
	});

	it('has at most sixty points, however long ago the beginning', () => {
		const { memory } = look(entries, now + 900 * DAY);
		expect(memory).toHaveLength(60);
		expect(memory[0]!.day).toBe(FIRST);
		expect(memory.at(-1)!.day).toBe(FIRST + DAYS - 1 + 900);
	});

	it('leaves out of memory what no deck has any more', () => {
		const some = insightsOf({ entries, cards: cards.slice(0, 7), exams: [], now, offset: 0 });
		expect(some.memory.at(-1)!.begun).toBe(7);
	});

	it('adds up the time of all answers, none of more than two minutes', () => {
		const slow = entries.map((entry, i) =>
			entry.kind === 'review' && i === 0 ? { ...entry, took: 10 * HOUR } : entry
		);
		const { spent } = look(slow);
		const took = reviewsOf(slow).reduce((sum, { took }) => sum + Math.min(took, 120_000), 0);
		expect(spent.total).toBe(took);
		expect(spent.days).toBe(DAYS);
		expect(spent.shown.by).toBe('week');
		expect(spent.shown.spells.reduce((sum, one) => sum + one.spent, 0)).toBe(took);
	});

	it('judges the same answers by period, by prediction and in all', () => {
		const { retention, trust } = look(entries);
		const inAll = retention.periods.reduce((sum, { answers }) => sum + answers, 0);
		expect(trust.all!.answers).toBe(inAll);
		const knew = retention.periods.reduce((sum, one) => sum + one.answers * one.knew, 0);
		expect(trust.all!.knew).toBeCloseTo(knew / inAll, 10);
		for (const { from, to, said } of trust.bins) {
			expect(said).toBeGreaterThanOrEqual(from);
			expect(said).toBeLessThanOrEqual(to);
		}
	});

	it('of a learner who forgets as the app thinks finds that it can be trusted', () => {
		const { said, knew, give } = look(entries).trust.all!;
		expect(Math.abs(said - knew)).toBeLessThan(2.5 * give);
	});

	it('bears any log', () => {
		fc.assert(
			fc.property(log, (any) => {
				const { memory, spent, trust } = insightsOf({
					entries: any,
					cards: ['d/one/x', 'd/two/x'],
					exams: [],
					now: Date.UTC(2026, 10, 23),
					offset: 60
				});
				for (const { begun, known } of memory) {
					expect(known).toBeGreaterThanOrEqual(0);
					expect(known).toBeLessThanOrEqual(begun);
				}
				expect(memory.length).toBeLessThanOrEqual(60);
				expect(spent.shown.spells.length).toBeLessThanOrEqual(28);
				for (const { answers } of trust.bins) expect(answers).toBeGreaterThan(0);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('the score to expect of an exam', () => {
	const plan: ExamPlan = {
		name: 'Friday',
		date: new Date((FIRST + DAYS + 10) * DAY).toISOString().slice(0, 10),
		covers: [{ deck: 'deck' }],
		minutes: 15,
		daysOff: [],
		questions: 30
	};
	const planned = (at: number): Entry => ({
		device: 'zzzzzzzz',
		seq: 1,
		at,
		offset: 0,
		kind: 'exam',
		exam: 'exam0001',
		plan
	});
	const queue = cards.slice(0, 40).map((id) => ({
		id,
		deck: 'deck',
		fact: id.split('/')[1]!,
		revision: 0
	}));
	const begun = FIRST + 20;
	const whole = [...entries, planned(begun * DAY + 6 * HOUR)];
	const scoresOf = (exam: ExamPlan, at = now) =>
		insightsOf({
			entries: whole,
			cards,
			exams: [{ id: 'exam0001', plan: exam, cards: queue }],
			now: at,
			offset: 0
		}).scores[0]!.points;

	it('stands there from the day it was planned to today', () => {
		const points = scoresOf(plan);
		expect(points[0]!.day).toBe(begun);
		expect(points.at(-1)!.day).toBe(FIRST + DAYS - 1);
		for (const { paced } of points) {
			expect(paced.low).toBeLessThanOrEqual(paced.mean);
			expect(paced.high).toBeGreaterThanOrEqual(paced.mean);
		}
	});

	it('is what was predicted at the end of that day', () => {
		const point = scoresOf(plan).at(-1)!;
		const memories = Memories.fold(whole);
		const atNight = (FIRST + DAYS) * DAY + 4 * HOUR - 1;
		const ids = new Set(queue.map(({ id }) => id));
		const { idle, paced } = outlookOf({
			memories,
			cards: queue,
			plan,
			now: atNight,
			offset: 0,
			spent: plan.minutes * 60,
			costs: learnCosts(reviewsOf(entries), memories),
			experience: { bend: learnBend(foretoldIn(whole, memories)(queue)), misses: [] },
			studied: studiedDays(reviewsOf(entries), ids, { memories, all: true })
		});
		for (const part of ['mean', 'low', 'high'] as const) {
			expect(point.idle[part]).toBeCloseTo(idle[part], 9);
			expect(point.paced[part]).toBeCloseTo(paced[part], 9);
		}
	});

	it('ends with the day of the exam', () => {
		const points = scoresOf(plan, now + 30 * DAY);
		expect(points.at(-1)!.day).toBe(FIRST + DAYS + 10);
	});
});
