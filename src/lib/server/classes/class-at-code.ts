import { codeFrom } from '#lib/class/code.ts';
import { guessed, type Asking } from '#lib/server/guesses/guesses.ts';
import { backend } from '#lib/server/backend.ts';
import { classByCode } from './codes.ts';
import { Refused, refused } from '#lib/server/refused.ts';

/** The class that an address with a code opens. No code, a wrong one and an old one are refused alike. */
export async function classAtCode(event: Asking & { params: { code: string } }) {
	const { db, now } = await backend();
	const code = codeFrom(event.params.code);
	const found = await guessed(event, 'class', () =>
		code === undefined ? undefined : classByCode(db, code, now())
	);
	if (found instanceof Refused) return found;
	return found && code !== undefined ? { ...found, code } : refused('code-not-good');
}
