import { asked, oneIn, type FormRules } from '#lib/question/form.ts';
import { differing, optionOf, pickWrong } from '#lib/question/options.ts';
import { markPicked } from '#lib/question/picked-mark.ts';
import type { Option, PointOption } from '#lib/question/question.ts';
import { seeded } from '#lib/question/seeded.ts';

/** As many as there are digits to press. */
const MOST = 9;

const optionAt = (one: Option & { at?: string }): PointOption => ({
	...optionOf(one, one.why),
	at: one.at ?? ''
});
const fromLeft = ({ at }: PointOption) => parseInt(at.slice(1), 10);

/** The place of something in a picture, to be tapped among others. */
export const point: FormRules<'point'> = {
	effort: 'recognise',
	usual: { seconds: 7, chance: 1 / 6 },
	fits: (card) => 'at' in card.answer && differing(card).length > 0,
	ask(card, seed, { reps }) {
		const right = optionAt(card.answer);
		const wrong = pickWrong(card, seeded(card.id, 'point', seed), { count: MOST - 1, reps });
		// In their order in the picture, which tells nothing: numbers that go to and fro are hard to find.
		const options = [right, ...wrong.map(optionAt)].toSorted((a, b) => fromLeft(a) - fromLeft(b));
		const { given, ...head } = asked(card, seed);
		return {
			...head,
			form: 'point',
			picture: given?.text ?? '',
			options,
			key: options.indexOf(right)
		};
	},
	chance: ({ options }) => oneIn(options),
	mark: markPicked
};
