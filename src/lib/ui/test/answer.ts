/** How a question's options are ticked, whichever form it has. */
import type { AskedQuestion } from '#lib/question/asked-question.ts';
import { takes, type Question, type Response } from '#lib/question/question.ts';
import { pickedIn, pickOne } from '#lib/ui/answers/options.ts';

/** Which options are ticked. */
export function tickedIn(response: Response | null): readonly number[] {
	if (response && takes(response, 'options')) return response.picked;
	const picked = pickedIn(response);
	return picked === undefined ? [] : [picked];
}

/** The response with one option ticked, or, where several may be, with its tick changed. */
export function tick(
	question: Question | AskedQuestion,
	before: Response | null,
	i: number
): Response | null {
	if (!takes(question, 'options')) return pickOne(question, i) ?? before;
	const ticked = tickedIn(before);
	const picked = ticked.includes(i) ? ticked.filter((one) => one !== i) : [...ticked, i];
	return { form: question.form, picked };
}

/** What is typed so far. */
export const textIn = (response: Response | null): string =>
	response && takes(response, 'text') ? response.text : '';
