import { normalise } from './normalise.ts';
import type { Deck, Fact, Term } from '#lib/deck/schema.ts';

/** Whether a term says of itself that its accents count. */
const counts = (term: Term): boolean => 'text' in term && term.accentsCount === true;

function termsOf(fact: Fact): readonly Term[] {
	switch (fact.kind) {
		case 'pair':
			return [fact.left, fact.right];
		case 'definition':
			return [fact.term];
		case 'sequence':
			return fact.items.map(({ term }) => term);
		default:
			return [];
	}
}

/** Whether anything in a deck says that accents tell its words apart: papa is not papá. */
const someAccentsCount = ({ accentsCount, entities, facts }: Deck): boolean =>
	accentsCount ||
	Object.values(entities).some((entity) => entity.accentsCount === true) ||
	facts.some((fact) => fact.accentsCount === true || termsOf(fact).some(counts));

/** Text as two names of such a deck are told apart: case and spaces make no difference, accents do. */
const withAccents = (text: string): string =>
	text.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();

/** How names of a deck are told apart: texts for which it is the same are one name. */
export const identityIn = (deck: Deck): ((text: string) => string) =>
	someAccentsCount(deck) ? withAccents : normalise;
