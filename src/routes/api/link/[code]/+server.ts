import { json } from '@sveltejs/kit';
import { codeFrom } from '#lib/class/code.ts';
import { guessed } from '#lib/server/guesses/guesses.ts';
import { useLink } from '#lib/server/accounts/links.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { backend } from '#lib/server/backend.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestHandler } from './$types';

/** Lets this device into the account whose code it has. */
export const POST: RequestHandler = async (event) => {
	const { db, now } = await backend();
	const found = await guessed(event, 'link', () => {
		const code = codeFrom(event.params.code);
		return code === undefined ? undefined : useLink(db, code, now());
	});
	const account = orRefuse(found);
	if (!account) refuse('link-not-good');
	return json({ account: await signIn(event, account) });
};
