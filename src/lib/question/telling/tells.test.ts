import { describe, expect, test } from 'vitest';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { card, date, name, number } from '#lib/question/card-fixtures.ts';
import { Company, guest } from './company.ts';
import type { Card } from '#lib/deck/card.ts';
import type { Form } from '#lib/question/question.ts';

const NONE: ReadonlySet<string> = new Set(['which', 'how', 'many', 'of', 'the', 'did']);

/** Whether the first, asked in a form, tells the other, which would be typed. */
function given(asked: Card, other: Card, form: Form = 'reveal'): boolean {
	const company = new Company(NONE);
	company.add(guest(allForms.ask(asked, form, 1), []));
	return !company.bears(guest(allForms.ask(other, 'reveal', 1), [other]));
}

const one = (id: string, prompt: string, answer: Card['answer'], more: Partial<Card> = {}) =>
	card(answer, { id: `deck/${id}`, fact: id.split('/')[0]!, prompt, ...more });

const howMany = one('count/value', 'How many states voted against the resolution?', number(5));

describe('a question tells the answer to another', () => {
	test('whose number it names, in figures or in words', () => {
		const five = one(
			'who/member/a',
			'Which five states voted against the resolution?',
			name('Eritrea')
		);
		const figure = one(
			'who/member/a',
			'Which of the 5 states that voted against the resolution is African?',
			name('Eritrea')
		);
		expect(given(five, howMany)).toBe(true);
		expect(given(figure, howMany)).toBe(true);
	});

	test('whose name stands in it', () => {
		const forward = one(
			'treaty/place',
			'Where was the treaty signed by Sadyr Japarov?',
			name('Osh')
		);
		const who = one(
			'president/backward',
			'Who signed the treaty?',
			name('Sadyr Japarov', 'Japarov')
		);
		expect(given(forward, who)).toBe(true);
	});

	test('whose day or year it mentions', () => {
		const told = one(
			'exit/reason',
			'Why did Uzbekistan leave the pact in 2012?',
			name('Neutrality')
		);
		expect(
			given(told, one('exit/day', 'In which year did Uzbekistan leave the pact?', date('2012')))
		).toBe(true);
		expect(given(told, one('entry/day', 'In which year did the war begin?', date('2012')))).toBe(
			false
		);
	});

	test('of the same fact, the other way round', () => {
		const forward = one(
			'president/forward',
			'Of which state was Japarov president?',
			name('Kyrgyzstan')
		);
		const backward = one('president/backward', 'Who was president there?', name('Japarov'));
		expect(given(forward, backward)).toBe(true);
	});

	test('where it shows several members of the list the other is of', () => {
		const shown = new Company(NONE);
		const [armenia, ...others] = members('bloc', 'Armenia', 'Belarus', 'Russia');
		shown.add(guest(allForms.ask(armenia!, 'list', 1, { company: [armenia!, ...others] }), []));
		expect(shown.bears(guest(allForms.ask(others[0]!, 'reveal', 1), others))).toBe(false);
		expect(given(armenia!, others[0]!)).toBe(false);
	});
});

/** The members of one list, as cards. */
function members(fact: string, ...names: string[]): Card[] {
	const list = { id: `deck/${fact}/member`, prompt: 'Which?', size: names.length, ordered: false };
	return names.map((which) =>
		one(`${fact}/member/${which}`, 'Which is in the bloc?', name(which), { member: which, list })
	);
}

describe('a question tells nothing', () => {
	test('of another thing that has the same answer', () => {
		const elsewhere = one('who/member/a', 'Which five poets lived in Vienna?', name('Rilke'));
		expect(given(elsewhere, howMany)).toBe(false);
	});

	test('by an option: it stands among others', () => {
		const asked = one('capital/forward', 'Which bloc has its seat in Minsk?', name('CIS'), {
			wrong: [
				{ text: 'Eritrea', confusable: false },
				{ text: 'Syria', confusable: false }
			]
		});
		const other = one(
			'who/only',
			'Which bloc has its seat in Minsk beside Eritrea?',
			name('Eritrea')
		);
		expect(given(asked, other, 'choice')).toBe(false);
	});
});
