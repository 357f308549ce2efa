import { say } from '#lib/deck/saying.ts';
import { termText } from '#lib/deck/answers.ts';
import { heldExactness } from '#lib/deck/asked-dates.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import { sameTime } from '#lib/deck/kinds/agree.ts';
import {
	falsehoods,
	nothing,
	said,
	unchosen,
	whys,
	type Checks,
	type Placed
} from '#lib/deck/kinds/checks.ts';
import { none } from '#lib/deck/kinds/kind.ts';
import { acceptedFor, allWords } from '#lib/deck/kinds/terms.ts';
import type { Report } from '#lib/deck/proofs/proof.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import { oneNature } from './relations.ts';

type Pair = FactOf<'pair'>;

export const pair: Checks<'pair'> = {
	asks: ({ question, reverse }) => [...said('question', question), ...said('reverse', reverse)],
	changes: true,
	counted: none,
	dated: (view, { question, reverse, left, right }) => {
		const held = (side: Pair['left']) => heldExactness(termText(view, side), view.deck.lang);
		return [
			...said('question', question).map((one) => ({ ...one, held: held(right) })),
			...said('reverse', reverse).map((one) => ({ ...one, held: held(left) }))
		];
	},
	about: (view, { question, reverse = '', left, right }) => [
		question,
		reverse,
		...allWords(view, left),
		...allWords(view, right)
	],
	accepted: ({ left, right }) => [...acceptedFor(left, 'left'), ...acceptedFor(right, 'right')],
	wrong: ({ wrong }, { aspect }) => (aspect === 'forward' ? falsehoods(wrong, 'wrong') : []),
	reasons: ({ wrong }) => whys(wrong, 'wrong'),
	lends: (view, { oneToOne, left, right }) =>
		oneToOne
			? [
					{ aspect: 'forward', text: termText(view, right) },
					{ aspect: 'backward', text: termText(view, left) }
				]
			: [],
	twinsTold: true,
	alsoRight: none,
	chosen: unchosen,
	tooFew: undefined,
	tells: { accepted: false, forms: true, letters: false },
	joins: (view, { left, right }) => [[termText(view, left), termText(view, right)]],
	each: nothing,
	together(facts, report, view) {
		oneNature(facts, report, view);
		agree(facts, report, view);
	}
};

/** What is right for one pair is not given as wrong for another with the same left side. */
function agree(facts: readonly Placed<'pair'>[], report: Report, view: DeckView): void {
	const key = (fact: Pair, right: string) =>
		JSON.stringify([fact.relation, normalise(termText(view, fact.left)), normalise(right)]);
	const known = new Map(facts.map(({ fact }) => [key(fact, termText(view, fact.right)), fact]));
	for (const { fact, path } of facts)
		fact.wrong.forEach(({ text }, i) => {
			const other = known.get(key(fact, text));
			if (other && other !== fact && sameTime(other, fact))
				report(
					[...path, 'wrong', i],
					say`“${text}” is right in “${other.id}”, which asks the same of “${termText(view, fact.left)}”: delete it here.`
				);
		});
}
