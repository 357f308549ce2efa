import type { FactForm } from './form.ts';
import { both } from './in-line.ts';
import { termText } from './term.ts';

export const pair: FactForm<'pair'> = {
	blank: { relation: 'pairs', oneToOne: false },
	fields: [
		{ field: 'left', as: 'term' },
		{ field: 'right', as: 'term' },
		{ field: 'question', as: 'line' },
		{ field: 'reverse', as: 'line' }
	],
	rare: [
		{ field: 'oneToOne', as: 'tick' },
		{ field: 'wrong', as: 'wrongs' }
	],
	answer: ({ left, right }, names) => both(termText(left, names), termText(right, names))
};
