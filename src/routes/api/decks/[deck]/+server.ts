import { json } from '@sveltejs/kit';
import { deckJson, deckListings, similarDeck } from '#lib/server/decks.ts';
import { versionedJson } from '#lib/server/versioned-json.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, params }) => {
	const deck = deckJson(params.deck);
	if (deck) return versionedJson(request, deck.json, deck.version);
	const meant = similarDeck(params.deck);
	return json(
		{
			error: 'unknown-deck',
			message: `There is no such deck${meant === undefined ? '' : `; did you mean “${meant}”?`} /api/decks lists all.`,
			decks: deckListings.map(({ id }) => id)
		},
		{ status: 404, headers: { 'cache-control': 'no-cache' } }
	);
};
