import { describe, expect, it } from 'vitest';
import { outsetOf, reachOf, type OutlookInput, type Reach } from '#lib/exam/plan/outlook.ts';
import { examBasis } from '#lib/exam/exam-basis.ts';
import { classTestWriter } from '#lib/memory/log/class-test-entry.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { examAhead, onTarget } from './ahead.ts';
import { remedyOf } from './remedy.ts';
import { DAY } from '#lib/memory/day.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const cards = Array.from({ length: 40 }, (_, n) => ({
	id: `d/f${n}/value`,
	deck: 'd',
	fact: `f${n}`,
	revision: 0
}));

const stamp = (seq: number, daysAgo = 0) => ({
	device: 'learner00',
	seq,
	at: NOON - daysAgo * DAY + seq * 1000,
	offset: 0
});
const review = (n: number, daysAgo: number): Entry => ({
	...stamp(n + 1, daysAgo),
	kind: 'review',
	card: `d/f${n}/value`,
	grade: 3,
	form: 'typed',
	mode: 'study',
	took: 5000,
	revision: 0
});

function inputOf(
	plan: Partial<OutlookInput['plan']> = {},
	entries: readonly Entry[] = [],
	spent = 0
): OutlookInput {
	const given = {
		name: 'Exam',
		date: '2026-11-27',
		covers: [{ deck: 'd' }],
		minutes: 10,
		daysOff: [],
		questions: 20,
		...plan
	};
	return { memories: Memories.fold(entries), cards, plan: given, now: NOON, offset: 0, spent };
}
const ahead = (...of: Parameters<typeof inputOf>) => examAhead('id', inputOf(...of));

describe('an exam ahead', () => {
	it('of which nothing is on this device has no cards and no task', () => {
		const { cards, today } = examAhead('id', { ...inputOf(), cards: [] });
		expect(cards).toBe(0);
		expect(today).toEqual({ minutes: 0, cards: [], begun: false, more: false });
	});

	it('does not count what was put aside', () => {
		const aside: Entry = { ...stamp(1), kind: 'suspend', card: 'd/f0/value', on: true };
		expect(ahead({}, [aside]).cards).toBe(39);
	});

	it('is not begun by a class’s test, which takes nothing off today’s minutes', () => {
		const inTest = { device: classTestWriter('0'.repeat(64)), mode: 'test' } as const;
		const plan = inputOf().plan;
		const at = { now: NOON, offset: 0 };
		const asked = Array.from({ length: 10 }, (_, n) => review(n, 0));
		const begun = (entries: readonly Entry[]) => {
			const input = examBasis(Memories.fold(entries), entries)(plan, cards, at);
			return { begun: examAhead('id', input).today.begun, spent: input.spent };
		};
		expect(begun(asked.map((one) => ({ ...one, ...inTest }) as Entry))).toEqual({
			begun: false,
			spent: 0
		});
		const alone = begun(asked.map((one) => ({ ...one, mode: 'test' }) as Entry));
		expect(alone).toMatchObject({ begun: true });
		// By a clock that stood still, too.
		expect(begun(asked.map((one) => ({ ...one, took: 0, at: NOON }) as Entry))).toEqual({
			begun: true,
			spent: 0
		});
		expect(alone.spent).toBeGreaterThan(0);
	});

	it('asks for no more minutes than the plan has', () => {
		const { today, days, day } = ahead();
		expect([days, day]).toEqual([4, 'study']);
		expect(today.minutes).toBeGreaterThan(0);
		expect(today.minutes).toBeLessThanOrEqual(10);
		expect(today.cards.length).toBeGreaterThan(0);
	});

	it('asks for nothing on a day off, and lets go on who wants to', () => {
		const { today, day } = ahead({ daysOff: [0] });
		expect(day).toBe('off');
		expect(today).toMatchObject({ minutes: 0, cards: [], more: true });
	});

	it('is done for today when only a little is left over', () => {
		const entries = Array.from({ length: 10 }, (_, n) => review(n, 0));
		const left = ahead({}, entries, 570).today;
		expect(left).toMatchObject({ minutes: 0, begun: true, more: true });
	});

	it('makes a task of a little where that is all there is', () => {
		const known = Array.from(
			{ length: 40 },
			(_, n): Entry => ({ ...review(n, 1), grade: 4 }) as Entry
		);
		const entries = known.map((entry, n) => (n === 0 ? ({ ...entry, grade: 1 } as Entry) : entry));
		const { today } = ahead({ date: '2027-02-01' }, entries);
		expect(today).toMatchObject({ minutes: 1, cards: ['d/f0/value'], begun: false });
	});
});

describe('a target', () => {
	it('that is not set is neither met nor missed', () => {
		expect(onTarget(ahead())).toBeUndefined();
	});

	it('is compared with what the plan is expected to reach', () => {
		expect(onTarget(ahead({ target: 0.2 }))).toBe('met');
		expect(onTarget(ahead({ target: 1 }))).toBe('short');
	});

	it('out of reach is answered with one that the proposed minutes do reach', () => {
		const input = inputOf({ date: '2026-11-24', minutes: 2, target: 1 });
		const remedy = remedyOf(reachOf(outsetOf(input)));
		if (remedy.kind !== 'target') throw new Error('1 cannot be expected');
		const { minutes, target } = remedy;
		expect(onTarget(examAhead('id', { ...input, plan: { ...input.plan, minutes, target } }))).toBe(
			'met'
		);
	});

	it('that takes more time is answered with so many minutes, and they are enough', () => {
		const input = inputOf({ date: '2026-12-18', minutes: 1, target: 0.95 });
		const remedy = remedyOf(reachOf(outsetOf(input)));
		if (remedy.kind !== 'minutes') throw new Error('0.95 can be reached');
		const { minutes } = remedy;
		expect(minutes).toBeGreaterThan(1);
		expect(onTarget(examAhead('id', { ...input, plan: { ...input.plan, minutes } }))).toBe('met');
	});

	it('that would take half the day is out of reach', () => {
		const score = { mean: 0.876, low: 0.8, high: 0.9 };
		const reach: Reach = { reachable: false, most: { minutes: 500, score }, minutes: 400 };
		expect(remedyOf(reach)).toEqual({ kind: 'target', target: 0.87, minutes: 240 });
	});
});
