import { asked, hasOneAnswer, type FormRules } from '#lib/question/form.ts';
import { hintOf } from '#lib/question/hint.ts';
import { markTyped } from '#lib/question/typed-mark.ts';

/** A number is typed: in digits, with separators, or in words; as near as the fact asks. */
export const number: FormRules<'number'> = {
	effort: 'recall',
	fits: (card) => card.answer.kind === 'number' && card.cloze === undefined && hasOneAnswer(card),
	ask: (card, seed) => ({
		...asked(card, seed),
		form: 'number',
		answer: card.answer,
		wrong: card.wrong,
		rivals: card.rivals,
		hint: hintOf(card.answer)
	}),
	mark: markTyped
};
