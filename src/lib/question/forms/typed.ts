import { asked, hasOneAnswer, type FormRules } from '#lib/question/form.ts';
import { hintOf } from '#lib/question/hint.ts';
import { markTyped } from '#lib/question/typed-mark.ts';

/** The answer is typed, with nothing to go by but the question. */
export const typed: FormRules<'typed'> = {
	effort: 'recall',
	fits: (card) => card.answer.kind !== 'prose' && card.cloze === undefined && hasOneAnswer(card),
	ask: (card, seed) => ({
		...asked(card, seed),
		form: 'typed',
		answer: card.answer,
		wrong: card.wrong,
		rivals: card.rivals,
		hint: hintOf(card.answer)
	}),
	mark: markTyped
};
