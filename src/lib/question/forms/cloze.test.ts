import { expect, test } from 'vitest';
import { allForms } from './all-forms.ts';
import { gap, slovakia } from '#lib/question/card-fixtures.ts';

test('only a card with a gap is asked for it', () => {
	expect(allForms.formsFor(slovakia)).not.toContain('cloze');
	expect(allForms.formsFor(gap)).toContain('cloze');
});

test('the question carries the sentence around the gap', () => {
	expect(allForms.ask(gap, 'cloze', 1)).toMatchObject({
		form: 'cloze',
		parts: gap.cloze,
		hint: 'Turkme······'
	});
});

test.each([
	['Tajikistan', false, 'wrong', 1],
	['', false, 'wrong', 1],
	['Turkmenstan', false, 'slip', 2],
	['turkmenistan', true, 'hinted', 2],
	['turkmenistan', false, 'right', 3]
])('%j (hinted: %s) is %s', (text, hinted, verdict, grade) => {
	expect(
		allForms.mark(allForms.ask(gap, 'cloze', 1), { form: 'cloze', text, hinted }).marks
	).toMatchObject([{ card: gap.id, verdict, grade }]);
});
