import { isHttpError, type RequestEvent } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { mayTry, waitFor, wasRight } from './growing-delay.ts';
import { guessed, type Guessable } from './guesses.ts';
import { isPassword, TooBusy } from './password.ts';

/** Why nothing was looked at: too many tries, or too many people at once. */
export interface Wait {
	/** Seconds. */
	wait: number;
}

/** Of the limit on an address, seconds. */
const ADDRESS_WAITS = 600;
const BUSY_WAITS = 5;

/** What a guess was right about, undefined, or how long to wait; see `guessed`, which ends the request instead. */
export async function guessedOrWait<T>(
	event: Pick<RequestEvent, 'getClientAddress'>,
	what: Guessable,
	look: () => Promise<T | undefined>
): Promise<T | Wait | undefined> {
	try {
		return await guessed(event, what, look);
	} catch (thrown) {
		if (thrown instanceof TooBusy) return { wait: BUSY_WAITS };
		if (isHttpError(thrown, 429)) return { wait: ADDRESS_WAITS };
		throw thrown;
	}
}

/**
 * Whether a password is the one that is kept. Tries on the same `bucket` have to wait longer and
 * longer, however many addresses they come from.
 */
export async function checkPassword(
	event: Pick<RequestEvent, 'getClientAddress'>,
	{ bucket, password, kept }: { bucket: string; password: string; kept: string | undefined }
): Promise<boolean | Wait> {
	const { db, now } = await backend();
	if (!(await mayTry(db, bucket, now())))
		return { wait: Math.ceil((await waitFor(db, bucket, now())) / 1000) || 1 };
	const right = await guessedOrWait(event, 'login', async () =>
		(await isPassword(password, kept)) ? true : undefined
	);
	if (right === undefined) return false;
	if (right === true) await wasRight(db, bucket);
	return right;
}
