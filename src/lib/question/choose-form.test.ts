import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { card, gap, listOf, name, nearAbroad, slovakia, wrong } from './card-fixtures.ts';
import type { Card } from '#lib/deck/card.ts';
import type { Strength } from './choose-form.ts';
import type { Form } from './question.ts';

const balticOutside = [wrong('Finland'), wrong('Poland')];
const baltic = listOf(['Estonia', 'Latvia'], { outside: balticOutside });
const cards = [slovakia, nearAbroad, gap, ...baltic, card(name('Ghent'))];

/** How hard each form is on memory. */
const RUNGS: Partial<Record<Form, number>> = {
	choice: 0,
	'true-false': 0,
	reveal: 2,
	typed: 3,
	cloze: 3,
	number: 3,
	list: 4
};

/** How often a form comes up over many seeds. */
function share(one: Card, form: string, memory: Strength): number {
	let found = 0;
	for (let seed = 0; seed < 400; seed++)
		if (allForms.ranked(one, memory, seed)[0] === form) found++;
	return found / 400;
}

/** The same of an answer that is typed. */
const typed = (memory: Partial<Strength>) =>
	share(slovakia, 'typed', { stability: 1, reps: 2, ...memory });

test('the forms of a card come easiest first', () => {
	expect(allForms.formsFor(slovakia)).toEqual(['choice', 'true-false', 'reveal', 'typed']);
	expect(allForms.formsFor(gap)).toEqual(['choice', 'true-false', 'reveal', 'cloze']);
	expect(allForms.formsFor(nearAbroad)).toEqual(['choice', 'true-false', 'reveal']);
	expect(allForms.formsFor(baltic[0] as Card)).toEqual(['choice', 'list']);
});

test('a new card is recognised, now and then as true or false', () => {
	for (const one of [slovakia, nearAbroad, gap, ...baltic]) {
		const memory = { stability: 0, reps: 0 };
		const truth = share(one, 'true-false', memory);
		expect(share(one, 'choice', memory) + truth).toBe(1);
		expect(truth).toBeLessThan(0.25);
	}
});

test('a stability that is no number counts as new', () => {
	for (const one of [slovakia, ...baltic])
		for (const form of ['choice', 'true-false', 'typed', 'list'])
			expect(share(one, form, { stability: Number.NaN, reps: 1 })).toBe(
				share(one, form, { stability: 0, reps: 1 })
			);
});

test('a weak memory is asked for the answer with some letters given, and for more as it grows', () => {
	expect(typed({ stability: 0 })).toBe(0);
	expect(typed({ stability: 2.3 })).toBeGreaterThan(0.25);
	expect(typed({ stability: 2.3 })).toBeLessThan(0.75);
	expect(typed({ stability: 10 })).toBeGreaterThan(typed({ stability: 2.3 }));
});

test('what is likely forgotten is recognised again first', () => {
	const memory = { stability: 20, reps: 4 };
	expect(typed({ ...memory, retrievability: 0.4 })).toBeLessThan(
		typed({ ...memory, retrievability: 0.9 }) / 2
	);
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
	expect(typed({ stability: 1, reps: 7 })).toBeLessThan(0.35);
	expect(typed({ stability: 1, reps: 12 })).toBeGreaterThan(0.5);
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
					RUNGS[allForms.ranked(one, { stability: days, reps }, seed)[0] ?? 'reveal'];
				const [low = 0, high = 0] = [Math.min(a, b), Math.max(a, b)].map(rung);
				expect(high).toBeGreaterThanOrEqual(low);
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
				const form = allForms.ranked(one, { stability, reps }, seed)[0];
				expect(allForms.formsFor(one)).toContain(form);
				expect(allForms.ranked(one, { stability, reps }, seed)[0]).toBe(form);
			}
		)
	);
});
