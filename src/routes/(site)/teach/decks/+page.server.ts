import type { RequestEvent } from '@sveltejs/kit';
import { sentDeckHere } from '#lib/server/decks/sent-deck-here.ts';
import { problems } from '#lib/ui/messages/problems.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';

export const actions = namedActions({
	upload: (event: RequestEvent) => sentDeckHere(event, problems.say)
});
