import type { RequestEvent } from '@sveltejs/kit';
import { teacherHere } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { ownDeck } from './own-decks.ts';

/** The deck that a page is about; 404 for everybody but its teacher. */
export async function ownDeckHere({
	locals,
	params
}: Pick<RequestEvent, 'locals'> & { params: { deck: string } }) {
	const { account } = await teacherHere({ locals });
	const { db } = await backend();
	return { db, teacher: account.id, deck: orRefuse(await ownDeck(db, account.id, params.deck)) };
}
