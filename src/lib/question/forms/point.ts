import { asked, oneIn, type FormRules } from '#lib/question/form.ts';
import { differing, optionOf, pickWrong } from '#lib/question/options.ts';
import { markPicked } from '#lib/question/picked-mark.ts';
import type { PointOption } from '#lib/question/question.ts';
import { seeded } from '#lib/question/seeded.ts';

/** As many as there are digits to press. */
const MOST = 9;
const FEWEST_WRONG = 1;

const atOf = (one: { at?: string } | { kind: string }) => ('at' in one ? one.at : undefined);

/** The place of something in a picture, to be tapped among others. */
export const point: FormRules<'point'> = {
	effort: 'recognise',
	usual: { seconds: 7, chance: 1 / 6 },
	fits: (card) => atOf(card.answer) !== undefined && differing(card).length >= FEWEST_WRONG,
	ask(card, seed, { reps }) {
		const random = seeded(card.id, 'point', seed);
		const wanted = { count: MOST - 1, least: FEWEST_WRONG, reps };
		const right: PointOption = { ...optionOf(card.answer), at: atOf(card.answer) ?? '' };
		const wrong = pickWrong(card, random, wanted).flatMap((one): PointOption[] =>
			one.at === undefined ? [] : [{ ...optionOf(one, one.why), at: one.at }]
		);
		// As one reads: numbers that go to and fro are hard to find, and where it is tells nothing.
		const options = [right, ...wrong].toSorted((a, b) => downTo(a) - downTo(b));
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

/** Where it stands as one reads, line by line. */
function downTo({ at }: PointOption): number {
	const [x = 0, y = 0] = at.slice(1).split(',').map(Number);
	return Math.round(y / 100) * 10_000 + x;
}
