import { json } from '@sveltejs/kit';
import { hasSession } from '#lib/server/accounts/cookie.ts';
import { backend } from '#lib/server/backend.ts';
import { readableDeck } from '#lib/server/decks/readable-decks.ts';
import { deckJson, deckListings, similarDeck } from '#lib/server/decks/bundled.ts';
import { isAsChecked } from '#lib/server/decks/as-checked.ts';
import { versionedJson } from '#lib/server/http/versioned-json.ts';
import type { RequestEvent } from './$types';

export async function GET(event: RequestEvent): Promise<Response> {
	const { request, params } = event;
	const ours = deckJson(params.deck);
	if (ours) return versionedJson(request, ours.json, ours.version, true);
	const brought = await meantFor(event);
	if (brought) return versionedJson(request, brought.json, brought.version, isAsChecked(brought));
	const meant = similarDeck(params.deck);
	return json(
		{
			error: 'unknown-deck',
			message: `There is no such deck${meant === undefined ? '.' : `; did you mean “${meant}”?`} /api/decks lists all.`,
			decks: deckListings.map(({ id }) => id)
		},
		{ status: 404, headers: { 'cache-control': 'no-cache' } }
	);
}

/** A deck that a teacher brought, if it is meant for the device that asks. */
async function meantFor({ params, locals, cookies, url }: RequestEvent) {
	const session = hasSession(cookies, url) ? await locals.session() : undefined;
	return session && readableDeck((await backend()).db, session.account.id, params.deck);
}
