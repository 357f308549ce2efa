import type { Answer } from '#lib/deck/card.ts';
import { kinOf } from '#lib/deck/kin.ts';
import { aboutTerm, termAnswer, termText, wrongTerm, type DeckView } from '#lib/deck/deck-view.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import type { Draft, Maker } from './maker.ts';

type Definition = FactOf<'definition'>;

/** The term for a meaning, and the meaning of a term. */
export const definition: Maker<'definition'> = {
	keys: () => [{ aspect: 'term' }, { aspect: 'meaning' }],
	draft: (view, fact, { aspect }) =>
		aspect === 'term' ? whichTerm(view, fact) : whatMeaning(view, fact)
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
				if (mixedUp(fact, other)) wrong.confusable = true;
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
				confusable: mixedUp(fact, other)
			}))
	};
}

/** Definitions that are certainly not this one's: no synonyms. */
const others = (view: DeckView, fact: Definition) =>
	kinOf(view, fact).filter(
		(other) =>
			other !== fact && !fact.synonyms.includes(other.id) && !other.synonyms.includes(fact.id)
	);

const mixedUp = (a: Definition, b: Definition) =>
	a.confusable.includes(b.id) || b.confusable.includes(a.id);
