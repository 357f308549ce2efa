import { describe, expect, it } from 'vitest';
import { DAY } from '#lib/memory/day.ts';
import type { Memory } from '#lib/memory/fsrs/memory.ts';
import type { Grade } from '#lib/memory/log/entry.ts';
import { gladOf } from './glad.ts';
import type { Step } from './sitting.ts';

const NOW = Date.UTC(2026, 10, 23, 12);

/** A card answered with a grade: how long it had stayed away, how often forgotten, how long it stays away now. */
function step(card: string, grade: Grade, was: number | undefined, lapses: number, now: number) {
	const due = { due: NOW + now * DAY, again: false };
	const before = { last: NOW - 100 * DAY, due: NOW + ((was ?? 0) - 100) * DAY, lapses };
	return {
		asking: { turn: { question: { cards: [card] } } },
		at: NOW,
		grades: [grade],
		previews: [{ 1: due, 2: due, 3: due, 4: due }],
		before: [was === undefined ? undefined : (before as Memory)]
	} as unknown as Step;
}
const glad = (...steps: Step[]) => gladOf(steps, new Map(), 20_000);

describe('what to be glad of', () => {
	it('is nothing where nothing came of it', () => {
		expect(glad()).toMatchObject({ firm: 0 });
		expect(glad(step('a', 3, undefined, 0, 3)).hardest).toBeUndefined();
	});

	it('is what stays away for a month now and did not before', () => {
		expect(glad(step('a', 3, 20, 0, 45)).firm).toBe(1);
		expect(glad(step('a', 3, 30, 0, 90)).firm, 'firm before').toBe(0);
		expect(glad(step('a', 3, 10, 0, 29)).firm, 'not yet').toBe(0);
		expect(glad(step('a', 4, undefined, 0, 31)).firm, 'at first sight').toBe(1);
	});

	it('is the card forgotten most often that was known at once', () => {
		const easy = step('easy', 3, 5, 1, 6);
		const hard = step('hard', 2, 5, 4, 6);
		expect(glad(easy, hard).hardest).toEqual({ card: 'hard', lapses: 4 });
		const again = step('hard', 3, 5, 4, 6);
		expect(glad(step('hard', 1, 5, 4, 0), again, easy).hardest, 'missed first').toEqual({
			card: 'easy',
			lapses: 1
		});
	});

	it('is the week that ends today, also the days without an answer', () => {
		const days = new Map([
			[20_000, 12],
			[19_994, 3],
			[19_993, 99]
		]);
		const { week } = gladOf([], days, 20_000);
		expect(week.map(({ answers }) => answers)).toEqual([3, 0, 0, 0, 0, 0, 12]);
	});
});
