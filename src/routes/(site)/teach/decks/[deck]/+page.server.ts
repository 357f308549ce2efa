import { redirect } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { ownDeckHere } from '#lib/server/decks/own-deck-here.ts';
import { removeDeck } from '#lib/server/decks/own-decks.ts';
import { bringBack } from '#lib/server/decks/own-deck-changes.ts';
import { sentDeckHere } from '#lib/server/decks/sent-deck-here.ts';
import { problems } from '#lib/ui/messages/problems.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import { textFields } from '#lib/server/http/text-fields.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import type { RequestEvent } from './$types';

export const actions = namedActions({
	upload: async (event: RequestEvent) => {
		const { deck } = await ownDeckHere(event);
		return sentDeckHere(event, problems.say, deck.name);
	},
	back: async (event: RequestEvent) => {
		const { db, teacher, deck } = await ownDeckHere(event);
		const { now } = await backend();
		const { version } = await textFields(event.request, 'version');
		orRefuse(await bringBack(db, { teacher, id: deck.id, version, now: now() }));
	},
	remove: async (event: RequestEvent) => {
		const { db, teacher, deck } = await ownDeckHere(event);
		await removeDeck(db, teacher, deck.id);
		redirect(303, '/teach/decks');
	}
});
