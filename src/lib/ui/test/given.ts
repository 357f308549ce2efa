import type { Question, Response } from '#lib/question/question.ts';
import { optionsOf, tickedIn } from './answer.ts';

/** What was answered, in words; undefined where its parts are shown one by one, or nothing was. */
export function givenIn(question: Question, response: Response | null): string | undefined {
	if (!response) return undefined;
	if ('text' in response) return response.text.trim() || undefined;
	if (question.form === 'multi-select') return undefined;
	const [picked] = tickedIn(response);
	return picked === undefined ? undefined : optionsOf(question)?.[picked]?.text;
}

/** Whether a question has parts that are shown one by one. */
export const hasParts = (question: Question): boolean =>
	'rows' in question || ['list', 'multi-select', 'map'].includes(question.form);
