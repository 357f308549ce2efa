import type { FactForm } from './form.ts';
import { inLine } from './in-line.ts';
import { termText } from './term.ts';

export const sequence: FactForm<'sequence'> = {
	blank: {},
	fields: [
		{ field: 'question', as: 'line' },
		{ field: 'items', as: 'items' },
		{ field: 'label', as: 'line' }
	],
	rare: [],
	answer: ({ items }, names) =>
		inLine((Array.isArray(items) ? items : []).map((one) => termText(Object(one).term, names)))
};
