import { asked, hasOneAnswer, unguessed, type FormRules } from '#lib/question/form.ts';
import { withGap } from '#lib/question/gap.ts';

/** The learner says the answer to themself, looks, and judges. */
export const reveal: FormRules<'reveal'> = {
	effort: 'self',
	usual: { seconds: 9, chance: 1 / 5 },
	fits: (card) => hasOneAnswer(card),
	ask: (card, seed) => ({
		...asked(card, seed),
		...withGap(card),
		form: 'reveal',
		answer: card.answer
	}),
	chance: unguessed,
	mark: ({ cards, answer }, { grade }) => ({
		marks: cards.map((card) => ({ card, grade, verdict: 'self' })),
		right: grade > 1,
		answer: answer.text
	})
};
