import { redirect } from '@sveltejs/kit';
import { ownDeckHere } from '#lib/server/decks/own-deck-here.ts';
import { removeDeck } from '#lib/server/decks/own-decks.ts';
import { sentDeckHere } from '#lib/server/decks/sent-deck-here.ts';
import { problems } from '#lib/ui/messages/problems.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import type { RequestEvent } from './$types';

export const actions = namedActions({
	upload: async (event: RequestEvent) => {
		const { deck } = await ownDeckHere(event);
		return sentDeckHere(event, problems.say, deck.name);
	},
	remove: async (event: RequestEvent) => {
		const { db, teacher, deck } = await ownDeckHere(event);
		await removeDeck(db, teacher, deck.id);
		redirect(303, '/teach/decks');
	}
});
