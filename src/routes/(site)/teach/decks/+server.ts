import { teacherOnPage } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { ownDecks } from '#lib/server/decks/own-decks.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { account } = await teacherOnPage(event);
	const { db } = await backend();
	return { decks: await ownDecks(db, account.id) };
};

export const GET = asJson(_read);
