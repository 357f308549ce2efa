import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '#lib/memory/day.ts';
import type { Entry, Grade } from '#lib/memory/log/entry.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import { planToday, type ExamInput } from './policy.ts';

/** A Monday. */
const NOON = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;

const cardsOf = (n: number): QueueCard[] =>
	Array.from({ length: n }, (_, i) => ({
		id: `d/f-${i}/x`,
		deck: 'd',
		fact: `f-${i}`,
		revision: 0
	}));
type Line = { at: number; card: number } & (
	{ grade: Grade } | { kind: 'suspend'; on: boolean } | { kind: 'bury' }
);
function logOf(lines: readonly Line[]): Entry[] {
	const sorted = [...lines].sort((a, b) => a.at - b.at);
	return sorted.map(({ at, card, ...rest }, i) => {
		const stamp = { device: 'aaaaaaaa', seq: i + 1, at, offset: 0, card: `d/f-${card}/x` };
		if ('kind' in rest) return { ...stamp, ...rest };
		const asked = { form: 'typed', mode: 'study', took: 5000, revision: 0 } as const;
		return { ...stamp, kind: 'review', ...asked, ...rest };
	});
}
const plan = (more: Partial<ExamPlan> = {}): ExamPlan => ({
	name: 'Exam',
	date: '2026-12-07',
	covers: [{ deck: 'd' }],
	minutes: 10,
	daysOff: [],
	questions: 20,
	...more
});
const today = (lines: readonly Line[], more: Partial<ExamInput> = {}) =>
	planToday({
		memories: Memories.fold(logOf(lines)),
		cards: cardsOf(40),
		plan: plan(),
		now: NOON,
		offset: 0,
		spent: 0,
		...more
	});
const of = (steps: readonly { card: string }[]) => steps.map(({ card }) => card);

const line = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			at: fc.integer({ min: -40 * 1440, max: 0 }).map((minutes) => NOON + minutes * MINUTE),
			card: fc.nat(39),
			grade: fc.constantFrom<Grade[]>(1, 2, 3, 4)
		})
	},
	fc.record({
		at: fc.integer({ min: -9 * 1440, max: 0 }).map((minutes) => NOON + minutes * MINUTE),
		card: fc.nat(39),
		kind: fc.constant('suspend' as const),
		on: fc.boolean()
	}),
	fc.record({
		at: fc.integer({ min: -2 * 1440, max: 0 }).map((minutes) => NOON + minutes * MINUTE),
		card: fc.nat(39),
		kind: fc.constant('bury' as const)
	})
);
const lines = fc.array(line, { maxLength: 150 });
const input = fc.record({
	minutes: fc.integer({ min: 1, max: 60 }),
	ahead: fc.integer({ min: -2, max: 40 }),
	spent: fc.integer({ min: 0, max: 2000 }),
	daysOff: fc.subarray([0, 1, 2, 3, 4, 5])
});
const dateIn = (days: number) => new Date(NOON + days * DAY).toISOString().slice(0, 10);

