import type { FactForm } from './form.ts';
import { namesIn, words } from './in-line.ts';

export const quote: FactForm<'quote'> = {
	blank: {},
	fields: [
		{ field: 'text', as: 'line' },
		{ field: 'speaker', as: 'voice' },
		{ field: 'about', as: 'line' }
	],
	rare: [
		{ field: 'notBy', as: 'names' },
		{ field: 'blank', as: 'line' },
		{ field: 'wrong', as: 'wrongs' },
		{ field: 'lang', as: 'language' }
	],
	answer: ({ speaker, text }, names) => [...namesIn(speaker, names, 'who'), words(text)].join(': ')
};
