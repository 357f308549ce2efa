import { expect, test } from 'vitest';
import { allForms } from './all-forms.ts';
import { card, number } from '#lib/question/card-fixtures.ts';

const states = card(number(193, { unit: 'states' }), { prompt: 'How many members has the UN?' });
const refugees = card(number(200_000, { tolerance: 20_000, unit: 'people' }), {
	prompt: 'How many people fled?'
});
const verdict = (one: typeof states, text: string) =>
	allForms.mark(allForms.ask(one, 'number', 1), { form: 'number', text, hinted: false }).marks[0]
		?.verdict;

test('a number has a form of its own, and is never typed as a name', () => {
	expect(allForms.formsFor(states)).toContain('number');
	expect(allForms.formsFor(states)).not.toContain('typed');
});

test.each(['193', '193 states', 'one hundred and ninety-three', ' 193. '])('%j is right', (text) =>
	expect(verdict(states, text)).toBe('right')
);

test.each(['', '139', '1,93', 'many', '193 %', '193 or 194'])('%j is wrong', (text) =>
	expect(verdict(states, text)).toBe('wrong')
);

test.each([
	['200,000', 'right'],
	['200 000', 'right'],
	['210 thousand', 'right'],
	['180,000', 'right'],
	['179,999', 'wrong'],
	['two hundred thousand', 'right'],
	['2 million', 'wrong']
])('within the declared tolerance, %j is %s', (text, expected) =>
	expect(verdict(refugees, text)).toBe(expected)
);
