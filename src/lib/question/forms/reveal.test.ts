import { expect, test } from 'vitest';
import { allForms } from './all-forms.ts';
import { card, gap, listOf, name, nearAbroad } from '#lib/question/card-fixtures.ts';

test.each([1, 2, 3, 4] as const)(
	'the learner’s own grade %i stands, whatever the pace',
	(grade) => {
		const question = allForms.ask(nearAbroad, 'reveal', 1);
		expect(
			allForms.mark(question, { form: 'reveal', grade }, { took: 90_000, usual: 1000 })
		).toEqual({
			marks: [{ card: nearAbroad.id, grade, verdict: 'self' }],
			right: grade > 1,
			answer: nearAbroad.answer.text
		});
	}
);

test('a sentence with a gap is shown with the gap drawn, never filled', () => {
	expect(allForms.ask(gap, 'reveal', 1).given).toEqual({
		text: 'The associate member was _____.',
		quote: false
	});
	const words = card(
		{ kind: 'name', text: 'пустота', accept: [], lang: 'ru' },
		{ quoted: true, cloze: [{ blank: true }, { text: '!' }] }
	);
	expect(allForms.ask(words, 'reveal', 1).given).toEqual({
		text: '_____!',
		quote: true,
		lang: 'ru'
	});
});

test('what a card gives itself is shown instead', () => {
	const given = { text: 'A hint of the sentence', quote: false };
	expect(allForms.ask({ ...gap, given }, 'reveal', 1).given).toEqual(given);
});

test('one member of many has no question of its own', () => {
	expect(listOf(['A', 'B']).flatMap((one) => allForms.formsFor(one))).toEqual(['list', 'list']);
});

test('a card that nothing else fits is still asked', () => {
	expect(allForms.formsFor(card(name('A'), { pickOnly: true }))).toEqual(['reveal']);
});
