import { json } from '@sveltejs/kit';
import { PublicationChange, ToPublish, type Published } from '#lib/class/decks/publication.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { attempt } from '#lib/server/guesses/attempts.ts';
import { jsonBody } from '#lib/server/http/body.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import {
	PUBLISHED_A_DAY,
	PUBLISHED_LIMITS,
	PUBLISHING_OFTEN
} from '#lib/server/published/limits.ts';
import { lookAtDeck } from '#lib/server/published/look-at-deck.ts';
import { change, publish } from '#lib/server/published/publish.ts';
import { publicationsOf } from '#lib/server/published/published.ts';
import { mayList, mayPublish } from '#lib/server/published/who-may.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestEvent, RequestHandler } from './$types';

/** A deck, and what stands around it. */
const MOST = PUBLISHED_LIMITS.deck + 10_000;
/** What is done with one takes a line. */
const MOST_OF_A_CHANGE = 2_000;

/** What the account has published, and what it may do here. */
export const GET: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const { db } = await backend();
	const own = event.url.searchParams.get('own') ?? undefined;
	return json({
		may: { publish: mayPublish(account), list: mayList(account) },
		published: await publicationsOf(db, account.id, own)
	});
};

/** A deck is to go out: first what is to be said of it, then, once that was read, where it is. */
export const POST: RequestHandler = async (event) => {
	const { account, db, now } = await publisher(event);
	if (!(await attempt(db, { bucket: `publishing ${account.id}`, ...PUBLISHING_OFTEN }, now)))
		refuse('published-too-often');
	const sent = await jsonBody(event.request, ToPublish, MOST);
	const looked = await lookAtDeck(db, account.id, sent);
	if ('problem' in looked || 'problems' in looked) return reply(looked);
	const { deck, review, ready } = looked;
	if (!ready) return reply({ review });
	await countedToday(event);
	return reply({
		published: orRefuse(await publish(db, { account: account.id, own: sent.own, deck, now }))
	});
};

/** Withdraws one, gives it another address, brings back an earlier version. */
export const PATCH: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const { db, now } = await backend();
	const wanted = await jsonBody(event.request, PublicationChange, MOST_OF_A_CHANGE);
	// What was given out can be taken back, whatever is allowed by now.
	if (!takesBack(wanted)) {
		const may = wanted.change.do === 'list' ? mayList(account) : mayPublish(account);
		if (!may) refuse('publishing-off');
		await countedToday(event);
	}
	return reply({
		published: orRefuse(await change(db, { ...wanted, account: account.id, now: now() }))
	});
};

const takesBack = ({ change: wanted }: PublicationChange): boolean =>
	wanted.do === 'withdraw' || (wanted.do === 'list' && !wanted.listed);

const reply = (said: Published) => json(said);

async function publisher(event: RequestEvent) {
	const { account } = await signedIn(event);
	if (!mayPublish(account)) refuse('publishing-off');
	const { db, now } = await backend();
	return { account, db, now: now() };
}

async function countedToday(event: RequestEvent): Promise<void> {
	const { account } = await signedIn(event);
	const { db, now } = await backend();
	if (!(await attempt(db, { bucket: `published ${account.id}`, ...PUBLISHED_A_DAY }, now())))
		refuse('published-too-often');
}
