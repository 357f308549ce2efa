import type { Assignment } from '#lib/class/assignment.ts';
import { assigning as words } from '#lib/ui/messages/assigning.ts';
import { dateText } from './day-text.ts';

/**
 * What an assignment asks, in one line: from when, by when, how much a day. When it has begun, and that
 * what an exam is about is due by then, goes without saying.
 *
 * @param today calendar date
 */
export const gistOf = (
	{ start, due, exam, minutes }: Pick<Assignment, 'start' | 'due' | 'exam' | 'minutes'>,
	today: string
): string =>
	[
		start && start > today && words.starts(dateText(start)),
		due && due !== exam && words.due(dateText(due)),
		exam && words.exam(dateText(exam)),
		!due && !exam && words.open,
		words.aDay(minutes)
	]
		.filter(Boolean)
		.join(' · ');
