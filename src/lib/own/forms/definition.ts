import type { FactForm } from './form.ts';
import { both, words } from './in-line.ts';
import { termText } from './term.ts';

export const definition: FactForm<'definition'> = {
	blank: {},
	fields: [
		{ field: 'term', as: 'term' },
		{ field: 'meaning', as: 'line' }
	],
	rare: [],
	answer: ({ term, meaning }, names) => both(termText(term, names), words(meaning)),
	sides: ({ term, meaning }, names) => [words(meaning), termText(term, names)]
};
