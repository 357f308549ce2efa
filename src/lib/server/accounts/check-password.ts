import { guessedOrWait, type Asking, type Wait } from '#lib/server/guesses/guesses.ts';
import type { Login } from './logins.ts';
import { isPassword } from './password.ts';
import { hashOf } from '#lib/server/token.ts';

/**
 * Whether a password is that of the teacher of this name, or how long to wait.
 *
 * @param name as `loginName` gives it
 * @param login what is kept under that name, if anything is
 */
export async function checkPassword(
	event: Asking,
	{ name, password, login }: { name: string; password: string; login: Login | undefined }
): Promise<boolean | Wait> {
	const guess = { what: 'login', name: hashOf(name), account: login?.account } as const;
	const right = await guessedOrWait(event, guess, async (who) =>
		(await isPassword(password, login?.password ?? undefined, who)) ? true : undefined
	);
	return right ?? false;
}
