import { json } from '@sveltejs/kit';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { pupilClasses } from '#lib/server/pupils/pupil-classes.ts';
import { pupilTests } from '#lib/server/class-tests/pupil-tests.ts';
import { logTests } from '#lib/server/class-tests/test-reviews.ts';
import type { RequestHandler } from './$types';

/**
 * The classes of whoever asks, with what is assigned there; with `?tests` also the tests that are given
 * there, which an earlier app would not know what to do with.
 */
export const GET: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const open = await backend();
	const now = open.now();
	const classes = await pupilClasses(open.db, account.id);
	if (!event.url.searchParams.has('tests')) return json(classes);
	// Whoever looks finds in their log what they may know by now.
	await logTests(open, { account: account.id }, now);
	return json(
		await Promise.all(
			classes.map(async (one) => ({
				...one,
				tests: await pupilTests(open.db, { account: account.id, inClass: one.class }, now)
			}))
		)
	);
};
