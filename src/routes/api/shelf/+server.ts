import { json } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { Allowance } from '#lib/server/http/allowance.ts';
import { networkOf } from '#lib/server/network.ts';
import { shelfOf } from '#lib/server/published/shelf.ts';
import { hasShelf } from '#lib/server/published/who-may.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestHandler } from './$types';

/** A class behind one address looks at once; nobody types faster from then on. */
const pace = new Allowance({ burst: 120, perSecond: 4 });
/** Of what is sought, characters. */
const LONGEST = 100;

/** The decks on this server's shelf, if it has one. */
export const GET: RequestHandler = async ({ url, getClientAddress }) => {
	const headers = { 'cache-control': 'no-cache' };
	if (!hasShelf()) return json({ shelf: false, decks: [] }, { headers });
	const { db, now } = await backend();
	if (!pace.take(networkOf(getClientAddress()), now())) refuse('too-fast');
	const sought = (url.searchParams.get('q') ?? '').slice(0, LONGEST);
	return json({ shelf: true, decks: await shelfOf(db, sought) }, { headers });
};
