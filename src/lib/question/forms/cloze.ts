import { asked, hasOneAnswer, unguessed, type AskRules } from '#lib/question/form.ts';
import { hintOf } from '#lib/question/hint.ts';

/** The answer is typed into the gap that it left. */
export const cloze: AskRules<'cloze'> = {
	effort: 'recall',
	fits: (card) => card.cloze !== undefined && card.answer.kind !== 'prose' && hasOneAnswer(card),
	chance: unguessed,
	ask: (card, seed) => ({
		...asked(card, seed),
		form: 'cloze',
		parts: card.cloze ?? [],
		answer: card.answer,
		wrong: card.wrong,
		rivals: card.rivals,
		hint: hintOf(card)
	})
};
