/** Passkeys by WebAuthn: what a browser is asked, and whether its answer is good. */
import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
	type AuthenticationResponseJSON,
	type PublicKeyCredentialCreationOptionsJSON,
	type PublicKeyCredentialRequestOptionsJSON,
	type RegistrationResponseJSON,
	type WebAuthnCredential
} from '@simplewebauthn/server';
import type { Database } from '#lib/server/database/database.ts';
import { newChallenge, readChallenge, useChallenge, type Challenge } from './challenges.ts';
import { countUse, passkeyOf, passkeysOf } from './passkeys.ts';

/** Where it happens. A passkey is bound to the host's name. */
export interface Site {
	db: Database;
	url: URL;
	/** Epoch ms. */
	now: number;
}

/** What to give to `startRegistration` in the browser: a new passkey for an account. */
export async function askForNew(
	{ db, url, now }: Site,
	about: Extract<Challenge, { purpose: 'sign-up' | 'add' }>,
	name: string
): Promise<PublicKeyCredentialCreationOptionsJSON> {
	const known = await passkeysOf(db, about.account);
	return generateRegistrationOptions({
		rpName: 'Footnote',
		rpID: url.hostname,
		userName: name,
		userDisplayName: name,
		userID: new TextEncoder().encode(about.account),
		challenge: bytesOf(await newChallenge(db, about, now)),
		attestationType: 'none',
		excludeCredentials: known.map(({ credential }) => ({ id: credential })),
		// It lets in by itself: it has to know its owner, and whose it is.
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
		supportedAlgorithmIDs: ALGORITHMS
	});
}

/** Ed25519, ECDSA on P-256, RSA: what authenticators have. */
const ALGORITHMS = [-8, -7, -257];

/** A new passkey, and what it was asked for; undefined if anything about it is wrong. */
export async function newPasskey<P extends 'sign-up' | 'add'>(
	{ db, url, now }: Site,
	purpose: P,
	answer: string
): Promise<
	{ about: Extract<Challenge, { purpose: P }>; credential: WebAuthnCredential } | undefined
> {
	let about: Challenge | undefined;
	let asked = '';
	const result = await checked(async () =>
		verifyRegistrationResponse({
			response: JSON.parse(answer) as RegistrationResponseJSON,
			expectedChallenge: async (challenge) => {
				about = await readChallenge(db, (asked = challenge), now);
				return about?.purpose === purpose;
			},
			expectedOrigin: url.origin,
			expectedRPID: url.hostname,
			requireUserVerification: true,
			supportedAlgorithmIDs: ALGORITHMS
		})
	);
	if (!result?.verified || !(await useChallenge(db, asked, now))) return undefined;
	return {
		about: about as Extract<Challenge, { purpose: P }>,
		credential: result.registrationInfo.credential
	};
}

/** What to give to `startAuthentication`: any passkey to sign in, or one of the account's. */
export async function askForKnown(
	{ db, url, now }: Site,
	about: Extract<Challenge, { purpose: 'sign-in' | 'confirm' }>
): Promise<PublicKeyCredentialRequestOptionsJSON> {
	const known = about.purpose === 'confirm' ? await passkeysOf(db, about.account) : [];
	return generateAuthenticationOptions({
		rpID: url.hostname,
		challenge: bytesOf(await newChallenge(db, about, now)),
		allowCredentials: known.map(({ credential }) => ({ id: credential })),
		userVerification: 'required'
	});
}

/** The account whose passkey has answered; undefined if anything about the answer is wrong. */
export async function knownPasskey(
	{ db, url, now }: Site,
	wanted: Extract<Challenge, { purpose: 'sign-in' | 'confirm' }>,
	answer: string
): Promise<string | undefined> {
	let owner: string | undefined;
	let asked = '';
	const result = await checked(async () => {
		const response = JSON.parse(answer) as AuthenticationResponseJSON;
		// Asked for one of an account's, not every passkey says again whose it is.
		owner = wanted.purpose === 'confirm' ? wanted.account : ownerIn(response);
		const credential = await passkeyOf(db, owner, String(response.id));
		if (!credential) return undefined;
		return verifyAuthenticationResponse({
			response,
			expectedChallenge: async (challenge) => {
				const about = await readChallenge(db, (asked = challenge), now);
				return (
					about?.purpose === wanted.purpose &&
					(about.purpose !== 'confirm' || about.account === owner)
				);
			},
			expectedOrigin: url.origin,
			expectedRPID: url.hostname,
			credential,
			requireUserVerification: true
		});
	});
	if (!result?.verified || owner === undefined) return undefined;
	if (!(await useChallenge(db, asked, now))) return undefined;
	const { credentialID, newCounter } = result.authenticationInfo;
	await countUse(db, owner, credentialID, newCounter);
	return owner;
}

/** The library throws for every answer that is not good; whatever the reason, it is not. */
async function checked<T>(verify: () => Promise<T>): Promise<T | undefined> {
	try {
		return await verify();
	} catch {
		return undefined;
	}
}

const ownerIn = ({ response }: AuthenticationResponseJSON): string =>
	Buffer.from(String(response.userHandle ?? ''), 'base64url').toString();
const bytesOf = (challenge: string) => new Uint8Array(Buffer.from(challenge, 'base64url'));
