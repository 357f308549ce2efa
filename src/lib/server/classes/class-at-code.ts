import { error } from '@sveltejs/kit';
import { codeFrom } from '#lib/class/code.ts';
import { guessed, type Asking } from '#lib/server/guesses/guesses.ts';
import { backend } from '#lib/server/backend.ts';
import { classByCode } from './codes.ts';

/** The class that an address with a code opens. No code, a wrong one and an old one end alike. */
export async function classAtCode(event: Asking & { params: { code: string } }) {
	const { db, now } = await backend();
	const code = codeFrom(event.params.code);
	const found = await guessed(event, 'class', () =>
		code === undefined ? undefined : classByCode(db, code, now())
	);
	if (!found || code === undefined) error(404, 'This code is not good, or no longer.');
	return { ...found, code };
}
