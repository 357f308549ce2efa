import { EditedAs } from '#lib/class/decks/edited-as.ts';
import { teacherOnPage } from '#lib/server/accounts/guard.ts';
import { ownDeckHere } from '#lib/server/decks/own-deck-here.ts';
import { editAs } from '#lib/server/decks/own-deck-changes.ts';
import { jsonBody } from '#lib/server/http/body.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import type { RequestEvent, RequestHandler } from './$types';

export const _read = async (event: RequestEvent) => {
	await teacherOnPage(event);
	const { id, name, listing, versions } = (await ownDeckHere(event)).deck;
	return { id, name, listing, versions };
};

export const GET = asJson(_read);

/** Bytes: an id and some braces. */
const MOST = 200;

/** From now on it is edited as a deck of its teacher's own. */
export const PATCH: RequestHandler = async (event) => {
	const { db, teacher, deck } = await ownDeckHere(event);
	const { as } = await jsonBody(event.request, EditedAs, MOST);
	orRefuse(await editAs(db, { teacher, id: deck.id, as }));
	return new Response(null, { status: 204 });
};
