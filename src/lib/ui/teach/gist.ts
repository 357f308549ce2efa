import type { Assignment } from '#lib/class/assignment.ts';
import { assigning as words } from '#lib/ui/messages/assigning.ts';
import { dateText } from './dates.ts';

/** What an assignment asks, in one line: from when, by when, how much a day. */
export const gistOf = ({
	start,
	due,
	exam,
	minutes
}: Pick<Assignment, 'start' | 'due' | 'exam' | 'minutes'>): string =>
	[
		start && words.starts(dateText(start)),
		due && words.due(dateText(due)),
		exam && words.exam(dateText(exam)),
		!due && !exam && words.open,
		words.aDay(minutes)
	]
		.filter(Boolean)
		.join(' · ');
