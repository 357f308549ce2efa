import { backend } from '#lib/server/backend.ts';
import { pupilTest } from '#lib/server/class-tests/pupil-tests.ts';
import { logTests } from '#lib/server/class-tests/test-reviews.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestEvent } from './$types';

/** A class test as its pupil sees it; to everybody else there is none. */
export const _read = async ({ locals, params }: RequestEvent) => {
	const session = await locals.session();
	if (!session) refuse('no-such-class');
	const open = await backend();
	const at = open.now();
	const { id: account } = session.account;
	// Whoever may see the result finds it in their log, too.
	await logTests(open, { account }, at);
	const which = { account, inClass: params.id, test: params.test };
	return { id: params.id, now: at, ...orRefuse(await pupilTest(open.db, which, at)) };
};

export const GET = asJson(_read);
