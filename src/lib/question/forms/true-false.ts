import { asked, hasOneAnswer, type FormRules } from '#lib/question/form.ts';
import { withGap } from '#lib/question/gap.ts';
import { given } from '#lib/question/given.ts';
import { gradeOf } from '#lib/question/grade.ts';
import { differing, optionOf, pickWrong } from '#lib/question/options.ts';
import { seeded } from '#lib/question/seeded.ts';

/** The right answer, or one that is proven wrong: which of the two is it? */
export const trueFalse: FormRules<'true-false'> = {
	effort: 'recognise',
	usual: { seconds: 9, chance: 1 / 2 },
	fits: (card) => hasOneAnswer(card) && differing(card).length > 0,
	ask(card, seed, options) {
		const random = seeded(card.id, 'true-false', seed);
		const key = random() < 0.5;
		const [wrong] = pickWrong(card, random, { ...options, count: 1 });
		return {
			...asked(card, seed),
			...withGap(card),
			form: 'true-false',
			claim: key || !wrong ? optionOf(card.answer) : optionOf(wrong, wrong.why),
			key: key || !wrong,
			answer: card.answer
		};
	},
	chance: () => 1 / 2,
	mark({ cards, claim, key, answer }, { said }, pace) {
		const right = said === key;
		const verdict = right ? 'right' : 'wrong';
		return {
			marks: cards.map((card) => ({
				card,
				grade: gradeOf(verdict, pace, { free: false }),
				verdict,
				// Who denies what is true has named nothing else.
				...given(verdict, said ? claim.text : undefined)
			})),
			right,
			answer: answer.text,
			...(claim.why !== undefined && { why: claim.why })
		};
	}
};
