import { given } from './given.ts';
import type { Mark } from './question.ts';

/**
 * The marks of a list with what was given and does not belong: it stands with the first member that
 * was missed or, where none was, with the first of all. The order in which it was given says nothing.
 */
export function withIntruders(marks: readonly Mark[], intruders: readonly string[]): Mark[] {
	const named = [...new Set(intruders)].sort().join(', ');
	const missed = marks.findIndex(({ verdict }) => verdict === 'missing');
	return marks.map((mark, i) =>
		i === Math.max(0, missed) ? { ...mark, ...given('wrong', named) } : mark
	);
}
