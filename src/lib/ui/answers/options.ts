/** Options of which one tap picks one, whichever form they are of. */
import type { AskedQuestion } from '#lib/question/asked-question.ts';
import { takes, type Option, type Question, type Response } from '#lib/question/question.ts';
import { study } from '#lib/ui/messages/current.ts';

const truths = () => [{ text: study.truth.true }, { text: study.truth.false }];

/** The options of a question that is answered by picking; undefined for others. */
export function optionsOf(
	question: Question | AskedQuestion
): readonly Pick<Option, 'text' | 'lang'>[] | undefined {
	if (takes(question, 'truth')) return truths();
	return 'options' in question ? question.options : undefined;
}

/** The response that picks one option, or none of them; undefined where one alone is no answer. */
export function pickOne(
	question: Question | AskedQuestion,
	at: number | null
): Response | undefined {
	if (takes(question, 'truth')) return { form: question.form, said: at === null ? null : at === 0 };
	return takes(question, 'option') ? { form: question.form, picked: at } : undefined;
}

/** Which option is picked; undefined for none. */
export const pickedIn = (response: Response | null): number | undefined =>
	!response
		? undefined
		: takes(response, 'truth')
			? response.said === null
				? undefined
				: Number(!response.said)
			: takes(response, 'option')
				? (response.picked ?? undefined)
				: undefined;

/** What was answered, in words, where it was one thing; undefined where nothing was. */
export function gaveIn(question: Question, response: Response | null): string | undefined {
	if (response && takes(response, 'text')) return response.text.trim() || undefined;
	return optionsOf(question)?.[pickedIn(response) ?? -1]?.text;
}
