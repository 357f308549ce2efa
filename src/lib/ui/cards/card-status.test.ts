import { describe, expect, it } from 'vitest';
import { DAY } from '#lib/memory/day.ts';
import type { Memory } from '#lib/memory/fsrs/memory.ts';
import { countsOf, FILTERS, isFilter, passes, statusOf } from './card-status.ts';

const NOW = Date.UTC(2026, 10, 24, 12);

const memory = (more: Partial<Memory> = {}): Memory => ({
	state: 'review',
	stability: 12,
	difficulty: 5,
	due: NOW + 3 * DAY,
	last: NOW - DAY,
	lastDay: 20_000,
	introduced: 19_990,
	reps: 4,
	lapses: 0,
	expectedLapses: 0.3,
	suspended: false,
	buriedUntil: 0,
	revision: 0,
	...more
});
const standing = (more: Partial<Memory> = {}) => statusOf(memory(more), NOW, 0);
const filters = (more: Partial<Memory> = {}) =>
	FILTERS.filter((filter) => passes(filter, standing(more)));

describe('the standing of a card', () => {
	it('that was never asked, or was started over, is new and comes back at no known time', () => {
		expect(statusOf(undefined, NOW, 0)).toMatchObject({ stage: 'new', next: undefined });
		expect(standing({ state: 'new' })).toMatchObject({ stage: 'new', due: false });
		expect(standing({ state: 'new', suspended: true }).suspended).toBe(true);
	});

	it('is due once its day has begun', () => {
		expect(standing().due).toBe(false);
		expect(standing({ due: NOW - DAY }).due).toBe(true);
	});

	it('is not due while it is suspended, nor while it is put off', () => {
		expect(standing({ due: NOW - DAY, suspended: true }).due).toBe(false);
		expect(standing({ due: NOW - DAY, buriedUntil: NOW + DAY })).toMatchObject({
			due: false,
			next: NOW + DAY
		});
	});

	it('is learning before it is known, and again after it was forgotten', () => {
		expect(standing({ state: 'learning' }).stage).toBe('learning');
		expect(standing({ state: 'relearning' }).stage).toBe('learning');
	});
});

describe('a filter', () => {
	it('finds a starred card, asked or not', () => {
		for (const one of [undefined, memory()]) {
			expect(passes('starred', statusOf(one, NOW, 0, true))).toBe(true);
			expect(passes('starred', statusOf(one, NOW, 0))).toBe(false);
		}
	});

	it('lets through what it names', () => {
		expect(filters()).toEqual(['all', 'known']);
		expect(filters({ due: 0 })).toEqual(['all', 'due', 'known']);
		expect(filters({ state: 'relearning', due: 0 })).toEqual(['all', 'due', 'learning']);
		expect(filters({ state: 'new' })).toEqual(['all', 'new']);
		expect(filters({ lapses: 5, reps: 12 })).toEqual(['all', 'known', 'leech']);
		expect(filters({ suspended: true })).toEqual(['all', 'known', 'suspended']);
	});

	it('says beforehand how many those are', () => {
		expect(countsOf([standing(), standing({ due: 0 }), standing({ state: 'new' })])).toEqual({
			all: 3,
			due: 1,
			new: 1,
			learning: 0,
			known: 2,
			leech: 0,
			starred: 0,
			suspended: 0
		});
	});

	it('is known by its name only', () => {
		expect(isFilter('due')).toBe(true);
		expect(isFilter('constructor')).toBe(false);
		expect(isFilter(null)).toBe(false);
	});
});
