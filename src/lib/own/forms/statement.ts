import type { FactForm } from './form.ts';
import { words } from './in-line.ts';

export const statement: FactForm<'statement'> = {
	blank: {},
	fields: [
		{ field: 'question', as: 'line' },
		{ field: 'text', as: 'line' },
		{ field: 'false', as: 'wrongs' }
	],
	rare: [],
	answer: ({ text }) => words(text)
};
