import { termAnswer, termText, wrongTerm } from '#lib/deck/answers.ts';
import { alike, nobody, none, ownNames, type Kind } from '#lib/deck/kinds/kind.ts';
import { capital } from '#lib/deck/words/sentence.ts';

/** One card an item: which stands there; the whole is asked as an ordered list. */
export const sequence: Kind<'sequence'> = {
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
	},
	statement: (view, { label, items }) => {
		const inOrder = items.map(({ term }, i) => `${i + 1}. ${termText(view, term)}`);
		return `${capital(view, label)}: ${inOrder.join(', ')}.`;
	},
	names: ({ items }) => ownNames(items.map(({ term }) => term)),
	like: alike,
	spoken: nobody,
	mixedUp: none
};
