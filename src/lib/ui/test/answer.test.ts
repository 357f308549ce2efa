import { describe, expect, test } from 'vitest';
import { flagship, paperOf } from '#lib/exam/test/fixtures.ts';
import type { Form, Question } from '#lib/question/question.ts';
import { rightResponse } from '#lib/question/responses.ts';
import { gaveIn, optionsOf } from '#lib/ui/answers/options.ts';
import { textIn, tick, tickedIn } from './answer.ts';

const questions = paperOf(flagship('near-abroad-2022'), 60).questions.map(
	({ question }) => question
);
function one<F extends Form>(form: F): Question {
	const found = questions.find((question) => question.form === form);
	if (!found) throw new Error(`no ${form} was drawn`);
	return found;
}

describe('ticking', () => {
	test('moves the tick where one option is asked for', () => {
		const question = one('choice');
		const first = tick(question, null, 0);
		expect(tickedIn(first)).toEqual([0]);
		expect(tickedIn(tick(question, first, 2))).toEqual([2]);
	});

	test('sets and takes away ticks where several are', () => {
		const question = one('multi-select');
		const two = tick(question, tick(question, null, 0), 3);
		expect(tickedIn(two)).toEqual([0, 3]);
		expect(tickedIn(tick(question, two, 0))).toEqual([3]);
	});

	test('leaves an answer of another kind alone', () => {
		const typed = { form: 'typed', text: 'tally', hinted: false } as const;
		expect(tick(one('typed'), typed, 0)).toBe(typed);
		expect(textIn(typed)).toBe('tally');
		expect(textIn(null)).toBe('');
	});
});

test('what was given reads as it stood on the screen, and nothing as nothing', () => {
	for (const question of questions) {
		const given = gaveIn(question, rightResponse(question));
		if (question.form === 'choice') expect(given).toBe(optionsOf(question)![question.key]!.text);
		if (question.form === 'typed') expect(given).toBe(question.answer.text);
		expect(gaveIn(question, null)).toBeUndefined();
	}
});
