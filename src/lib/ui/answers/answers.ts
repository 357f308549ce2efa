/** How each form is answered on the study page. */
import type { Component } from 'svelte';
import type { Form } from '#lib/question/question.ts';
import type { AnswerProps } from './answer-props.ts';
import Options from './Options.svelte';

/** An answer area for each of these forms; that of `reveal` is the answer itself. */
export type AnswerMap<F extends Form> = { readonly [G in F]: Component<AnswerProps<G>> };

/** Of the forms that a new card is asked in; others come along with theirs (further.ts). */
export const basicAnswers: AnswerMap<'choice' | 'true-false'> = {
	choice: Options,
	'true-false': Options
};

/** The answer area of a form; undefined while it is not here. */
export const answerFor = (answers: Partial<AnswerMap<Form>>, form: Form) =>
	answers[form] as Component<AnswerProps<Form>> | undefined;
