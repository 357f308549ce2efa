import type { FactForm } from './form.ts';
import { words } from './in-line.ts';

export const date: FactForm<'date'> = {
	blank: {},
	fields: [
		{ field: 'question', as: 'line' },
		{ field: 'date', as: 'date' },
		{ field: 'event', as: 'line' }
	],
	rare: [
		{ field: 'reverse', as: 'line' },
		{ field: 'wrong', as: 'dates' }
	],
	answer: ({ date: on }) => words(on)
};
