import { json } from '@sveltejs/kit';
import { Receipts } from '#lib/class/decks/deck-report.ts';
import { backend } from '#lib/server/backend.ts';
import { outcomesOf } from '#lib/server/deck-reports/deck-reports.ts';
import { Allowance } from '#lib/server/http/allowance.ts';
import { jsonBody } from '#lib/server/http/body.ts';
import { networkOf } from '#lib/server/network.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestHandler } from './$types';

/** A hundred receipts, bytes. */
const MOST = 6_000;
const pace = new Allowance({ burst: 60, perSecond: 2 });

/** What came of reports, for whoever has their receipts: a device asks for its own. */
export const POST: RequestHandler = async ({ request, getClientAddress }) => {
	const { db, now } = await backend();
	if (!pace.take(networkOf(getClientAddress()), now())) refuse('too-fast');
	const { receipts } = await jsonBody(request, Receipts, MOST);
	return json({ outcomes: (await outcomesOf(db, receipts)).map((one) => one ?? null) });
};
