import type { FactForm } from './form.ts';
import { inLine, words } from './in-line.ts';

export const picture: FactForm<'picture'> = {
	blank: {},
	fields: [
		{ field: 'picture', as: 'picture' },
		{ field: 'regions', as: 'regions' },
		{ field: 'covered', as: 'tick' }
	],
	rare: [],
	answer: ({ regions }) =>
		inLine((Array.isArray(regions) ? regions : []).map((one) => words(Object(one).name)))
};
