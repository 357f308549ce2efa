import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, dayName } from '#lib/memory/day.ts';
import { spellsOf } from './time-spent.ts';

const on = (date: string) => Date.parse(date) / DAY;

test('a short history is shown day by day, without gaps, up to today', () => {
	const { by, spells } = spellsOf(new Map([[on('2026-11-20'), 5]]), on('2026-11-23'));
	expect(by).toBe('day');
	expect(spells.map(({ spent }) => spent)).toEqual([5, 0, 0, 0]);
});

test('a long one by weeks that begin on a Monday', () => {
	const { by, spells } = spellsOf(
		new Map([
			[on('2026-10-01'), 5],
			[on('2026-11-22'), 7],
			[on('2026-11-23'), 1]
		]),
		on('2026-11-25')
	);
	expect(by).toBe('week');
	expect(dayName(spells[0]!.day)).toBe('2026-09-28');
	expect(dayName(spells.at(-1)!.day)).toBe('2026-11-23');
	expect(spells.map(({ spent }) => spent)).toEqual([5, 0, 0, 0, 0, 0, 0, 7, 1]);
});

test('nothing within what is shown is lost, and what a wrong clock has dated ahead is not shown', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.integer({ min: 20_000, max: 20_200 }), fc.nat(1000))),
			(days) => {
				const today = 20_150;
				const byDay = new Map(days);
				const { spells } = spellsOf(byDay, today);
				const from = spells[0]!.day;
				const sum = [...byDay]
					.filter(([day]) => day >= from && day <= today)
					.reduce((all, [, ms]) => all + ms, 0);
				expect(spells.reduce((all, { spent }) => all + spent, 0)).toBe(sum);
				expect(spells.length).toBeLessThanOrEqual(28);
			}
		)
	);
});
