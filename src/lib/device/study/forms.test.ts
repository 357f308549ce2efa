import { describe, expect, it } from 'vitest';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { slovakia } from '#lib/question/card-fixtures.ts';
import { FormBook } from '#lib/question/form-book.ts';
import { FURTHER_RULES, furtherForms } from '#lib/question/forms/further-forms.ts';
import { StudyForms } from './forms.ts';

const typed = { form: 'typed', text: 'Slovakia', hinted: false } as const;

describe('The marking of what is typed', () => {
	it('is not at hand with the forms, and is fetched once it is wanted', async () => {
		const forms = new StudyForms(async () => furtherForms);
		await forms.load();
		expect(forms.book.marks('choice')).toBe(true);
		expect(forms.book.marks('typed')).toBe(false);
		const question = forms.book.ask(slovakia, 'typed', 1);
		expect(() => forms.book.mark(question, typed)).toThrow(/not at hand/);
		await forms.loadMarking();
		expect(forms.book.marks('typed')).toBe(true);
		expect(forms.book.mark(question, typed).right).toBe(true);
	});

	it('asks the same whether it is at hand or not', () => {
		for (const form of allForms.formsFor(slovakia))
			expect(furtherForms.ask(slovakia, form, 7)).toEqual(allForms.ask(slovakia, form, 7));
	});

	it('leaves what has to be typed aside where it cannot be fetched, until it can', async () => {
		let offline = true;
		const book = new FormBook(FURTHER_RULES, undefined, () =>
			offline ? Promise.reject(new TypeError('offline')) : Promise.resolve(allForms)
		);
		const forms = new StudyForms(async () => book);
		await forms.load();
		await forms.loadMarking();
		expect(forms.book.formsFor(slovakia)).not.toContain('typed');
		expect(forms.book.formsFor(slovakia).length).toBeGreaterThan(0);
		offline = false;
		await forms.loadMarking();
		expect(forms.book.formsFor(slovakia)).toContain('typed');
	});
});
