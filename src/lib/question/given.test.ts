/** What the log keeps of an answer: short, and only where it was wrong or misspelt. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/deck/card.ts';
import { allForms } from './forms/all-forms.ts';
import { askList, card, date, gap, listOf, name, noise, slovakia, wrong } from './card-fixtures.ts';
import { given } from './given.ts';
import type { Question, Response } from './question.ts';
import { rightResponse, wrongResponse } from './responses.ts';

const outside = ['Finland', 'Poland', 'Norway'].map((text) =>
	wrong(text, { iso: text.slice(0, 2) })
);
const baltic = listOf(['Estonia', 'Latvia', 'Lithuania'], { outside });
const company = baltic.map((one): Card => {
	const { text } = one.answer;
	const iso = { Estonia: 'EE', Latvia: 'LV', Lithuania: 'LT' }[text]!;
	return {
		...one,
		answer: { kind: 'name', text, accept: [], iso },
		several: { 'multi-select': 'Which belong?', 'odd-one-out': 'Which does not?' }
	};
});
const events = ['1991', '1993', '2015'].map((when, i) =>
	card(date(when), { id: `deck/event-${i}/date`, about: { text: `Event ${i}` } })
);
const cities = ['Riga', 'Tallinn', 'Vilnius'].map((text) =>
	card(name(text), { id: `deck/${text}/left`, about: { text: `Capital ${text.length}` } })
);

const choice = allForms.ask(slovakia, 'choice', 1);
const typed = allForms.ask(slovakia, 'typed', 1);
const list = askList(company, 1);
const several = allForms.ask(company[0]!, 'multi-select', 1, { company });
const map = allForms.ask(company[0]!, 'map', 1, { company });
const order = allForms.ask(events[0]!, 'order', 1, { company: events });
const match = allForms.ask(cities[0]!, 'match', 1, { company: cities });
const claims = Array.from({ length: 20 }, (_, seed) => allForms.ask(slovakia, 'true-false', seed));
const odd = allForms.ask(company[0]!, 'odd-one-out', 1, { company });
const questions: Question[] = [
	choice,
	typed,
	list,
	several,
	map,
	order,
	match,
	odd,
	...claims,
	allForms.ask(gap, 'cloze', 1),
	allForms.ask(slovakia, 'reveal', 1)
];
const givenTo = (question: Question, response: Response) =>
	allForms.mark(question, response).marks.map((mark) => mark.given);

describe('nothing is kept', () => {
	test('of a right answer in any form', () => {
		for (const question of questions)
			expect(givenTo(question, rightResponse(question)).filter(Boolean), question.form).toEqual([]);
	});

	test('where nothing was answered', () => {
		for (const question of questions)
			expect(givenTo(question, wrongResponse(question)).filter(Boolean), question.form).toEqual([]);
	});

	test('of a hint: what was typed then is right', () => {
		expect(givenTo(typed, { form: 'typed', text: 'Slovakia', hinted: true })).toEqual([undefined]);
	});

	test('of who says that what is true is false', () => {
		const truth = claims.find(({ key }) => key)!;
		expect(givenTo(truth, { form: 'true-false', said: false })).toEqual([undefined]);
	});
});

describe('what is kept of a wrong answer', () => {
	test('is the option, the false claim, or what was typed', () => {
		const picked = choice.options.findIndex((_, i) => i !== choice.key);
		expect(givenTo(choice, { form: 'choice', picked })).toEqual([choice.options[picked]!.text]);
		const lie = claims.find(({ key }) => !key)!;
		expect(givenTo(lie, { form: 'true-false', said: true })).toEqual([lie.claim.text]);
		const text = ' Atlantis ';
		expect(givenTo(typed, { form: 'typed', text, hinted: false })).toEqual(['Atlantis']);
	});

	test('is what was typed where it is misspelt', () => {
		expect(givenTo(typed, { form: 'typed', text: 'Slovaka', hinted: false })).toEqual(['Slovaka']);
	});

	test('of a list is what does not belong, once, with the first member missed', () => {
		const entries = ['Estonia', 'poland', 'Narnia', 'Poland'];
		expect(givenTo(list, { form: 'list', entries })).toEqual([
			undefined,
			'Narnia, Poland',
			undefined
		]);
	});

	test('of a list that is whole stands with its first member', () => {
		const entries = ['Lithuania', 'Latvia', 'Estonia', 'Norway'];
		expect(givenTo(list, { form: 'list', entries })).toEqual(['Norway', undefined, undefined]);
	});

	test('of several options, and of a map, likewise', () => {
		const stranger = several.options.findIndex((one) => one.card === undefined);
		const [first] = givenTo(several, { form: 'multi-select', picked: [stranger] });
		expect(first).toBe(several.options[stranger]!.text);
		expect(givenTo(map, { form: 'map', tapped: ['EE', 'Po'] })).toEqual([
			undefined,
			'Poland',
			undefined
		]);
	});

	test('of a row is what was put there', () => {
		const placed = [match.key[1]!, match.key[0]!, match.key[2]!];
		expect(givenTo(match, { form: 'match', placed })).toEqual([
			match.answers[placed[0]!]!.text,
			match.answers[placed[1]!]!.text,
			undefined
		]);
		const turned = [...order.key.slice(1), order.key[0]!];
		expect(givenTo(order, { form: 'order', placed: turned })).toEqual([
			order.answers[turned[0]!]!.text,
			undefined,
			undefined
		]);
	});
});

test('it is never empty, never long, and no half of a character is left at its end', () => {
	fc.assert(
		fc.property(fc.oneof(noise, fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
			const kept = given('wrong', text).given;
			if (kept === undefined) expect(text.trim()).toBe('');
			else {
				expect(kept.length).toBeGreaterThan(0);
				expect(kept.length).toBeLessThanOrEqual(100);
				expect(text).toContain(kept);
			}
		})
	);
	expect(given('wrong', `${'x'.repeat(99)}😀`)).toEqual({ given: 'x'.repeat(99) });
});
