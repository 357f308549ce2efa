import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { card, gap, listOf, name, nearAbroad, slovakia, wrong } from './card-fixtures.ts';
import { chooseForm } from './choose-form.ts';
import { formsFor } from './forms.ts';
import type { Card } from '#lib/deck/card.ts';

const balticOutside = [wrong('Finland'), wrong('Poland')];
const baltic = listOf(['Estonia', 'Latvia'], { outside: balticOutside });
const cards = [slovakia, nearAbroad, gap, ...baltic, card(name('Ghent'))];

/** How often a form comes up over many seeds. */
function share(one: Card, form: string, memory: { stability: number; reps: number }): number {
	let found = 0;
	for (let seed = 0; seed < 400; seed++) if (chooseForm(one, memory, seed) === form) found++;
	return found / 400;
}

test('the forms of a card come easiest first', () => {
	expect(formsFor(slovakia)).toEqual(['choice', 'reveal', 'typed']);
	expect(formsFor(gap)).toEqual(['choice', 'reveal', 'cloze']);
	expect(formsFor(nearAbroad)).toEqual(['choice', 'reveal']);
	expect(formsFor(baltic[0] as Card)).toEqual(['choice', 'list']);
});

test('a new card is recognised', () => {
	for (const one of [slovakia, nearAbroad, gap, ...baltic]) {
		expect(share(one, 'choice', { stability: 0, reps: 0 })).toBe(1);
	}
});

test('a stability that is no number counts as new', () => {
	for (const one of [slovakia, ...baltic]) {
		expect(share(one, 'choice', { stability: Number.NaN, reps: 1 })).toBe(1);
	}
});

test('a mature card is mostly recalled, and still varies', () => {
	for (const [one, recall] of [
		[slovakia, 'typed'],
		[gap, 'cloze'],
		[nearAbroad, 'reveal'],
		[baltic[0] as Card, 'list']
	] as const) {
		const recalled = share(one, recall, { stability: 60, reps: 6 });
		expect(recalled).toBeGreaterThan(0.75);
		expect(recalled).toBeLessThan(0.95);
	}
});

test('a card that can be marked by machine is never left to the learner’s own judgement', () => {
	for (const stability of [0, 5, 30, 300]) {
		expect(share(slovakia, 'reveal', { stability, reps: 4 })).toBe(0);
		expect(share(gap, 'reveal', { stability, reps: 4 })).toBe(0);
	}
});

test('a card that stays fresh through many reviews changes its form', () => {
	expect(share(slovakia, 'typed', { stability: 1, reps: 7 })).toBe(0);
	expect(share(slovakia, 'typed', { stability: 1, reps: 12 })).toBeGreaterThan(0.1);
});

test('for one seed the form never gets easier as stability grows', () => {
	const stability = fc.double({ min: 0, max: 1000, noNaN: true });
	fc.assert(
		fc.property(
			fc.constantFrom(...cards),
			stability,
			stability,
			fc.nat(7),
			fc.integer(),
			(one, a, b, reps, seed) => {
				const rung = (days: number) =>
					formsFor(one).indexOf(chooseForm(one, { stability: days, reps }, seed));
				expect(rung(Math.max(a, b))).toBeGreaterThanOrEqual(rung(Math.min(a, b)));
			}
		)
	);
});

test('the form chosen always fits, and the same seed chooses the same', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...cards),
			fc.oneof(fc.double(), fc.constantFrom(0, -1, Infinity, Number.NaN)),
			fc.nat(),
			fc.integer(),
			(one, stability, reps, seed) => {
				const form = chooseForm(one, { stability, reps }, seed);
				expect(formsFor(one)).toContain(form);
				expect(chooseForm(one, { stability, reps }, seed)).toBe(form);
			}
		)
	);
});
