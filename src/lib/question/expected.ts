import type { Answer } from '#lib/deck/card.ts';

/** What kind of answer a field is for: how it is labelled, and which keyboard a phone shows. */
export type Expected =
	| { kind: 'text' }
	| { kind: 'number'; tolerance: number }
	| { kind: 'date'; exact?: 'year' | 'month' | 'day' };

const EXACT = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** What is expected of a typed answer, without saying the answer. */
export function expectedOf(answer: Answer): Expected {
	if (answer.kind === 'number') return { kind: 'number', tolerance: answer.tolerance };
	if (answer.kind !== 'date') return { kind: 'text' };
	const exact = EXACT[answer.date.length as keyof typeof EXACT];
	return { kind: 'date', ...(exact && { exact }) };
}
