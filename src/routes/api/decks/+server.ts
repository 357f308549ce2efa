import { createHash } from 'node:crypto';
import { hasSession } from '#lib/server/accounts/cookie.ts';
import { readableDecks } from '#lib/server/decks/readable-decks.ts';
import { backend } from '#lib/server/backend.ts';
import { deckListings, listVersion } from '#lib/server/decks/bundled.ts';
import { isListing } from '#lib/server/decks/as-checked.ts';
import { versionedJson } from '#lib/server/http/versioned-json.ts';
import type { RequestHandler } from './$types';

const list = JSON.stringify(deckListings);

/** The decks of this server; to a device that is signed in also those that are meant for it. */
export const GET: RequestHandler = async ({ request, locals, cookies, url }) => {
	if (!hasSession(cookies, url)) return versionedJson(request, list, listVersion, true);
	const session = await locals.session();
	const more = session ? await readableDecks((await backend()).db, session.account.id) : [];
	if (more.length === 0) return versionedJson(request, list, listVersion, true);
	const brought = more.map((one) => ({ ...one, brought: true }));
	const json = JSON.stringify([...deckListings, ...brought]);
	const version = createHash('sha256').update(json).digest('hex').slice(0, 32);
	return versionedJson(request, json, version, more.every(isListing));
};
