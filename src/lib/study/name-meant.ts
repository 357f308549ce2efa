/** "I meant this": what was typed and marked wrong may be another name for the answer. */
import { takes, type Marking, type Question, type Response } from '#lib/question/question.ts';

/** As the log keeps them, in letters. */
const LONGEST = 100;

/** What was typed, where it can be said to be another name; undefined of all other answers. */
export function nameMeant(
	question: Question,
	{ right }: Marking,
	response: Response
): string | undefined {
	if (right || !takes(question, 'text') || !takes(response, 'text')) return undefined;
	const name = response.text.trim();
	return question.answer.kind === 'name' && name !== '' && name.length <= LONGEST
		? name
		: undefined;
}
