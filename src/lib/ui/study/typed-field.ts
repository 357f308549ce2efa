import type { Answer } from '#lib/deck/card.ts';
import { study } from '#lib/ui/messages/current.ts';
import { further } from '#lib/ui/messages/further.ts';

const EXACT = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** How the field for an answer is labelled, and which keyboard a phone shows for it. */
export function fieldFor(answer: Answer): { label: string; inputmode: 'numeric' | 'text' } {
	if (answer.kind === 'number' && answer.tolerance > 0)
		return { label: further.giveOrTake(answer.tolerance), inputmode: 'text' };
	if (answer.kind !== 'date') return { label: study.yourAnswer, inputmode: 'text' };
	const exact = EXACT[answer.date.length as keyof typeof EXACT];
	return {
		label: exact ? study.yourDate[exact] : study.yourAnswer,
		// Only a bare year: other numbers are written "2.4 million" or "-5", and dates in words.
		inputmode: /^\d+$/.test(answer.date) ? 'numeric' : 'text'
	};
}
