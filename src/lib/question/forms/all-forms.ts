/** All forms, with the marking of what is typed. */
import { FormBook, type AllMarked } from '#lib/question/form-book.ts';
import { BEYOND, FURTHER_RULES } from './further-forms.ts';
import { withOwnNames as named } from '#lib/question/own-names.ts';
import { markList } from '#lib/question/typed/list-mark.ts';
import { markTyped, namesAnother } from '#lib/question/typed/typed-mark.ts';

const { cloze, typed, number, list } = FURTHER_RULES;

const RULES = {
	...FURTHER_RULES,
	cloze: { ...cloze, mark: markTyped, named, namesAnother },
	typed: { ...typed, mark: markTyped, named, namesAnother },
	number: { ...number, mark: markTyped },
	list: { ...list, mark: markList, named }
} satisfies AllMarked;

export const allForms = new FormBook(RULES, BEYOND);
