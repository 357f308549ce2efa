import { clozeParts } from '#lib/deck/cloze-text.ts';
import type { FactForm } from './form.ts';
import { inLine, words } from './in-line.ts';

export const cloze: FactForm<'cloze'> = {
	blank: {},
	fields: [{ field: 'text', as: 'gaps' }],
	rare: [{ field: 'blanks', as: 'blanks' }],
	answer: ({ text }) =>
		inLine(clozeParts(words(text)).flatMap((run) => (run.blank === undefined ? [] : run.text)))
};
