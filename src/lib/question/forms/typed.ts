import type { Answer } from '#lib/deck/card.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { asked, hasOneAnswer, type AskRules } from '#lib/question/form.ts';
import { guessedByLetters, prompted, shownOf } from '#lib/question/letters.ts';
import { acceptedOf } from '#lib/question/accepted.ts';

/** Longer words than these are a sentence: nobody can be asked for them word for word. */
const MOST_WORDS = 4;

const isShort = (answer: Answer): boolean => {
	if (answer.kind === 'date') return true;
	const lengths = acceptedOf(answer).map((text) => wordsOf(text).length);
	return answer.kind === 'name' && lengths.some((length) => length > 0 && length <= MOST_WORDS);
};

/** The answer is typed, with nothing to go by but the question. Numbers have a form of their own. */
export const typed: AskRules<'typed'> = {
	effort: 'recall',
	usual: { seconds: 11, chance: 0 },
	prompted,
	fits: (card) => isShort(card.answer) && card.cloze === undefined && hasOneAnswer(card),
	chance: guessedByLetters,
	ask: (card, seed, { stability }) => ({
		...asked(card, seed),
		form: 'typed',
		answer: card.answer,
		wrong: card.wrong,
		rivals: card.rivals,
		...shownOf(card, stability)
	})
};
