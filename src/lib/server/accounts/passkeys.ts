/** Passkeys of teachers: what is kept of them. */
import type { AuthenticatorTransport, WebAuthnCredential } from '@simplewebauthn/server';
import { writtenBody } from '#lib/releases/stored-body.ts';
import { storedJson } from '#lib/server/database/bad-row.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';

/** A passkey as its owner sees it. */
export interface PasskeyListing {
	credential: string;
	label: string;
	created: number;
}

const LONGEST_LABEL = 60;

export const passkeysOf = (db: Database, account: string): Promise<PasskeyListing[]> =>
	db
		.selectFrom('passkey')
		.select(['credential', 'label', 'created'])
		.where('account', '=', account)
		.orderBy('created')
		.execute();

export async function keepPasskey(
	db: Database,
	account: string,
	{ credential, label, now }: { credential: WebAuthnCredential; label: string; now: number }
): Promise<void> {
	await db
		.insertInto('passkey')
		.values({
			account,
			credential: credential.id,
			key: Buffer.from(credential.publicKey).toString('base64url'),
			counter: credential.counter,
			transports: writtenBody(BODIES['passkey.transports'], credential.transports ?? []),
			label,
			created: now
		})
		.onConflict((known) => known.columns(['account', 'credential']).doNothing())
		.execute();
}

/** One passkey of an account, as the check of its answers wants it. */
export async function passkeyOf(
	db: Database,
	account: string,
	credential: string
): Promise<WebAuthnCredential | undefined> {
	const row = await db
		.selectFrom('passkey')
		.select(['key', 'counter', 'transports'])
		.where('account', '=', account)
		.where('credential', '=', credential)
		.executeTakeFirst();
	if (!row) return undefined;
	return {
		id: credential,
		publicKey: new Uint8Array(Buffer.from(row.key, 'base64url')),
		counter: row.counter,
		// Only a hint for the browser.
		transports: (storedJson(row.transports, BODIES['passkey.transports'], [
			'passkey',
			account,
			credential
		]) ?? []) as AuthenticatorTransport[]
	};
}

export async function countUse(
	db: Database,
	account: string,
	credential: string,
	counter: number
): Promise<void> {
	await db
		.updateTable('passkey')
		.set({ counter })
		.where('account', '=', account)
		.where('credential', '=', credential)
		.execute();
}

/** An empty label changes nothing. */
export async function renamePasskey(
	db: Database,
	account: string,
	credential: string,
	label: string
): Promise<void> {
	const short = label.normalize('NFC').trim().slice(0, LONGEST_LABEL);
	if (short === '') return;
	await db
		.updateTable('passkey')
		.set({ label: short })
		.where('account', '=', account)
		.where('credential', '=', credential)
		.execute();
}

/** Removes a passkey, unless nothing else would let its owner in: then false. */
export function removePasskey(db: Database, account: string, credential: string): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		// Two removals at once wait for each other here: each leaves the other's.
		const login = await trx
			.updateTable('login')
			.set({ account })
			.where('account', '=', account)
			.returning('password')
			.executeTakeFirst();
		const others = await trx
			.selectFrom('passkey')
			.select('credential')
			.where('account', '=', account)
			.where('credential', '!=', credential)
			.executeTakeFirst();
		if (!login?.password && !others) return false;
		await trx
			.deleteFrom('passkey')
			.where('account', '=', account)
			.where('credential', '=', credential)
			.execute();
		return true;
	});
}
