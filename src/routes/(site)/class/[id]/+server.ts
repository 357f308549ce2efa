import { error } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { pupilClass } from '#lib/server/classes/pupil-classes.ts';
import { asJson } from '#lib/server/page-json.ts';
import type { RequestEvent } from './$types';

/** A class as its pupil sees it; to everybody else there is none. */
export const _read = async ({ locals, params }: RequestEvent) => {
	const session = await locals.session();
	const { db } = await backend();
	const mine = session && (await pupilClass(db, session.account.id, params.id));
	return { mine: mine ?? error(404, 'There is no such class.') };
};

export const GET = asJson(_read);
