/** The plainest forms: all that the first question of a learner's first sitting needs. */
import { FormBook, type Rules } from '#lib/question/form-book.ts';
import { choice } from './choice.ts';
import { reveal } from './reveal.ts';
import { trueFalse } from './true-false.ts';

export const BASIC_RULES = { choice, 'true-false': trueFalse, reveal } satisfies Rules;

export const basicForms = new FormBook(BASIC_RULES);
