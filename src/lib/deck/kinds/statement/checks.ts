import { say } from '#lib/deck/saying.ts';
import { heldExactness } from '#lib/deck/asked-dates.ts';
import { sameTime, topic } from '#lib/deck/kinds/agree.ts';
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
import type { Report } from '#lib/deck/proofs/proof.ts';
import { normalise } from '#lib/deck/words/normalise.ts';

export const statement: Checks<'statement'> = {
	asks: ({ question }) => said('question', question),
	changes: true,
	counted: none,
	dated: ({ deck }, { question, text }) => [
		{ text: question, at: ['question'], held: heldExactness(text, deck.lang) }
	],
	about: (_, { question, text }) => [question, text],
	accepted: none,
	wrong: (fact) => falsehoods(fact.false, 'false'),
	reasons: (fact) => whys(fact.false, 'false'),
	lends: none,
	twinsTold: false,
	alsoRight: none,
	chosen: unchosen,
	tooFew: undefined,
	tells: { accepted: false, forms: false, letters: false },
	joins: none,
	each: nothing,
	together: agree
};

/** What is true in one statement is not false in another that asks the same. */
function agree(facts: readonly Placed<'statement'>[], report: Report): void {
	const truths = new Map(
		facts.map(({ fact }) => [`${topic(fact.question)} ${normalise(fact.text)}`, fact])
	);
	for (const { fact, path } of facts)
		fact.false.forEach(({ text }, i) => {
			const other = truths.get(`${topic(fact.question)} ${normalise(text)}`);
			if (other && other !== fact && sameTime(other, fact))
				report(
					[...path, 'false', i],
					say`“${text}” is what “${other.id}” says is true: correct one of them.`
				);
		});
}
