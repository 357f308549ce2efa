/** All forms, with the marking of what is typed. */
import { FormBook, type AllMarked } from '#lib/question/form-book.ts';
import { BEYOND, FURTHER_RULES } from './further-forms.ts';
import { markList } from '#lib/question/typed/list-mark.ts';
import { markTyped } from '#lib/question/typed/typed-mark.ts';

const { cloze, typed, number, list } = FURTHER_RULES;

const RULES = {
	...FURTHER_RULES,
	cloze: { ...cloze, mark: markTyped },
	typed: { ...typed, mark: markTyped },
	number: { ...number, mark: markTyped },
	list: { ...list, mark: markList }
} satisfies AllMarked;

export const allForms = new FormBook(RULES, BEYOND);
