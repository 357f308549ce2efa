/** Before something that cannot be undone: whoever sits at a signed-in device shows that they are the owner. */
import type { RequestEvent } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { checkPassword, type Wait } from './check-password.ts';
import { loginOf } from './logins.ts';
import { knownPasskey } from './webauthn.ts';

/** What was given: a password, or a passkey's answer. */
export interface Proof {
	password: string;
	proof: string;
}

export async function confirmed(
	event: Pick<RequestEvent, 'getClientAddress' | 'url'>,
	account: string,
	{ password, proof }: Proof
): Promise<boolean | Wait> {
	const { db, now } = await backend();
	if (proof !== '') {
		const site = { db, url: event.url, now: now() };
		return (await knownPasskey(site, { purpose: 'confirm', account }, proof)) !== undefined;
	}
	const kept = (await loginOf(db, account))?.password ?? undefined;
	return checkPassword(event, { bucket: `confirm ${account}`, password, kept });
}
