import { json } from '@sveltejs/kit';
import { AskMedia, type MediaLacking } from '#lib/own/media/exchange.ts';
import { loosened } from '#lib/releases/loosened.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { Allowance } from '#lib/server/http/allowance.ts';
import { jsonBody } from '#lib/server/http/body.ts';
import { begunOf } from '#lib/server/media/arriving.ts';
import { heldBy } from '#lib/server/media/held.ts';
import { keepFollowed } from '#lib/server/published/published-media.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestHandler } from './$types';

/** A device asks after each sync; of thousands of pictures it takes some questions. */
const pace = new Allowance({ burst: 60, perSecond: 1 });

/** Bytes: names, and some addresses. */
const MOST = 60_000;

/** Which pictures and sounds the account lacks of those that a device has; what decks show that it follows it gets at once. */
export const POST: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const { db, now } = await backend();
	if (!pace.take(account.id, now())) refuse('too-fast');
	const { names, followed = [] } = await jsonBody(event.request, loosened(AskMedia), MOST);
	const unknown = async () => {
		const held = await heldBy(db, account.id, names);
		return names.filter((name) => !held.has(name));
	};
	let lacks = await unknown();
	if (lacks.length > 0 && followed.length > 0) {
		await keepFollowed(db, account.id, { names: lacks, addresses: followed, now: now() });
		lacks = await unknown();
	}
	const begun = await begunOf(db, account.id);
	const reply: MediaLacking = {
		lacks: lacks.map((name) => ({ name, arrived: begun.get(name) ?? 0 }))
	};
	return json(reply);
};
