/**
 * All forms, easiest first, as a phone asks them: what is typed it cannot mark yet, and fetches that
 * (`all-forms.ts`) when it is first asked for. A new form is a file in `forms/`, a line here, and its
 * question and response in the unions of `question.ts`.
 */
import { BASIC_RULES } from './basic-forms.ts';
import { contrastsOf } from './contrast.ts';
import { FormBook, type Rules } from './form-book.ts';
import { cloze } from './forms/cloze.ts';
import { group } from './forms/group.ts';
import { list } from './forms/list.ts';
import { map } from './forms/map.ts';
import { match } from './forms/match.ts';
import { multiSelect } from './forms/multi-select.ts';
import { number } from './forms/number.ts';
import { oddOneOut } from './forms/odd-one-out.ts';
import { order } from './forms/order.ts';
import { typed } from './forms/typed.ts';
import { waysOf } from './ways.ts';

const { reveal, ...basic } = BASIC_RULES;

export const FURTHER_RULES = {
	...basic,
	'odd-one-out': oddOneOut,
	'multi-select': multiSelect,
	match,
	group,
	order,
	map,
	reveal,
	cloze,
	typed,
	number,
	list
} satisfies Rules;

export const BEYOND = { contrastsOf, waysOf };

export const furtherForms = new FormBook(FURTHER_RULES, BEYOND, async () => {
	const { allForms } = await import('./all-forms.ts');
	return allForms;
});
