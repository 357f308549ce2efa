/**
 * What studying fetches once a card is known better than at first sight: the further forms, how they
 * are answered, and how their results are shown.
 */
import { furtherForms } from '#lib/question/forms/further-forms.ts';
import Contrasts from './Contrasts.svelte';
import FurtherAnswer from './FurtherAnswer.svelte';
import FurtherResult from './FurtherResult.svelte';

export const further = {
	forms: furtherForms,
	Answer: FurtherAnswer,
	Result: FurtherResult,
	Contrasts
};
export type Further = typeof further;
