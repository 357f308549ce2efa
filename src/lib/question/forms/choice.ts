import { asked, oneIn, type FormRules } from '#lib/question/form.ts';
import { withGap } from '#lib/question/gap.ts';
import { differing, optionOf, pickWrong } from '#lib/question/options.ts';
import { markPicked } from '#lib/question/picked-mark.ts';
import { seeded, shuffled } from '#lib/question/seeded.ts';

const OPTIONS = 4;
/** With a single wrong answer a guess is right half the time. */
const FEWEST_WRONG = 2;

/** The right answer among ones that are proven wrong. */
export const choice: FormRules<'choice'> = {
	effort: 'recognise',
	usual: { seconds: 7, chance: 1 / 4 },
	// A place is pointed to.
	fits: (card) => !('at' in card.answer) && differing(card).length >= FEWEST_WRONG,
	ask(card, seed, { stability, contrast, reps }) {
		const random = seeded(card.id, 'choice', seed);
		const right = optionOf(card.answer);
		const wanted = { count: OPTIONS - 1, least: FEWEST_WRONG, stability, contrast, reps };
		const wrong = pickWrong(card, random, wanted).map((one) => optionOf(one, one.why));
		const options = shuffled([right, ...wrong], random);
		return {
			...asked(card, seed),
			...withGap(card),
			form: 'choice',
			options,
			key: options.indexOf(right)
		};
	},
	chance: ({ options }) => oneIn(options),
	mark: markPicked
};
