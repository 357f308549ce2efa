import { RULES } from './forms.ts';
import type { Pace } from './pace.ts';
import type { AskedForm, Marking, Question, QuestionOf, Response, ResponseTo } from './question.ts';

/**
 * What a response to a question was worth, card by card, with the right answer in words and, where
 * the deck knows, why what was given is wrong.
 */
export function mark(question: Question, response: Response, pace?: Pace): Marking {
	if (question.form !== response.form) {
		throw new TypeError(`A ${question.form} question cannot take a ${response.form} response.`);
	}
	return markAs(question.form, question, response as ResponseTo<typeof question.form>, pace);
}

const markAs = <F extends AskedForm>(
	form: F,
	question: QuestionOf<F>,
	response: ResponseTo<F>,
	pace?: Pace
): Marking => RULES[form].mark(question, response, pace);
