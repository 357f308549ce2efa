/** A deck that does not exist is a 404; one that cannot be asked for just now is the page's to say. */
import { error, redirect } from '@sveltejs/kit';
import { browser } from '$app/env';
import { isEditedDeck } from '#lib/deck/own-id.ts';
import { device } from '#lib/device/device.svelte.ts';
import { DeckUnreachable } from '#lib/device/decks/decks.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	if (!(await exists(params.deck, fetch))) error(404);
	return { deck: params.deck };
};

async function exists(id: string, fetch: typeof globalThis.fetch): Promise<boolean> {
	if (!browser) {
		// Of what edits make no server knows.
		if (isEditedDeck(id)) return true;
		const response = await fetch(`/api/decks/${encodeURIComponent(id)}`, { method: 'HEAD' });
		return response.status !== 404;
	}
	try {
		return (await device.decks.get(id)) !== undefined;
	} catch (failure) {
		if (!(failure instanceof DeckUnreachable)) throw failure;
		// The deck's page says what to do.
		if (failure.newer) redirect(307, `/decks/${encodeURIComponent(id)}`);
		return true;
	}
}
