import { deckListings, listVersion } from '#lib/server/decks.ts';
import { versionedJson } from '#lib/server/versioned-json.ts';
import type { RequestHandler } from './$types';

const list = JSON.stringify(deckListings);

export const GET: RequestHandler = ({ request }) => versionedJson(request, list, listVersion);
