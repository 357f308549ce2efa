import { codeFrom } from '#lib/class/code.ts';
import { guessed, type Asking } from '#lib/server/guesses/guesses.ts';
import { backend } from '#lib/server/backend.ts';
import { classByCode } from './codes.ts';
import { refuse } from '#lib/server/refuse.ts';

/** The class that an address with a code opens. No code, a wrong one and an old one end alike. */
export async function classAtCode(event: Asking & { params: { code: string } }) {
	const { db, now } = await backend();
	const code = codeFrom(event.params.code);
	const found = await guessed(event, 'class', () =>
		code === undefined ? undefined : classByCode(db, code, now())
	);
	if (!found || code === undefined) refuse('code-not-good');
	return { ...found, code };
}
