import { describe, expect, it } from 'vitest';
import { classTestWriter } from '#lib/memory/log/class-test-entry.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { homeworkOf, secondsByDay } from './homework.ts';

/** Given on a Monday, ten minutes a day, due on Friday; looked at on a day of that week. */
const MONDAY = 20_780;
const FRIDAY = MONDAY + 4;
const done = (
	minutes: readonly number[],
	{ today = FRIDAY, since = MONDAY, allAsked = false } = {}
) =>
	homeworkOf({
		seconds: new Map(minutes.flatMap((spent, i) => (spent > 0 ? [[MONDAY + i, spent * 60]] : []))),
		from: since,
		due: FRIDAY,
		today,
		minutes: 10,
		allAsked
	});

describe('homework', () => {
	it('is not done by who did nothing', () => {
		expect(done([])).toMatchObject({ did: 'not', days: 0, askedDays: 4, askedSeconds: 2400 });
	});

	it('is done in part by who did some of it', () =>
		expect(done([10, 0, 8])).toMatchObject({ did: 'partly', days: 2, seconds: 18 * 60 }));

	it('is done by who spent the minutes, on whatever days, but for a little', () => {
		expect(done([0, 0, 0, 40]).did).toBe('done');
		expect(done([9, 9, 9, 8]).did).toBe('done');
		expect(done([0, 0, 0, 20, 20]).did, 'on the day itself').toBe('done');
	});

	it('is done by who was there every day until the app had nothing more to ask', () => {
		expect(done([6, 4, 3, 2], { allAsked: true }).did).toBe('done');
		expect(done([6, 4, 3, 2]).did, 'not everything was asked').toBe('partly');
		expect(done([6, 4, 3], { allAsked: true }).did, 'a day is missing').toBe('partly');
	});

	it('is no less done for a day that is not over', () =>
		expect(done([10, 10], { today: MONDAY + 2 })).toMatchObject({ did: 'done', askedDays: 2 }));

	it('asks of who came later only for the days since', () =>
		expect(done([0, 0, 10, 9], { since: MONDAY + 2 })).toMatchObject({
			did: 'done',
			askedDays: 2
		}));

	it('counts apart what came too late', () =>
		expect(done([0, 0, 0, 0, 0, 30, 10], { today: FRIDAY + 3 })).toMatchObject({
			did: 'not',
			late: 2400
		}));

	it('that is due on the day it was given is that day’s', () => {
		const oneDay = { from: FRIDAY, due: FRIDAY, today: FRIDAY, minutes: 10, allAsked: false };
		expect(homeworkOf({ ...oneDay, seconds: new Map() })).toMatchObject({
			did: 'not',
			askedDays: 1
		});
		expect(homeworkOf({ ...oneDay, seconds: new Map([[FRIDAY, 600]]) }).did).toBe('done');
	});
});

it('counts the seconds of what is assigned, by the learner’s days, in whatever order entries came', () => {
	const at = MONDAY * 86_400_000 + 3 * 3_600_000;
	const review = (seq: number, card: string, hours: number): Entry => ({
		device: 'aaaaaaaa',
		seq,
		at: at + hours * 3_600_000,
		offset: 0,
		kind: 'review',
		card,
		grade: 3,
		form: 'typed',
		mode: 'study',
		took: 5000,
		revision: 0
	});
	const inTest = { device: classTestWriter('0'.repeat(64)), mode: 'test' } as const;
	const alone: Entry = { ...review(4, 'd/a/x', 54), mode: 'test' } as Entry;
	const ofClass = { ...review(1, 'd/a/x', 54), ...inTest } as Entry;
	// At three in the night it is still the day before.
	const entries = [
		review(3, 'd/a/x', 30),
		review(1, 'd/a/x', 0),
		review(2, 'd/b/x', 1),
		alone,
		ofClass
	];
	expect([...secondsByDay(entries, new Set(['d/a/x']), Memories.fold(entries))]).toEqual([
		[MONDAY - 1, 5],
		[MONDAY + 1, 5],
		// A test of one's own is work, the class's is none.
		[MONDAY + 2, 5]
	]);
});
