/**
 * What a passkey is asked to sign: random, good for some minutes, and once. It says itself what it is for,
 * under a seal of ours, so asking for one leaves nothing behind: only those that were answered are kept,
 * until they are too old to be sent again.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import type { Database } from '#lib/server/database/database.ts';
import { secretFor } from '#lib/server/database/secrets.ts';
import { hashOf } from '#lib/server/token.ts';

const LASTS = 900_000;

/** What the answer is for; it is good for nothing else. */
const Challenge = z.discriminatedUnion('purpose', [
	z.object({ purpose: z.literal('sign-in') }),
	/** The account that will be made, and its name. */
	z.object({ purpose: z.literal('sign-up'), account: z.string(), name: z.string() }),
	z.object({ purpose: z.literal('add'), account: z.string() }),
	z.object({ purpose: z.literal('confirm'), account: z.string() })
]);
export type Challenge = z.infer<typeof Challenge>;

const Sealed = z.object({ about: Challenge, expires: z.number(), once: z.string() });

/** @returns letters of base64url, of which 16 bytes are random and 32 a seal */
export async function newChallenge(db: Database, about: Challenge, now: number): Promise<string> {
	const once = randomBytes(16).toString('base64url');
	const said = Buffer.from(JSON.stringify({ about, expires: now + LASTS, once }));
	return Buffer.concat([await seal(db, said), said]).toString('base64url');
}

/** What a challenge of ours was made for, while it is good. */
export async function readChallenge(
	db: Database,
	challenge: string,
	now: number
): Promise<Challenge | undefined> {
	const bytes = Buffer.from(challenge, 'base64url');
	const [sealed, said] = [bytes.subarray(0, SEAL), bytes.subarray(SEAL)];
	if (sealed.length !== SEAL || !timingSafeEqual(sealed, await seal(db, said))) return undefined;
	const { about, expires } = Sealed.parse(JSON.parse(said.toString()));
	return expires > now ? about : undefined;
}

/** Uses a challenge up that was answered; false if it was before. */
export async function useChallenge(db: Database, challenge: string, now: number): Promise<boolean> {
	const used = await db
		.insertInto('challenge')
		.values({ hash: hashOf(challenge), about: '', expires: now + LASTS })
		.onConflict((before) => before.column('hash').doNothing())
		.returning('hash')
		.executeTakeFirst();
	return used !== undefined;
}

/** Bytes of a seal. */
const SEAL = 32;

async function seal(db: Database, said: Buffer): Promise<Buffer> {
	const secret = await secretFor(db, 'challenges');
	// A step of the database has made it.
	if (secret === undefined) throw new Error('There is no secret to seal challenges with.');
	return createHmac('sha256', Buffer.from(secret, 'base64url')).update(said).digest();
}
