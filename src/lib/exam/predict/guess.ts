import type { Form } from '#lib/question/question.ts';

/**
 * The chance, 0..1, that somebody who knows nothing gets a card right in a form.
 *
 * @param options how many there are to choose from: answers, groups, places, states on the map
 */
export function guessChance(form: Form, options: number): number {
	const one = 1 / Math.max(1, options);
	switch (form) {
		case 'choice':
		case 'odd-one-out':
		case 'match':
		case 'group':
		case 'order':
		case 'map':
			return one;
		case 'true-false':
			return 0.5;
		case 'multi-select':
			// Every option is ticked or not, and at least one is.
			return 1 / Math.max(1, 2 ** options - 1);
		case 'reveal':
		case 'typed':
		case 'number':
		case 'cloze':
		case 'list':
			return 0;
	}
}
