import type { Expected } from '#lib/question/expected.ts';
import { study } from '#lib/ui/messages/current.ts';
import { further } from '#lib/ui/messages/further.ts';

/** How the field for an answer is labelled, and which keyboard a phone shows for it. */
export function fieldFor(expected: Expected): { label: string; inputmode: 'numeric' | 'text' } {
	if (expected.kind === 'number' && expected.tolerance > 0)
		return { label: further.giveOrTake(expected.tolerance), inputmode: 'text' };
	if (expected.kind !== 'date' || !expected.exact)
		return { label: study.yourAnswer, inputmode: 'text' };
	return {
		label: study.yourDate[expected.exact],
		// Only a bare year: other numbers are written "2.4 million" or "-5", and dates in words.
		inputmode: expected.exact === 'year' ? 'numeric' : 'text'
	};
}