describe('the plan for today', () => {
	it('takes no more seconds than are left of the day, but for half a card, and asks none twice', () => {
		fc.assert(
			fc.property(lines, input, (log, { minutes, ahead, spent, daysOff }) => {
				const exam = plan({ minutes, daysOff, date: dateIn(ahead) });
				const { steps, seconds, extra } = today(log, { plan: exam, spent });
				expect(seconds).toBeCloseTo(steps.reduce((sum, step) => sum + step.seconds, 0));
				const last = Math.max(0, ...steps.map((step) => step.seconds));
				expect(seconds).toBeLessThanOrEqual(Math.max(0, minutes * 60 - spent) + last / 2);
				if (spent > minutes * 60) expect(steps).toEqual([]);
				const all = [...of(steps), ...of(extra)];
				expect(new Set(all).size).toBe(all.length);
				for (const step of [...steps, ...extra]) expect(step.seconds).toBeGreaterThan(0);
			})
		);
	});

	it('never has a card that is suspended or buried, nor one that is known from today', () => {
		fc.assert(
			fc.property(lines, input, (log, { minutes, ahead }) => {
				const memories = Memories.fold(logOf(log));
				const { steps, extra } = today(log, { plan: plan({ minutes, date: dateIn(ahead) }) });
				for (const { card, why } of [...steps, ...extra]) {
					const memory = memories.get(card);
					expect(memory?.suspended ?? false).toBe(false);
					expect(memory?.buriedUntil ?? 0).toBeLessThanOrEqual(NOON);
					const fresh = (memory?.reps ?? 0) === 0;
					if (why === 'new') expect(fresh).toBe(true);
					if (!fresh && memory!.lastDay === Math.floor((NOON - 4 * 3_600_000) / DAY))
						expect(why).toBe('again');
				}
			})
		);
	});

	it('is the same whenever it is made from the same log, in whatever order that arrived', () => {
		fc.assert(
			fc.property(lines, input, (log, { minutes, ahead }) => {
				const exam = { plan: plan({ minutes, date: dateIn(ahead) }) };
				const entries = logOf(log);
				const late = Memories.fold(entries.slice(entries.length >> 1));
				late.add(entries.slice(0, entries.length >> 1));
				expect(today(log, { ...exam, memories: late })).toEqual(today(log, exam));
			})
		);
	});

	it('begins new cards first, so many that all are begun by 60 % of the days', () => {
		const { steps } = today([]);
		// 40 cards, 14 days: five a day for the first eight.
		expect(steps.map(({ why }) => why)).toEqual(['new', 'new', 'new', 'new', 'new']);
		expect(of(steps)).toEqual(of(cardsOf(5).map(({ id }) => ({ card: id }))));
	});

	it('counts those begun today, and catches up on those that were not begun before', () => {
		const begun = Array.from({ length: 3 }, (_, card): Line => ({ at: NOON, card, grade: 3 }));
		expect(today(begun).steps).toHaveLength(2);
		const later = today([], { now: NOON + 4 * DAY, plan: plan({ minutes: 20 }) });
		expect(later.steps.length).toBeGreaterThan(5);
	});

	it('asks what was missed today first, when its ten minutes are over', () => {
		const missed: Line[] = [{ at: NOON - 11 * MINUTE, card: 7, grade: 1 }];
		expect(today(missed).steps[0]).toMatchObject({ card: 'd/f-7/x', why: 'again' });
		const just: Line[] = [{ at: NOON - MINUTE, card: 7, grade: 1 }];
		const { steps, extra } = today(just);
		expect([...of(steps), ...of(extra)]).not.toContain('d/f-7/x');
	});

	it('asks again what was known with another answer, however well', () => {
		const known: Line[] = [{ at: NOON - DAY, card: 0, grade: 4 }];
		const cards = [{ ...cardsOf(1)[0]!, revision: 1 }];
		expect(today(known, { cards: cardsOf(1) }).steps).toEqual([]);
		expect(today(known, { cards }).steps).toMatchObject([{ card: 'd/f-0/x', why: 'due' }]);
	});

	it('sees every card once more in the last days', () => {
		const known = Array.from({ length: 40 }, (_, card): Line => ({
			at: NOON - 4 * DAY,
			card,
			grade: 4
		}));
		expect(today(known).steps).toEqual([]);
		const { steps } = today(known, { plan: plan({ date: dateIn(1) }) });
		expect(steps).toHaveLength(40);
		expect(new Set(steps.map(({ why }) => why))).toEqual(new Set(['final']));
	});

	it('offers more than is planned only as an extra, best first', () => {
		const known: Line[] = [{ at: NOON - 2 * DAY, card: 0, grade: 4 }];
		const { steps, extra } = today(known, { cards: cardsOf(1) });
		expect(steps).toEqual([]);
		expect(extra).toMatchObject([{ card: 'd/f-0/x', why: 'fill' }]);
	});

	it('of a day off is empty, but more may be done', () => {
		const { day, steps, extra } = today([], { plan: plan({ daysOff: [0] }) });
		expect([day, steps.length]).toEqual(['off', 0]);
		expect(extra.length).toBeGreaterThan(0);
	});

	it('of the day of the exam is a last run through what was begun, nothing new', () => {
		const known: Line[] = [{ at: NOON - 2 * DAY, card: 3, grade: 3 }];
		const { day, steps, extra } = today(known, { plan: plan({ date: '2026-11-23' }) });
		expect(day).toBe('exam');
		expect(of(steps)).toEqual(['d/f-3/x']);
		expect(extra).toEqual([]);
	});

	it('of an exam that is over, or that covers nothing, is empty', () => {
		const over = today([], { plan: plan({ date: '2026-11-22' }) });
		expect(over).toEqual({ day: 'past', steps: [], seconds: 0, extra: [] });
		expect(today([], { cards: [] })).toMatchObject({ day: 'study', steps: [], extra: [] });
	});

	it('stands a clock that was years ahead', () => {
		const wrong: Line[] = [{ at: NOON + 3650 * DAY, card: 0, grade: 3 }];
		const { steps } = today(wrong, { cards: cardsOf(1) });
		expect(steps).toMatchObject([{ card: 'd/f-0/x', why: 'due' }]);
		expect(Number.isFinite(steps[0]!.seconds)).toBe(true);
	});
});
