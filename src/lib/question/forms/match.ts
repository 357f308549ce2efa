import type { Card } from '#lib/deck/card.ts';
import { couldBeSame, exactnessOf } from '#lib/deck/dates.ts';
import { asked, oneIn, type FormRules } from '#lib/question/form.ts';
import { first } from '#lib/question/first.ts';
import { nameKey } from '#lib/question/key.ts';
import { optionOf } from '#lib/question/options.ts';
import { markPlaced, rowOf } from '#lib/question/placing.ts';
import { seeded, shuffled } from '#lib/question/seeded.ts';

const FEWEST = 3;
const MOST = 4;

/** Several of a kind, each to be given its own answer: speakers to quotations, meanings to terms. */
export const match: FormRules<'match'> = {
	effort: 'compare',
	usual: { seconds: 7, chance: 1 / 3 },
	fits: (card) => card.several?.match !== undefined && card.cloze === undefined,
	company(card, pool) {
		const others = first((pool.few ? FEWEST : MOST) - 1, pool.cousins(card), (other, taken) =>
			[card, ...taken].every((one) => exclude(one, other))
		);
		return others.length + 1 >= FEWEST ? [card, ...others] : undefined;
	},
	ask(card, seed, { company = [card] }) {
		const random = seeded(card.id, 'match', seed);
		const cards = shuffled(company, random);
		const order = shuffled([...cards.keys()], random);
		const answers = order.map((at) => optionOf((cards[at] as Card).answer));
		return {
			...asked(card, seed),
			given: undefined,
			cards: cards.map(({ id }) => id),
			prompt: card.several?.match ?? card.prompt,
			form: 'match',
			rows: cards.map(rowOf),
			answers,
			key: cards.map((_, at) => order.indexOf(at)),
			whys: cards.map((one) =>
				Object.fromEntries(
					answers.flatMap(({ text }, at) => {
						const why = one.wrong.find((wrong) => wrong.text === text)?.why;
						return why === undefined ? [] : [[at, why] as const];
					})
				)
			)
		};
	},
	chance: ({ answers }) => oneIn(answers),
	mark: markPlaced
};

/** Whether the answer of each is proven wrong for the other, so that there is one way to match them. */
function exclude(a: Card, b: Card): boolean {
	if (a.prompt === b.prompt && a.about?.text === b.about?.text) return false;
	if (a.answer.kind === 'date' && b.answer.kind === 'date')
		return (
			exactnessOf(a.answer.date) === exactnessOf(b.answer.date) &&
			!couldBeSame(a.answer.date, b.answer.date)
		);
	return wrongFor(a, b.answer.text) && wrongFor(b, a.answer.text);
}

function wrongFor({ answer, wrong, lang }: Card, text: string): boolean {
	const accents = answer.kind === 'name' && answer.accents === true;
	return wrong.some((one) => nameKey(one.text, lang, accents) === nameKey(text, lang, accents));
}
