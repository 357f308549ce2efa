/** How a question's options are ticked, whichever form it has. */
import type { AskedQuestion } from '#lib/question/asked-question.ts';
import type { Option, Question, Response } from '#lib/question/question.ts';
import { study } from '#lib/ui/messages/current.ts';

const TRUTHS = [{ text: study.truth.true }, { text: study.truth.false }];

/** The options of a question that is answered by ticking; undefined for others. */
export function optionsOf(
	question: Question | AskedQuestion
): readonly Pick<Option, 'text' | 'lang'>[] | undefined {
	if (question.form === 'true-false') return TRUTHS;
	return 'options' in question ? question.options : undefined;
}

/** Which options are ticked. */
export function tickedIn(response: Response | null): readonly number[] {
	if (response?.form === 'multi-select') return response.picked;
	if (response?.form === 'true-false') return response.said === null ? [] : [response.said ? 0 : 1];
	if (response?.form !== 'choice' && response?.form !== 'odd-one-out') return [];
	return response.picked === null ? [] : [response.picked];
}

/** The response with one option ticked, or, where several may be, with its tick changed. */
export function tick(
	question: Question | AskedQuestion,
	before: Response | null,
	i: number
): Response | null {
	switch (question.form) {
		case 'choice':
		case 'odd-one-out':
			return { form: question.form, picked: i };
		case 'true-false':
			return { form: 'true-false', said: i === 0 };
		case 'multi-select': {
			const ticked = tickedIn(before);
			const picked = ticked.includes(i) ? ticked.filter((one) => one !== i) : [...ticked, i];
			return { form: 'multi-select', picked };
		}
		default:
			return before;
	}
}

/** What is typed so far. */
export const textIn = (response: Response | null): string =>
	response && 'text' in response ? response.text : '';
