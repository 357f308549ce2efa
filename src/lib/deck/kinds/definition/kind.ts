import { aboutTerm, termAnswer, termText, wrongTerm } from '#lib/deck/answers.ts';
import type { Answer } from '#lib/deck/card.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import {
	alike,
	nobody,
	none,
	ownNames,
	saidMixedUp,
	type Draft,
	type Kind
} from '#lib/deck/kinds/kind.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import { capital, ended } from '#lib/deck/words/sentence.ts';

type Definition = FactOf<'definition'>;

/** The term for a meaning, and the meaning of a term. */
export const definition: Kind<'definition'> = {
	keys: () => [{ aspect: 'term' }, { aspect: 'meaning' }],
	draft: (view, fact, { aspect }) =>
		aspect === 'term' ? whichTerm(view, fact) : whatMeaning(view, fact),
	statement: (view, { term, meaning }) =>
		ended(`${capital(view, termText(view, term))}: ${meaning}`),
	names: ({ term }) => ownNames([term]),
	like: alike,
	spoken: nobody,
	mixedUp: none
};

function whichTerm(view: DeckView, fact: Definition): Draft {
	const answer = termAnswer(view, fact.term);
	return {
		prompt: view.wording.whichTerm,
		given: { text: fact.meaning, quote: false },
		about: { text: fact.meaning },
		several: { match: view.wording.whichTerms },
		answer,
		wrong: () =>
			others(view, fact).map((other) => {
				const wrong = wrongTerm(view, other.term, answer, other.meaning);
				if (saidMixedUp(fact, other)) wrong.confusable = true;
				return wrong;
			})
	};
}

function whatMeaning(view: DeckView, fact: Definition): Draft {
	const answer: Answer = { kind: 'prose', text: fact.meaning };
	return {
		prompt: view.wording.whatMeans(termText(view, fact.term)),
		about: aboutTerm(view, fact.term),
		several: { match: view.wording.whichMeanings },
		answer,
		wrong: () =>
			others(view, fact).map((other) => ({
				text: other.meaning,
				why: view.wording.whatMeansTerm(termText(view, other.term)),
				confusable: saidMixedUp(fact, other)
			}))
	};
}

/** Definitions that are certainly not this one's: no synonyms. */
const others = (view: DeckView, fact: Definition) =>
	view
		.kinOf(fact)
		.filter(
			(other) =>
				other !== fact && !fact.synonyms.includes(other.id) && !other.synonyms.includes(fact.id)
		);
