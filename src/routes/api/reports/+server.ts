import { json } from '@sveltejs/kit';
import { DeckReport, Settling } from '#lib/class/decks/deck-report.ts';
import { hasSession } from '#lib/server/accounts/cookie.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { reportsTo, settleReport, takeReport } from '#lib/server/deck-reports/deck-reports.ts';
import { attempt } from '#lib/server/guesses/attempts.ts';
import { jsonBody } from '#lib/server/http/body.ts';
import { networkOf } from '#lib/server/network.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestHandler } from './$types';

/** Some words, bytes. */
const MOST = 12_000;
/** A class behind one address reports a mistake at once; a whole school does not report all day. */
const FROM_A_NETWORK = { most: 60, within: 3_600_000 };
/** About one deck, from everywhere. */
const ABOUT_A_DECK = { most: 200, within: 86_400_000 };

/** What was reported to this account about a deck of theirs. */
export const GET: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const about = event.url.searchParams.get('about') ?? '';
	return json({ reports: await reportsTo((await backend()).db, account.id, about) });
};

/** A mistake, for whoever made the deck. Sent twice, it is one. */
export const POST: RequestHandler = async (event) => {
	const { db, now } = await backend();
	const network = networkOf(event.getClientAddress());
	if (!(await attempt(db, { bucket: `reports from ${network}`, ...FROM_A_NETWORK }, now())))
		refuse('reports-too-often');
	const report = await jsonBody(event.request, DeckReport, MOST);
	const about = 'address' in report.to ? report.to.address : report.to.deck;
	if (!(await attempt(db, { bucket: `reports about ${about}`, ...ABOUT_A_DECK }, now())))
		refuse('reports-too-often');
	// Only who has a session is asked whose it is.
	const session =
		'deck' in report.to && hasSession(event.cookies, event.url)
			? await event.locals.session()
			: undefined;
	orRefuse(await takeReport(db, { ...report, account: session?.account.id, now: now() }));
	return json({ taken: true });
};

/** What came of one, in the words of whoever made the deck. */
export const PATCH: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const { db, now } = await backend();
	const settling = await jsonBody(event.request, Settling, MOST);
	await settleReport(db, { ...settling, account: account.id, now: now() });
	return json({ taken: true });
};
