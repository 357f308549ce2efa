import { comingDeck, type Coming } from '#lib/own/open/coming.ts';
import { deckInLink, type NoDeck } from '#lib/own/share/deck-link.ts';

/** The deck behind the `#` of an address, or why there is none. */
export function comingIn(hash: string): Coming | { no: NoDeck } {
	const found = deckInLink(hash);
	if ('no' in found) return found;
	return comingDeck(found.json) ?? { no: 'broken' };
}
