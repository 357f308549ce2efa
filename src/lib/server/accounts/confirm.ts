/** Before something that cannot be undone: whoever sits at a signed-in device shows that they are the owner. */
import { backend } from '#lib/server/backend.ts';
import { checkPassword } from './check-password.ts';
import type { Asking, Wait } from '#lib/server/guesses/guesses.ts';
import { loginOf } from './logins.ts';
import { knownPasskey } from './webauthn.ts';

/** What was given: a password, or a passkey's answer. */
export interface Proof {
	password: string;
	proof: string;
}

export async function confirmed(
	event: Asking,
	account: string,
	{ password, proof }: Proof
): Promise<boolean | Wait> {
	const { db, now } = await backend();
	if (proof !== '') {
		const site = { db, url: event.url, now: now() };
		return (await knownPasskey(site, { purpose: 'confirm', account }, proof)) !== undefined;
	}
	const login = await loginOf(db, account);
	return checkPassword(event, { name: login?.name ?? '', password, login });
}
