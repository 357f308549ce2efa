import type { Answer } from '#lib/deck/card.ts';
import { exactnessOf } from '#lib/deck/dates.ts';

/** What kind of answer a field is for: how it is labelled, and which keyboard a phone shows. */
export type Expected =
	| { kind: 'text' }
	| { kind: 'number'; tolerance: number }
	| { kind: 'date'; exact?: 'year' | 'month' | 'day' };

const EXACT = { 1: 'year', 2: 'month', 3: 'day' } as const;

/** What is expected of a typed answer, without saying the answer. */
export function expectedOf(answer: Answer): Expected {
	if (answer.kind === 'number') return { kind: 'number', tolerance: answer.tolerance };
	if (answer.kind !== 'date') return { kind: 'text' };
	return { kind: 'date', exact: EXACT[exactnessOf(answer.date)] };
}
