import { describe, expect, it } from 'vitest';
import { parametersOf } from '#lib/memory/fsrs/fsrs6.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { DEFAULT_COSTS } from './costs.ts';
import type { Moment } from './moment.ts';
import { Prices } from './price.ts';
import { cardStatesOf } from './card-states.ts';

const cards = Array.from({ length: 50 }, (_, i) => ({
	id: `d/f-${i}/x`,
	deck: 'd',
	fact: `f-${i}`,
	revision: 0
}));
const standing = cardStatesOf(new Memories(), cards, 0, 0);
const moment = (minutes: number, ahead = 20): Moment => ({
	today: 0,
	exam: ahead,
	kind: 'study',
	studyDays: ahead,
	daily: minutes * 60,
	spent: 0,
	now: 0,
	costs: DEFAULT_COSTS,
	parameters: parametersOf()
});
/** Seconds that a card is worth, known for four days. */
const demand = (minutes: number) =>
	new Prices().prospects(standing, moment(minutes))!.demand(4, 5, 4, 20);

describe('the price of a second', () => {
	it('is the higher the fewer there are: less is asked for', () => {
		expect(demand(1.5)).toBeLessThan(demand(2));
		expect(demand(2)).toBeLessThan(demand(10));
	});

	it('is found once for an exam', () => {
		const prices = new Prices();
		const first = prices.prospects(standing, moment(4));
		expect(prices.prospects(standing, { ...moment(4), today: 3 })).toBe(first);
	});

	it('is not asked for on the day itself, nor months ahead', () => {
		expect(new Prices().prospects(standing, moment(4, 0))).toBeUndefined();
		expect(new Prices().prospects(standing, moment(4, 200))).toBeUndefined();
	});
});
