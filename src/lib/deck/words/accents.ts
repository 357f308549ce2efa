import { normalise } from './normalise.ts';
import { kindOf } from '#lib/deck/kinds.ts';
import type { Deck } from '#lib/deck/schema.ts';

/** Whether anything in a deck says that accents tell its words apart: papa is not papá. */
const someAccentsCount = ({ accentsCount, entities, facts }: Deck): boolean =>
	accentsCount ||
	Object.values(entities).some((entity) => entity.accentsCount === true) ||
	facts.some(
		(fact) =>
			fact.accentsCount === true ||
			kindOf(fact)
				.names(fact)
				.some((name) => name.accentsCount === true)
	);

/** Text as two names of such a deck are told apart: case and spaces make no difference, accents do. */
const withAccents = (text: string): string =>
	text.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();

/** How names of a deck are told apart: texts for which it is the same are one name. */
export const identityIn = (deck: Deck): ((text: string) => string) =>
	someAccentsCount(deck) ? withAccents : normalise;
