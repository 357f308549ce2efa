import { aboutTerm, termAnswer, termText, wrongTerm, wrongText } from '#lib/deck/answers.ts';
import type { WrongAnswer } from '#lib/deck/card.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import { nobody, ownNames, saidMixedUp, type Kind } from '#lib/deck/kinds/kind.ts';
import type { FactOf, Term } from '#lib/deck/schema.ts';
import { answered } from '#lib/deck/words/sentence.ts';
import { mixedUpPairs } from './mixed-up.ts';

type Pair = FactOf<'pair'>;
type Side = 'left' | 'right';

/** Right from left, and, where the deck asks it, left from right. */
export const pair: Kind<'pair'> = {
	keys: ({ reverse }) => [
		{ aspect: 'forward' },
		...(reverse === undefined ? [] : [{ aspect: 'backward' }])
	],
	draft(view, fact, { aspect }) {
		const forward = aspect === 'forward';
		const prompt = forward ? fact.question : fact.reverse;
		if (prompt === undefined) return undefined;
		const side = forward ? 'right' : 'left';
		const answer = termAnswer(view, fact[side]);
		const proven = forward
			? fact.wrong.map(({ text, why }) => wrongText(view, text, answer, why))
			: [];
		return {
			prompt,
			about: aboutTerm(view, fact[forward ? 'left' : 'right']),
			several: { match: view.wording.whatBelongs },
			answer,
			wrong: () => [...proven, ...partners(view, fact, side)],
			// Of a relation that is not one to one, others may fit as well.
			...(!forward && !fact.oneToOne && { pickOnly: true })
		};
	},
	statement: (view, { question, right }) => answered(view, question, termText(view, right)),
	names: ({ left, right }) => ownNames([left, right]),
	like: ({ relation }) => relation,
	spoken: nobody,
	mixedUp: mixedUpPairs
};

/** The same side of the other pairs of a one-to-one relation: taken, therefore wrong here. */
function partners(view: DeckView, fact: Pair, side: Side): WrongAnswer[] {
	if (!fact.oneToOne) return [];
	const right = termAnswer(view, fact[side]);
	return view
		.kinOf(fact)
		.filter((other) => other !== fact && other.oneToOne && !same(view, other[side], fact[side]))
		.map((other) => {
			const why = `${termText(view, other.left)}: ${termText(view, other.right)}.`;
			const wrong = wrongTerm(view, other[side], right, why);
			if (saidMixedUp(fact, other)) wrong.confusable = true;
			return wrong;
		});
}

const same = (view: DeckView, a: Term, b: Term) =>
	view.identity(termText(view, a)) === view.identity(termText(view, b));
