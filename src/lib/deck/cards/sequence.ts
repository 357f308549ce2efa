import { termAnswer, wrongTerm } from '#lib/deck/deck-view.ts';
import type { Maker } from './maker.ts';

/** One card an item: which stands there; the whole is asked as an ordered list. */
export const sequence: Maker<'sequence'> = {
	keys: ({ items }) => items.map(({ id }) => ({ aspect: 'position', member: id })),
	draft(view, { question, label, items }, { member }) {
		const at = items.findIndex(({ id }) => id === member);
		const item = items[at];
		if (!item) return undefined;
		const answer = termAnswer(view, item.term);
		return {
			prompt: view.wording.position(at + 1, label),
			several: { order: question },
			answer,
			wrong: () =>
				items.flatMap((other, n) => {
					if (other === item) return [];
					const wrong = wrongTerm(view, other.term, answer, view.wording.isPosition(n + 1));
					// Neighbours are what people swap.
					if (Math.abs(n - at) === 1) wrong.confusable = true;
					return wrong;
				}),
			list: { prompt: question, size: items.length, ordered: true }
		};
	}
};
