import { asked, hasOneAnswer, type FormRules } from '#lib/question/form.ts';
import { hintOf } from '#lib/question/hint.ts';
import { markTyped } from '#lib/question/typed-mark.ts';

/** The answer is typed into the gap that it left. */
export const cloze: FormRules<'cloze'> = {
	effort: 'recall',
	fits: (card) => card.cloze !== undefined && card.answer.kind !== 'prose' && hasOneAnswer(card),
	ask: (card, seed) => ({
		...asked(card, seed),
		form: 'cloze',
		parts: card.cloze ?? [],
		answer: card.answer,
		wrong: card.wrong,
		rivals: card.rivals,
		hint: hintOf(card.answer)
	}),
	mark: markTyped
};
