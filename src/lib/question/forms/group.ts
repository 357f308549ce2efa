import type { Card } from '#lib/deck/card.ts';
import { asked, oneIn, type FormRules } from '#lib/question/form.ts';
import { first } from '#lib/question/first.ts';
import { optionOf } from '#lib/question/options.ts';
import { markPlaced, rowOf } from '#lib/question/placing.ts';
import { seeded, shuffled } from '#lib/question/seeded.ts';

const FEWEST = 3;
const MOST = 5;
/** More of one group would make it a fair guess. */
const MOST_ALIKE = 3;

/** Members to be sorted into groups; each is a card of its own. */
export const group: FormRules<'group'> = {
	effort: 'compare',
	usual: { seconds: 6, chance: 1 / 3 },
	fits: (card) => card.several?.group !== undefined,
	company(card, pool) {
		const others = first(
			(pool.few ? FEWEST : MOST) - 1,
			pool.siblings(card),
			({ answer }, taken) =>
				[card, ...taken].filter((one) => one.answer.text === answer.text).length < MOST_ALIKE
		);
		const all = [card, ...others];
		const groups = new Set(all.map(({ answer }) => answer.text));
		return all.length >= FEWEST && groups.size > 1 ? all : undefined;
	},
	ask(card, seed, { company = [card] }) {
		const cards = shuffled(company, seeded(card.id, 'group', seed));
		const answers = groupsOf(card);
		return {
			...asked(card, seed),
			cards: cards.map(({ id }) => id),
			prompt: card.several?.group ?? card.prompt,
			form: 'group',
			rows: cards.map(rowOf),
			answers,
			key: cards.map(({ answer }) => answers.findIndex(({ text }) => text === answer.text)),
			whys: cards.map(({ answer, wrong }) =>
				Object.fromEntries(
					answers.flatMap(({ text }, at) =>
						text === answer.text ? [] : [[at, wrong.find((one) => one.text === text)?.why ?? '']]
					)
				)
			)
		};
	},
	chance: ({ answers }) => oneIn(answers),
	mark: markPlaced
};

/** All groups, in an order that does not tell which is whose. */
const groupsOf = ({ answer, wrong }: Card) =>
	[answer, ...wrong]
		.map((one) => optionOf(one))
		.sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
