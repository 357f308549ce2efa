import type { FactForm } from './form.ts';
import { inLine, namesIn, words } from './in-line.ts';

export const groups: FactForm<'groups'> = {
	blank: { closed: true },
	fields: [
		{ field: 'question', as: 'line' },
		{ field: 'label', as: 'line' },
		{ field: 'groups', as: 'groups' },
		{ field: 'closed', as: 'tick' }
	],
	rare: [],
	answer: ({ groups: all }, names) =>
		(Array.isArray(all) ? all : [])
			.map((one) => `${words(Object(one).name)}: ${inLine(namesIn(Object(one).members, names))}`)
			.join('; ')
};
