import type { FactForm } from './form.ts';
import { words } from './in-line.ts';

export const number: FactForm<'number'> = {
	blank: {},
	fields: [
		{ field: 'question', as: 'line' },
		{ field: 'value', as: 'number' },
		{ field: 'unit', as: 'line' }
	],
	rare: [
		{
			field: 'qualifier',
			as: 'choice',
			options: ['exactly', 'about', 'more than', 'at least', 'less than']
		},
		{ field: 'tolerance', as: 'number' },
		{ field: 'wrong', as: 'numbers' }
	],
	answer: ({ value, unit }) => [words(value), words(unit)].filter((one) => one !== '').join(' ')
};
