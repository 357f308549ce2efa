import type { FactForm } from './form.ts';
import { both, words } from './in-line.ts';
import { hasWrong, sidesChanged } from './sides.ts';

/** Its two sides have room for more than a line: how they are filled in is a matter of the page (ui/own/card). */
export const card: FactForm<'card'> = {
	blank: {},
	fields: [
		{ field: 'front', as: 'line' },
		{ field: 'back', as: 'line' }
	],
	rare: [
		{ field: 'accept', as: 'lines' },
		{ field: 'wrong', as: 'wrongs' }
	],
	answer: (value) =>
		value['both'] === true
			? both(words(value['front']), words(value['back']))
			: words(value['back']),
	sides: ({ front, back }) => [words(front), words(back)],
	turned: (value) => (hasWrong(value) ? undefined : sidesChanged(value))
};
