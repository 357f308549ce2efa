import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '#lib/memory/day.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { outlookOf, outsetOf, reachOf, type OutlookInput } from './outlook.ts';

/** A Monday. */
const NOON = Date.UTC(2026, 10, 23, 12);
const cards = Array.from({ length: 100 }, (_, i) => ({
	id: `d/f-${i}/x`,
	deck: 'd',
	fact: `f-${i}`,
	revision: 0
}));
const review = (seq: number, card: number, at: number): Entry => ({
	device: 'aaaaaaaa',
	seq,
	at,
	offset: 0,
	kind: 'review',
	card: `d/f-${card}/x`,
	grade: 3,
	form: 'typed',
	mode: 'study',
	took: 5000,
	revision: 0
});
const known = Memories.fold(cards.slice(0, 50).map((_, i) => review(i + 1, i, NOON - DAY)));
const at = (
	plan: Partial<OutlookInput['plan']> = {},
	more: Partial<OutlookInput> = {}
): OutlookInput => ({
	memories: known,
	cards,
	plan: {
		name: 'Exam',
		date: '2026-12-07',
		covers: [{ deck: 'd' }],
		minutes: 10,
		daysOff: [],
		questions: 40,
		...plan
	},
	now: NOON,
	offset: 0,
	spent: 0,
	...more
});

describe('the outlook', () => {
	it('counts the days, and those of study', () => {
		expect(outlookOf(at())).toMatchObject({ days: 14, studyDays: 14 });
		expect(outlookOf(at({ daysOff: [5, 6] }))).toMatchObject({ days: 14, studyDays: 10 });
		expect(outlookOf(at({ date: '2026-11-20' }))).toMatchObject({ days: -3, studyDays: 0 });
	});

	it('is better if the plan is followed, and the more so the longer each day', () => {
		const { idle, followed } = outlookOf(at());
		expect(idle.mean).toBeLessThan(0.5);
		expect(followed.mean).toBeGreaterThan(idle.mean + 0.3);
		const means = [1, 2, 4, 8, 16, 32].map((minutes) => outlookOf(at({ minutes })).followed.mean);
		for (let i = 1; i < means.length; i++) expect(means[i]).toBeGreaterThan(means[i - 1]! - 0.01);
	});

	it('of a learner who knows nothing is what can be guessed', () => {
		const nothing = { memories: new Memories() };
		expect(outlookOf(at({}, nothing)).idle).toEqual({ mean: 0, low: 0, high: 0 });
		expect(outlookOf(at({}, { ...nothing, guess: () => 0.25 })).idle.mean).toBeCloseTo(0.25);
	});

	it('does without days that were missed: it is made anew', () => {
		const late = outlookOf(at({}, { now: NOON + 5 * DAY }));
		expect(late.followed.mean).toBeLessThan(outlookOf(at()).followed.mean);
		expect(late.followed.mean).toBeGreaterThan(late.idle.mean);
	});

	it('counts what was studied today', () => {
		const short = { minutes: 3, date: '2026-11-24' };
		const spent = outlookOf(at(short, { spent: 180 })).followed;
		expect(spent).toEqual(outlookOf(at(short)).idle);
		expect(outlookOf(at(short)).followed.mean).toBeGreaterThan(spent.mean);
	});

	it('on the day of the exam, and after it, is what is known', () => {
		for (const date of ['2026-11-23', '2026-11-22']) {
			const { idle, followed } = outlookOf(at({ date }));
			expect(followed).toEqual(idle);
			expect(idle.mean).toBeGreaterThan(0.4);
		}
	});

	it('leaves out suspended cards, and counts a changed answer as not known', () => {
		const one = { cards: cards.slice(0, 1) };
		expect(outlookOf(at({}, one)).idle.mean).toBeGreaterThan(0.5);
		const changed = { cards: [{ ...cards[0]!, revision: 1 }] };
		expect(outlookOf(at({}, changed)).idle.mean).toBe(0);
		const { card, device, offset } = { ...review(9, 0, NOON) } as Extract<
			Entry,
			{ kind: 'review' }
		>;
		const suspended = Memories.fold([
			review(1, 1, NOON - DAY),
			{ kind: 'suspend', card, device, offset, seq: 2, at: NOON, on: true }
		]);
		const both = { memories: suspended, cards: cards.slice(0, 2) };
		expect(outlookOf(at({}, both)).idle.mean).toBeGreaterThan(0.5);
	});

	it('stays within 0 and 1 for any plan', () => {
		const plans = fc.record({
			minutes: fc.integer({ min: 1, max: 600 }),
			questions: fc.integer({ min: 1, max: 500 }),
			daysOff: fc.subarray([0, 1, 2, 3, 4, 5]),
			date: fc
				.integer({ min: -3, max: 60 })
				.map((days) => new Date(NOON + days * DAY).toISOString().slice(0, 10))
		});
		fc.assert(
			fc.property(plans, (plan) => {
				for (const { mean, low, high } of [
					outlookOf(at(plan)).idle,
					outlookOf(at(plan)).followed
				]) {
					expect(low).toBeGreaterThanOrEqual(0);
					expect(mean).toBeGreaterThanOrEqual(low);
					expect(high).toBeGreaterThanOrEqual(mean);
					expect(high).toBeLessThanOrEqual(1);
				}
			}),
			{ numRuns: 40 }
		);
	});
});

/** As a worker does it, which is given a copy. */
const reach = (input: OutlookInput) => reachOf(structuredClone(outsetOf(input)));

describe('what a target takes', () => {
	it('is told in minutes a day, and they are the fewest', () => {
		const { reachable, minutes } = reach(at({ target: 0.9, minutes: 2 }));
		expect(reachable).toBe(false);
		const mean = (a: number) => outlookOf(at({ minutes: a })).followed.mean;
		expect(mean(minutes!)).toBeGreaterThanOrEqual(0.9);
		expect(mean(minutes! - 1)).toBeLessThan(0.9);
		expect(reach(at({ target: 0.9, minutes: minutes! })).reachable).toBe(true);
	});

	it('is told at once when it is out of reach, with what can be reached', () => {
		const { reachable, most, minutes } = reach(at({ target: 0.999, date: '2026-11-25' }));
		expect(reachable).toBe(false);
		expect(minutes).toBeUndefined();
		expect(most.score.mean).toBeGreaterThan(0.5);
		expect(most.score.mean).toBeLessThan(0.999);
		expect(most.minutes).toBeLessThan(600);
	});

	it('is nothing without one', () => {
		expect(reach(at())).toMatchObject({ reachable: true });
		expect(reach(at()).minutes).toBeUndefined();
	});

	it('of an exam that is today is what is known', () => {
		const { reachable, minutes } = reach(at({ target: 0.95, date: '2026-11-23' }));
		expect([reachable, minutes]).toEqual([false, undefined]);
	});
});
