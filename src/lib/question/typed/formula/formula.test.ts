import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameBySigns } from './formula.ts';

describe('what a formula may be written as', () => {
	test.each([
		['y = 2x + 3', 'y=3+2x', true],
		['y = 2x + 3', '2x+3', true],
		['y = 2x + 3', 'y = 2x - 3', false],
		['x² − 9', '(x+3)(x-3)', false],
		['A = ½bh', 'bh/2', true],
		['F = ma', 'F = m/a', false],
		['x > 3', '3 < x', true],
		['x > 3', 'x ≥ 3', false],
		['-1', 'minus one', true],
		['-1', '1', false],
		['(2, 3)', '(3, 2)', false],
		['x = 4 or x = -4', '±4', true],
		['Cl⁻', 'Cl', false],
		['2H₂ + O₂ → 2H₂O', 'O2 + 2H2 -> 2H2O', true],
		['CO₂', 'CO₂⁻', false]
	])('%s: “%s” is %s', (answer, typed, same) => expect(sameBySigns(typed, answer)).toBe(same));

	test.each(['T-34', 'x-ray', 'AC/DC', 'Minsk', 'World War II', 'e-mail', '1914-1918'])(
		'%s is none',
		(name) => expect(sameBySigns('anything', name)).toBeUndefined()
	);
});

test('no text keeps it from an end', () => {
	const signs = fc.array(fc.constantFrom(...'xyz0123(()=<+-*/^.,√²₂→ ', 'sin', '±', '⁻', 'minus'), {
		maxLength: 200
	});
	fc.assert(
		fc.property(signs, signs, (typed, answer) => {
			const took = () => {
				const began = performance.now();
				sameBySigns(typed.join(''), answer.join(''));
				return performance.now() - began;
			};
			// A machine that stands still does so once; what has no end has none the second time either.
			const [first, again] = [took(), took()];
			expect(Math.min(first, again)).toBeLessThan(200);
		}),
		{ numRuns: 500 }
	);
});
