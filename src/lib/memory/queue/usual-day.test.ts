import { expect, it } from 'vitest';
import { mostOnADay, usualDay, wasAway } from './usual-day.ts';

const TODAY = 20_000;
/** Answers so many days ago. */
const ago = (answers: Record<number, number>) =>
	new Map(Object.entries(answers).map(([days, n]) => [TODAY - Number(days), n]));

it('of who has hardly begun nothing is said, and nothing is held back', () => {
	const days = ago({ 0: 300, 1: 40, 2: 40 });
	expect(usualDay(days, TODAY)).toBeUndefined();
	expect(mostOnADay(days, TODAY)).toBe(Infinity);
});

it('is what was answered on the latest days of study, today and days off aside', () => {
	expect(usualDay(ago({ 0: 900, 1: 30, 4: 60, 9: 90 }), TODAY)).toBe(60);
	const older = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [i + 1, 20]));
	expect(usualDay(ago({ ...older, 11: 5000 }), TODAY)).toBe(20);
	expect(usualDay(ago({ 61: 50, 62: 50, 63: 50 }), TODAY)).toBeUndefined();
});

it('was away who did nothing for three days on end within three weeks', () => {
	const every = Array.from({ length: 30 }, (_, i) => [i + 1, 10]);
	const without = (...days: number[]) =>
		ago(Object.fromEntries(every.filter(([day]) => !days.includes(day!))));
	expect(wasAway(without(), TODAY)).toBe(false);
	expect(wasAway(without(2, 3, 5), TODAY)).toBe(false);
	expect(wasAway(without(5, 6, 7), TODAY)).toBe(true);
	expect(wasAway(without(23, 24, 25), TODAY)).toBe(false);
	expect(wasAway(ago({ 40: 10 }), TODAY), 'and is not back yet').toBe(true);
	expect(wasAway(ago({ 1: 10, 2: 10 }), TODAY), 'has only begun').toBe(false);
});
