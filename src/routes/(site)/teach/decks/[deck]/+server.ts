import { teacherOnPage } from '#lib/server/accounts/guard.ts';
import { ownDeckHere } from '#lib/server/decks/own-deck-here.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	await teacherOnPage(event);
	const { id, name, listing, versions } = (await ownDeckHere(event)).deck;
	return { id, name, listing, versions };
};

export const GET = asJson(_read);
