import { expect, test } from 'vitest';
import { allForms } from './all-forms.ts';
import { askList, gap, listOf, nearAbroad, slovakia } from '#lib/question/card-fixtures.ts';
import type { Response } from '#lib/question/question.ts';

const questions = [
	allForms.ask(nearAbroad, 'reveal', 1),
	allForms.ask(slovakia, 'choice', 1),
	allForms.ask(slovakia, 'typed', 1),
	allForms.ask(gap, 'cloze', 1),
	askList(listOf(['A', 'B']), 1)
];
const responses: Response[] = [
	{ form: 'reveal', grade: 3 },
	{ form: 'choice', picked: 0 },
	{ form: 'typed', text: 'x', hinted: false },
	{ form: 'cloze', text: 'x', hinted: false },
	{ form: 'list', entries: ['A'] }
];

test('each form takes its own response and no other', () => {
	for (const [at, question] of questions.entries()) {
		for (const [n, response] of responses.entries()) {
			if (at === n)
				expect(allForms.mark(question, response).marks).toHaveLength(question.cards.length);
			else expect(() => allForms.mark(question, response)).toThrow(TypeError);
		}
	}
});

test('questions and markings are plain data that survive storage', () => {
	for (const [at, question] of questions.entries()) {
		const stored = JSON.parse(JSON.stringify(question)) as typeof question;
		expect(stored).toEqual(question);
		const response = responses[at] as Response;
		expect(JSON.parse(JSON.stringify(allForms.mark(stored, response)))).toEqual(
			allForms.mark(question, response)
		);
	}
});
