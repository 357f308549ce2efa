import type { FactForm } from './form.ts';
import { both, words } from './in-line.ts';
import { hasWrong, sidesChanged } from './sides.ts';
import { termText } from './term.ts';

export const pair: FactForm<'pair'> = {
	blank: { relation: 'pairs', oneToOne: false },
	fields: [
		{ field: 'left', as: 'term' },
		{ field: 'right', as: 'term' },
		{ field: 'question', as: 'line' },
		{ field: 'reverse', as: 'line' }
	],
	rare: [
		{ field: 'oneToOne', as: 'tick' },
		{ field: 'wrong', as: 'wrongs' }
	],
	answer: ({ left, right }, names) => both(termText(left, names), termText(right, names)),
	sides: ({ question, left, right }, names) => [
		`${words(question)} ${termText(left, names)}`,
		termText(right, names)
	],
	turned: (value) => {
		const { left, right, question, reverse } = value;
		// A pair that only the list has made asks by its own left side.
		const asksItself = question === left && reverse === undefined;
		if (hasWrong(value) || (reverse === undefined && !asksItself)) return undefined;
		const { reverse: asks, ...rest } = sidesChanged(value);
		return asksItself ? { ...rest, question: textOf(right) } : { ...rest, reverse: asks };
	}
};

const textOf = (term: unknown): unknown =>
	typeof term === 'string' ? term : (Object(term).text as unknown);
