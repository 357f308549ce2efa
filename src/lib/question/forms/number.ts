import { asked, hasOneAnswer, type AskRules } from '#lib/question/form.ts';
import { guessedByLetters, prompted, shownOf } from '#lib/question/letters.ts';

/** A number is typed: in digits, with separators, or in words; as near as the fact asks. */
export const number: AskRules<'number'> = {
	effort: 'recall',
	usual: { seconds: 10, chance: 0 },
	prompted,
	fits: (card) => card.answer.kind === 'number' && card.cloze === undefined && hasOneAnswer(card),
	chance: guessedByLetters,
	ask: (card, seed, { stability }) => ({
		...asked(card, seed),
		form: 'number',
		answer: card.answer,
		wrong: card.wrong,
		rivals: card.rivals,
		...shownOf(card, stability)
	})
};
