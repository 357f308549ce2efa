/**
 * All forms, easiest first, as a phone asks them: what is typed it cannot mark yet, and fetches that
 * (`all-forms.ts`) when it is first asked for.
 */
import { BASIC_RULES } from './basic-forms.ts';
import { isApt, rankedForms } from '#lib/question/choose-form.ts';
import { contrastsOf } from '#lib/question/contrast.ts';
import { FormBook, type AllAsked } from '#lib/question/form-book.ts';
import { cloze } from './cloze.ts';
import { group } from './group.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { match } from './match.ts';
import { multiSelect } from './multi-select.ts';
import { number } from './number.ts';
import { oddOneOut } from './odd-one-out.ts';
import { order } from './order.ts';
import { point } from './point.ts';
import { typed } from './typed.ts';
import { waysOf } from '#lib/question/ways.ts';

const { reveal, ...basic } = BASIC_RULES;

export const FURTHER_RULES = {
	...basic,
	'odd-one-out': oddOneOut,
	'multi-select': multiSelect,
	match,
	group,
	order,
	map,
	point,
	reveal,
	cloze,
	typed,
	number,
	list
} satisfies AllAsked;

export const BEYOND = { contrastsOf, waysOf, rankedForms, isApt };

export const furtherForms = new FormBook(FURTHER_RULES, BEYOND, async () => {
	const { allForms } = await import('./all-forms.ts');
	return allForms;
});
