/** The forms that a new card is asked in: all that a first sitting needs. */
import { FormBook, type Rules } from './form-book.ts';
import { choice } from './forms/choice.ts';
import { reveal } from './forms/reveal.ts';
import { trueFalse } from './forms/true-false.ts';

export const BASIC_RULES = { choice, 'true-false': trueFalse, reveal } satisfies Rules;

export const basicForms = new FormBook(BASIC_RULES);
