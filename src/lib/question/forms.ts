/**
 * All forms, easiest first. A new form is a file in `forms/`, a line here, and its question and
 * response in the unions of `question.ts`.
 */
import type { Card } from '#lib/deck/card.ts';
import type { FormRules } from './form.ts';
import { choice } from './forms/choice.ts';
import { cloze } from './forms/cloze.ts';
import { list } from './forms/list.ts';
import { reveal } from './forms/reveal.ts';
import { typed } from './forms/typed.ts';
import type { AskedForm } from './question.ts';

export const RULES: { readonly [F in AskedForm]: FormRules<F> } = {
	choice,
	reveal,
	cloze,
	typed,
	list
};

/** The forms a card can be asked in, easiest first; never none. */
export function formsFor(card: Card): AskedForm[] {
	const fitting = (Object.keys(RULES) as AskedForm[]).filter((form) => RULES[form].fits(card));
	return fitting.length > 0 ? fitting : ['reveal'];
}
