import { asked, hasOneAnswer, unguessed, type AskRules } from '#lib/question/form.ts';
import { hintOf } from '#lib/question/hint.ts';

/** A number is typed: in digits, with separators, or in words; as near as the fact asks. */
export const number: AskRules<'number'> = {
	effort: 'recall',
	fits: (card) => card.answer.kind === 'number' && card.cloze === undefined && hasOneAnswer(card),
	chance: unguessed,
	ask: (card, seed) => ({
		...asked(card, seed),
		form: 'number',
		answer: card.answer,
		wrong: card.wrong,
		rivals: card.rivals,
		hint: hintOf(card)
	})
};
