import type { Expected } from '#lib/question/expected.ts';
import { further } from '#lib/ui/messages/further.ts';

/** How the field for an answer is labelled, and which keyboard a phone shows for it. */
export function fieldFor(expected: Expected): { label: string; inputmode: 'numeric' | 'text' } {
	if (expected.kind === 'number' && expected.tolerance > 0)
		return { label: further.giveOrTake(expected.tolerance), inputmode: 'text' };
	if (expected.kind !== 'date' || !expected.exact)
		return { label: further.typed.answer, inputmode: 'text' };
	return {
		label: further.typed.date[expected.exact],
		// Only a bare year: other numbers are written "2.4 million" or "-5", and dates in words.
		inputmode: expected.exact === 'year' ? 'numeric' : 'text'
	};
}
