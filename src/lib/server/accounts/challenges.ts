/** What a passkey is asked to sign: random, good for some minutes, and once. */
import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import type { Database } from '#lib/server/database/database.ts';
import { hashOf } from './token.ts';

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

/** @returns 32 random bytes, base64url */
export async function newChallenge(db: Database, about: Challenge, now: number): Promise<string> {
	const challenge = randomBytes(32).toString('base64url');
	await db.deleteFrom('challenge').where('expires', '<=', now).execute();
	await db
		.insertInto('challenge')
		.values({ hash: hashOf(challenge), about: JSON.stringify(about), expires: now + LASTS })
		.execute();
	return challenge;
}

/** What a challenge was made for; it is used up by this. */
export async function useChallenge(
	db: Database,
	challenge: string,
	now: number
): Promise<Challenge | undefined> {
	const row = await db
		.deleteFrom('challenge')
		.where('hash', '=', hashOf(challenge))
		.returning(['about', 'expires'])
		.executeTakeFirst();
	return row && row.expires > now ? Challenge.parse(JSON.parse(row.about)) : undefined;
}
