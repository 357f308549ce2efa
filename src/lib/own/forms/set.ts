import type { FactForm } from './form.ts';
import { inLine, namesIn } from './in-line.ts';

export const set: FactForm<'set'> = {
	blank: { closed: true },
	fields: [
		{ field: 'question', as: 'line' },
		{ field: 'label', as: 'line' },
		{ field: 'members', as: 'members' },
		{ field: 'closed', as: 'tick' }
	],
	rare: [
		{ field: 'outside', as: 'members' },
		{ field: 'recall', as: 'tick', usual: true }
	],
	answer: ({ members }, names) => inLine(namesIn(members, names))
};
