/**
 * What studying fetches once a card is known better than at first sight: the further forms, and how they
 * are answered. How their results are shown comes behind them: results.ts.
 */
import { furtherForms } from '#lib/question/forms/further-forms.ts';
import type { Form } from '#lib/question/question.ts';
import { basicAnswers, type AnswerMap } from './answers.ts';
import FetchedMapAnswer from './FetchedMapAnswer.svelte';
import ListAnswer from './ListAnswer.svelte';
import Options from './Options.svelte';
import { isTall } from './parts.ts';
import PickSeveral from './PickSeveral.svelte';
import Placing from './Placing.svelte';
import FetchedPointAnswer from './FetchedPointAnswer.svelte';
import TextAnswer from './TextAnswer.svelte';

export const furtherAnswers: AnswerMap<Exclude<Form, 'reveal'>> = {
	...basicAnswers,
	'odd-one-out': Options,
	'multi-select': PickSeveral,
	match: Placing,
	group: Placing,
	order: Placing,
	typed: TextAnswer,
	number: TextAnswer,
	cloze: TextAnswer,
	list: ListAnswer,
	map: FetchedMapAnswer,
	point: FetchedPointAnswer
};

export const further = {
	forms: furtherForms,
	answers: furtherAnswers,
	isTall
};
export type Further = typeof further;
