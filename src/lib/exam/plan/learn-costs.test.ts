import { describe, expect, it } from 'vitest';
import type { Entry, Grade, ReviewEntry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { DEFAULT_COSTS } from './costs.ts';
import { learnCosts } from './learn-costs.ts';
import { reviewSeconds } from './review-seconds.ts';
import { DAY } from '#lib/memory/day.ts';

const NOON = Date.UTC(2026, 10, 23, 12);

interface Answer {
	at: number;
	card?: string;
	grade?: Grade;
	took?: number;
	mode?: 'study' | 'test';
}
const reviews = (answers: readonly Answer[]): ReviewEntry[] =>
	answers.map(({ at, card = 'd/a/x', grade = 3, took = 5000, mode = 'study' }, i) => ({
		device: 'aaaaaaaa',
		seq: i + 1,
		at,
		offset: 0,
		kind: 'review',
		card,
		grade,
		form: 'typed',
		mode,
		took,
		revision: 0
	}));
const learn = (answers: readonly Answer[]) => {
	const log = reviews(answers);
	return learnCosts(log, Memories.fold(log as Entry[]));
};

/** After one answer a day for so many days, each in three seconds. */
const quick = (days: number) =>
	learn(Array.from({ length: days }, (_, i) => ({ at: NOON + i * DAY, took: 3000 })));

describe('the seconds of reviews', () => {
	it('are those of the answer, and of reading until the next question', () => {
		const log = reviews([
			{ at: NOON, took: 5000 },
			{ at: NOON + 10_000, took: 4000 },
			{ at: NOON + 15_000, took: 5000 }
		]);
		expect([...reviewSeconds(log)]).toEqual([11, 4, 5]);
	});

	it('leave out that the learner was away', () => {
		const log = reviews([{ at: NOON, took: 9e6 }, { at: NOON + DAY }]);
		expect([...reviewSeconds(log)]).toEqual([120, 5]);
	});

	it('are shared by the cards of a list', () => {
		const log = reviews([
			{ at: NOON, took: 5000 },
			{ at: NOON, took: 5000 },
			{ at: NOON + 20_000, took: 7000 },
			{ at: NOON + 20_000, took: 7000 }
		]);
		expect([...reviewSeconds(log)]).toEqual([8, 8, 7, 7]);
	});
});

describe('the costs learnt', () => {
	it('are the defaults for who has not studied', () => {
		expect(learn([])).toEqual(DEFAULT_COSTS);
		expect(learn([{ at: NOON, mode: 'test', took: 60_000 }])).toEqual(DEFAULT_COSTS);
	});

	it('move to what is measured as reviews come in', () => {
		expect(quick(6).good).toBeLessThan(DEFAULT_COSTS.good);
		expect(quick(6).good).toBeGreaterThan(quick(100).good);
		expect(quick(100).good).toBeCloseTo(3, -0.5);
		expect(quick(100).fail).toBe(DEFAULT_COSTS.fail);
		expect(quick(100).shares[1]).toBeGreaterThan(0.9);
		expect(quick(100).shares.reduce((sum, share) => sum + share)).toBeCloseTo(1);
	});

	it('count all that a missed card, or a new one, took on its day', () => {
		const slow = Array.from({ length: 40 }, (_, i) => [
			{ at: NOON + i * DAY, grade: 1 as Grade, took: 50_000 },
			{ at: NOON + i * DAY + 600_000, took: 50_000 }
		]).flat();
		expect(learn(slow).fail).toBeGreaterThan(70);
		expect(learn(slow).good).toBe(DEFAULT_COSTS.good);
		expect(learn(slow.slice(0, 2)).fresh).toBeGreaterThan(DEFAULT_COSTS.fresh);
	});
});
