/** What Today begins with: the one thing to do next. */
import type { ExamAhead } from '#lib/ui/plan/ahead.ts';

export interface Lead<E> {
	/** An exam that has work left, or else what is due anyway; `done` only when there is neither. */
	readonly kind: 'exam' | 'due' | 'done';
	/** The one to show. */
	readonly exam: E;
	readonly others: readonly E[];
	/** It is today or tomorrow: nobody is welcomed back then, however long they were away. */
	readonly close: boolean;
}

/** Days before an exam from which on nothing else is talked of. */
const EVE = 1;

/**
 * The soonest exam that has work left; without one, what is due, and the soonest exam beside it.
 * Undefined where no exam has cards on this device.
 *
 * @param ahead soonest first
 * @param due how many cards are asked today anyway
 */
export function leadOf<E extends Pick<ExamAhead, 'cards' | 'today' | 'days'>>(
	ahead: readonly E[],
	due: number
): Lead<E> | undefined {
	const here = ahead.filter(({ cards }) => cards > 0);
	const busy = here.find(({ today }) => today.minutes > 0);
	const exam = busy ?? here[0];
	if (!exam) return undefined;
	const others = here.filter((other) => other !== exam);
	const close = here.some(({ days }) => days <= EVE);
	return { kind: busy ? 'exam' : due > 0 ? 'due' : 'done', exam, others, close };
}
