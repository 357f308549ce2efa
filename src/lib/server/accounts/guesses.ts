/** Secrets that are typed can be guessed. Whoever guesses wrong too often has to wait. */
import { error, type RequestEvent } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { attempt, tooMany, type Limit } from './attempts.ts';

/** What can be guessed. */
export type Guessable = 'link' | 'class' | 'card' | 'login' | 'recovery' | 'sign-up';

const MINUTE = 60_000;

/**
 * Wrong guesses that are let pass. A school is one address, and mistyping is no attack: so an address
 * has plenty, and all addresses together have no more than leaves 40 random bits safe.
 */
const PER_ADDRESS = { most: 60, within: 10 * MINUTE };
const IN_ALL = { most: 3000, within: 10 * MINUTE };

/**
 * What a guess was right about; undefined for a wrong one, which is counted. Ends the request with 429
 * when there were too many. A right guess costs nothing.
 */
export async function guessed<T>(
	{ getClientAddress }: Pick<RequestEvent, 'getClientAddress'>,
	what: Guessable,
	look: () => Promise<T | undefined> | undefined
): Promise<T | undefined> {
	const { db, now } = await backend();
	const limits: Limit[] = [
		{ bucket: `${what} from ${getClientAddress()}`, ...PER_ADDRESS },
		{ bucket: `${what} from anywhere`, ...IN_ALL }
	];
	for (const limit of limits)
		if (await tooMany(db, limit, now()))
			error(429, 'Too many wrong codes were tried from here. Wait ten minutes.');
	const found = await look();
	if (found === undefined) for (const limit of limits) await attempt(db, limit, now());
	return found;
}
