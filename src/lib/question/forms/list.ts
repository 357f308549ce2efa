import { asked, unguessed, type AskRules } from '#lib/question/form.ts';

const unique = <T>(items: readonly T[], key: (item: T) => string) => [
	...new Map(items.map((item) => [key(item), item])).values()
];

/** All members of a closed list at once, each marked on its own card. */
export const list: AskRules<'list'> = {
	effort: 'recall-all',
	usual: { seconds: 12, chance: 0 },
	fits: (card) => card.list !== undefined && card.answer.kind === 'name',
	company: (card, pool) => pool.list(card),
	chance: unguessed,
	ask(card, seed, { company: cards = [] }) {
		const { list } = card;
		if (!list || cards.length !== list.size || cards.some((one) => one.list?.id !== list.id)) {
			throw new Error(`${card.id} can be asked as a list only with all cards of its list.`);
		}
		return {
			...asked(card, seed),
			form: 'list',
			cards: cards.map(({ id }) => id),
			prompt: list.prompt,
			ordered: list.ordered,
			items: cards.map(({ answer }) => answer),
			wrong: unique(
				cards.flatMap(({ wrong }) => wrong),
				({ text }) => text
			),
			rivals: [...new Set(cards.flatMap(({ rivals }) => rivals))]
		};
	}
};
