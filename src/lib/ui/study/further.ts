/**
 * What studying fetches once a card is known better than at first sight: the further forms, how they
 * are answered, and how their results are shown.
 */
import { allForms } from '#lib/question/all-forms.ts';
import Contrasts from './Contrasts.svelte';
import FurtherAnswer from './FurtherAnswer.svelte';
import FurtherResult from './FurtherResult.svelte';

export const further = { forms: allForms, Answer: FurtherAnswer, Result: FurtherResult, Contrasts };
export type Further = typeof further;
