import { asked, hasOneAnswer, type AskRules } from '#lib/question/form.ts';
import { guessedByLetters, prompted, shownOf } from '#lib/question/letters.ts';

/** The answer is typed into the gap that it left. */
export const cloze: AskRules<'cloze'> = {
	effort: 'recall',
	usual: { seconds: 11, chance: 0 },
	prompted,
	fits: (card) => card.cloze !== undefined && card.answer.kind !== 'prose' && hasOneAnswer(card),
	chance: guessedByLetters,
	ask: (card, seed, { stability }) => ({
		...asked(card, seed),
		form: 'cloze',
		parts: card.cloze ?? [],
		answer: card.answer,
		wrong: card.wrong,
		rivals: card.rivals,
		...shownOf(card, stability)
	})
};
