import type { Card } from '#lib/deck/card.ts';
import { compareDates, couldBeSame } from '#lib/deck/dates.ts';
import { asked, oneIn, type FormRules } from '#lib/question/form.ts';
import { first } from '#lib/question/first.ts';
import { given } from '#lib/question/given.ts';
import { longestRun } from '#lib/question/longest-run.ts';
import { markPlaced, rowOf } from '#lib/question/placing.ts';
import { optionOf } from '#lib/question/options.ts';
import { seeded, shuffled } from '#lib/question/seeded.ts';

const FEWEST = 3;
const MOST = 5;
/** More places than these are no question for a small screen. */
const MOST_PLACES = 8;

/** A sequence, or events by their dates, to be put in order. */
export const order: FormRules<'order'> = {
	effort: 'compare',
	usual: { seconds: 6, chance: 1 / 3 },
	fits: (card) =>
		card.several?.order !== undefined &&
		(card.list === undefined || (card.list.ordered && card.list.size <= MOST_PLACES)),
	company(card, pool) {
		if (card.list) return pool.list(card);
		const others = first((pool.few ? FEWEST : MOST) - 1, pool.cousins(card), (other, taken) =>
			[card, ...taken].every((one) => apart(one, other))
		);
		return others.length + 1 >= FEWEST ? [card, ...others] : undefined;
	},
	ask(card, seed, { company = [card] }) {
		const cards = card.list ? company : company.toSorted(byDate);
		const shown = shuffled([...cards.keys()], seeded(card.id, 'order', seed));
		return {
			...asked(card, seed),
			cards: cards.map(({ id }) => id),
			prompt: card.several?.order ?? card.prompt,
			form: 'order',
			rows: [],
			answers: shown.map((at) => {
				const one = cards[at] as Card;
				return one.list ? optionOf(one.answer) : rowOf(one);
			}),
			key: cards.map((_, at) => shown.indexOf(at)),
			whys: cards.map(() => ({})),
			...(!card.list && { partial: true as const })
		};
	},
	chance: ({ answers }) => oneIn(answers),
	/** In place is what stands in the longest run that is in order: one slip does not spoil the rest. */
	mark(question, response, pace) {
		const placeOf = (answer: number) => question.key.indexOf(answer);
		const order = response.placed.flatMap((answer) => (answer === null ? [] : [placeOf(answer)]));
		const run = new Set(longestRun(order));
		const placed = question.key.map((answer) => (response.placed.includes(answer) ? answer : null));
		const marking = markPlaced(question, { form: 'order', placed }, pace, (row) => run.has(row));
		const marks = marking.marks.map((mark, row) => {
			const there = response.placed[row] ?? -1;
			const other = there === question.key[row] ? undefined : question.answers[there]?.text;
			return { ...mark, ...given(mark.verdict, other) };
		});
		return { ...marking, marks };
	}
};

const dateOf = ({ answer }: Card) => (answer.kind === 'date' ? answer.date : '');

const byDate = (a: Card, b: Card) => compareDates(dateOf(a), dateOf(b));

/** Whether one certainly came before the other: 2022 and 2022-03 may be either way round. */
const apart = (a: Card, b: Card) => !couldBeSame(dateOf(a), dateOf(b));
