import { Complaint } from '#lib/class/decks/publication.ts';
import { backend } from '#lib/server/backend.ts';
import { attempt } from '#lib/server/guesses/attempts.ts';
import { Allowance } from '#lib/server/http/allowance.ts';
import { jsonBody } from '#lib/server/http/body.ts';
import { versionedJson } from '#lib/server/http/versioned-json.ts';
import { networkOf } from '#lib/server/network.ts';
import { deckAt } from '#lib/server/published/published.ts';
import { complain } from '#lib/server/published/shelf.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestHandler } from './$types';

/** A class behind one address opens a link at once; nobody reads faster from then on. */
const pace = new Allowance({ burst: 300, perSecond: 10 });

/** As addresses are; what cannot be one is not looked for. */
const ADDRESS = /^[0-9a-z]{26}$/;

/** The deck at an address, for whoever has it. */
export const GET: RequestHandler = async ({ params, request, getClientAddress }) => {
	const { db, now } = await backend();
	if (!pace.take(networkOf(getClientAddress()), now())) refuse('too-fast');
	const found = ADDRESS.test(params.address) ? await deckAt(db, params.address) : undefined;
	if (!found) refuse('not-published');
	const { deck, version, changed, json, listed } = found;
	const about = JSON.stringify({ id: deck, version, changed, listed });
	const response = versionedJson(request, `${about.slice(0, -1)},"deck":${json}}`, version);
	if (!listed) response.headers.set('x-robots-tag', 'noindex');
	return response;
};

/** Some words, bytes. */
const MOST = 12_000;
const FROM_A_NETWORK = { most: 20, within: 3_600_000 };

/** What is wrong with the deck as a whole, for whoever runs the server. */
export const POST: RequestHandler = async ({ params, request, getClientAddress }) => {
	const { db, now } = await backend();
	const bucket = `complaints from ${networkOf(getClientAddress())}`;
	if (!(await attempt(db, { bucket, ...FROM_A_NETWORK }, now()))) refuse('reports-too-often');
	const { text } = await jsonBody(request, Complaint, MOST);
	if (!ADDRESS.test(params.address)) refuse('not-published');
	orRefuse(await complain(db, { address: params.address, text, now: now() }));
	return Response.json({ taken: true });
};
