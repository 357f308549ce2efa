import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMS } from '#lib/question/question.ts';
import { guessChance } from './guess.ts';

describe('guessing', () => {
	it('helps with options, and never where the answer must be brought to mind', () => {
		expect(guessChance('choice', 4)).toBe(0.25);
		expect(guessChance('true-false', 2)).toBe(0.5);
		expect(guessChance('multi-select', 4)).toBeCloseTo(1 / 15);
		for (const form of ['reveal', 'typed', 'number', 'cloze', 'list'] as const)
			expect(guessChance(form, 4)).toBe(0);
	});

	it('is a chance for every form and any number of options', () => {
		fc.assert(
			fc.property(fc.constantFrom(...FORMS), fc.nat(2000), (form, options) => {
				expect(guessChance(form, options)).toBeGreaterThanOrEqual(0);
				expect(guessChance(form, options)).toBeLessThanOrEqual(1);
			})
		);
	});
});
