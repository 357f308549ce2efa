import { describe, expect, it } from 'vitest';
import { DAY } from '#lib/memory/day.ts';
import { parametersOf, review } from './fsrs6.ts';
import { chanceSaid, guessOf, knewIt, rightBy } from './guessing.ts';
import { MemoryRow } from './row.ts';

const p = parametersOf();

/** After Good at first sight and, so many days later, after another answer. */
function after(guess: number, grade: 1 | 3 = 3, days = 3) {
	const memory = new MemoryRow();
	review(memory, 3, { at: 0, day: 0, shift: 0 }, p, 0);
	review(memory, grade, { at: days * DAY, day: days, shift: 0 }, p, guess);
	return memory.copy();
}

/** The stability that a right one among four leaves at first sight. */
function first(knownBefore: number): number {
	const memory = new MemoryRow();
	const own = parametersOf(undefined, undefined, knownBefore);
	review(memory, 3, { at: 0, day: 0, shift: 0 }, own, 0.25);
	return memory.stability;
}

describe('a right answer that may be guessed', () => {
	it('was known for sure only where nothing could be guessed, or nothing was forgotten', () => {
		expect(knewIt(0.3, 0)).toBe(1);
		expect(knewIt(1, 0.5)).toBe(1);
		expect(knewIt(0, 0.5)).toBe(0);
		expect(knewIt(0.5, 0.5)).toBeCloseTo(2 / 3);
		expect(rightBy(0.5, 0.5)).toBeCloseTo(0.75);
	});

	it('says the less of a memory the more likely luck was, and never less than a wrong one', () => {
		const stabilities = [0, 0.05, 0.25, 0.5, 1].map((guess) => after(guess).stability);
		expect(stabilities).toEqual([...stabilities].sort((a, b) => b - a));
		expect(new Set(stabilities).size).toBe(5);
		expect(stabilities.at(-1)).toBeGreaterThan(after(0, 1).stability);
	});

	it('says of a wrong answer all there is to say', () => {
		expect(after(0.5, 1)).toEqual({ ...after(0, 1), expectedLapses: expect.any(Number) });
	});

	it('on the day of the last one says as much as any', () => {
		expect(after(0.5, 3, 0)).toEqual(after(0, 3, 0));
	});

	it('at first sight says the more the more a learner knows already', () => {
		expect(first(0.1)).toBeLessThan(first(0.3));
		expect(first(0.3)).toBeLessThan(first(0.9));
		expect(first(1)).toBeCloseTo(p.w[2]!, 6);
	});
});

describe('the chance of a guess', () => {
	it('is the form’s, unless the review says another; a form that is not known counts as recall', () => {
		expect(guessOf({ form: 'choice' })).toBe(0.25);
		expect(guessOf({ form: 'choice', chance: 0.5 })).toBe(0.5);
		expect(guessOf({ form: 'typed' })).toBe(0);
		for (const form of ['a form of the future', 'constructor', 'toString', '__proto__'])
			expect(guessOf({ form }), form).toBe(0);
	});

	it('is written only where the form alone does not say it', () => {
		expect(chanceSaid('choice', 0.25)).toEqual({});
		expect(chanceSaid('choice', 1 / 3)).toEqual({ chance: 0.3333 });
		expect(chanceSaid('typed', 0)).toEqual({});
		expect(chanceSaid('match', 0)).toEqual({ chance: 0 });
	});
});
