import { error } from '@sveltejs/kit';
import { loadDecks } from '#lib/ui/deck/load.ts';
import { errors } from '#lib/ui/messages/current.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const { decks } = await loadDecks(fetch);
	const deck = decks.find(({ id }) => id === params.deck);
	return { decks, deck: deck ?? error(404, errors.unknownDeck.title) };
};
