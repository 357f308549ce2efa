import type { RequestEvent } from '@sveltejs/kit';
import { sendDeck } from '#lib/server/classes/send-deck.ts';
import { namedActions } from '#lib/server/named-actions.ts';

export const actions = namedActions({
	upload: (event: RequestEvent) => sendDeck(event)
});
