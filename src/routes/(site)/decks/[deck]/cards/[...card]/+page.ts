import { cardOf } from '#lib/deck/cards.ts';
import { cardAt } from '#lib/ui/cards/card-address.ts';
import { loadDeck } from '#lib/ui/deck/load.ts';
import { cards } from '#lib/ui/messages/cards.ts';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const deck = await loadDeck(params.deck, fetch);
	const card = cardOf(deck, cardAt(params.deck, params.card));
	return card ? { deck, card } : error(404, cards.unknown.title);
};
