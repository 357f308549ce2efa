import type { RequestEvent } from '@sveltejs/kit';
import { sendDeck } from '#lib/server/decks/send-deck.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';

export const actions = namedActions({
	upload: (event: RequestEvent) => sendDeck(event)
});
