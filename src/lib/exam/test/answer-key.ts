import { allForms } from '#lib/question/forms/all-forms.ts';
import type { Question } from '#lib/question/question.ts';
import { rightResponse } from '#lib/question/responses.ts';

/** Letters of a printed column: A, B, … Z, AA. */
export const letterOf = (index: number): string =>
	(index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') +
	String.fromCharCode(65 + (index % 26));

/**
 * What an answer key prints for a question: its right answer in words, or, where letters are written,
 * those. `letters` are in the order of the question's rows or places.
 */
export function answerKey(question: Question): { text: string } | { letters: string[] } {
	if ('rows' in question) return { letters: question.key.map(letterOf) };
	return { text: allForms.mark(question, rightResponse(question)).answer };
}
