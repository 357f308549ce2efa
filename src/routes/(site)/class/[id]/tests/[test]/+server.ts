import { error } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { pupilTest } from '#lib/server/classes/pupil-tests.ts';
import { asJson } from '#lib/server/page-json.ts';
import type { RequestEvent } from './$types';

/** A class test as its pupil sees it; to everybody else there is none. */
export const _read = async ({ locals, params }: RequestEvent) => {
	const session = await locals.session();
	if (!session) error(404, 'There is no such class.');
	const { db, now } = await backend();
	const at = now();
	const which = { account: session.account.id, inClass: params.id, test: params.test };
	return { id: params.id, now: at, ...(await pupilTest(db, which, at)) };
};

export const GET = asJson(_read);
