/**
 * Secrets that are typed can be guessed. Whoever guesses wrong too often has to wait. A guess is counted
 * before it is looked at, and given back when it was right.
 */
import type { RequestEvent } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import type { Database } from '#lib/server/database/database.ts';
import { networkOf } from '#lib/server/network.ts';
import { giveBack, take } from './attempts.ts';
import { lanesFor, type Guess, type Guessable, type Guesser } from './guess-limits.ts';
import { TooBusy } from '#lib/server/turns/fair-gate.ts';
import { deviceNumber, isKnown, numberDevice } from './known-device.ts';
import { hashOf } from '#lib/server/token.ts';
import { refused, type Refused } from '#lib/server/refused.ts';

/** Why nothing was looked at: too many tries, or too many people at once. */
export interface Wait {
	/** Seconds. */
	wait: number;
	/** It was not for too many tries. */
	busy: boolean;
}

export const isWait = (outcome: unknown): outcome is Wait =>
	typeof outcome === 'object' && outcome !== null && 'wait' in outcome;

export type Asking = Pick<
	RequestEvent,
	'cookies' | 'getClientAddress' | 'locals' | 'setHeaders' | 'url'
>;

/** Seconds until many who sign in at once are through. */
const BUSY_WAITS = 5;
/** Seconds until a device that has just been given a number may use it. */
const NUMBER_WAITS = 3;

/** A guess, by somebody: the account into which it would let them, where that is known before. */
type Guessing = Guess & { account?: string | undefined };

/**
 * What a guess was right about, undefined for a wrong one, or how long to wait.
 *
 * @param look looks it up; told for whom (see hash-gate.ts)
 */
export async function guessedOrWait<T>(
	event: Asking,
	{ account, ...guess }: Guessing,
	look: (who: string) => Promise<T | undefined> | undefined
): Promise<T | Wait | undefined> {
	const { db, now } = await backend();
	const guesser = await guesserOf(event, db, now(), guess.name === undefined ? 'any' : { account });
	const counted = await take(db, lanesFor(guess, guesser), now());
	if (typeof counted === 'number') return told(event, guesser, counted);
	let found: T | undefined;
	try {
		found = await look(guesser.known ? guesser.device! : guesser.network);
	} catch (thrown) {
		// It was not looked at.
		await giveBack(db, counted);
		if (!(thrown instanceof TooBusy)) throw thrown;
		return waiting(event, { wait: BUSY_WAITS, busy: true });
	}
	if (found !== undefined) await giveBack(db, counted);
	return found;
}

/** The same, but whoever has to wait is refused. */
export async function guessed<T>(
	event: Asking,
	what: Guessable,
	look: (who: string) => Promise<T | undefined> | undefined
): Promise<T | undefined | Refused<'guessing-is-busy' | 'guessed-too-often'>> {
	const found = await guessedOrWait(event, { what }, look);
	if (!isWait(found)) return found;
	return refused(found.busy ? 'guessing-is-busy' : 'guessed-too-often');
}

async function guesserOf(
	{ cookies, url, locals, getClientAddress }: Asking,
	db: Database,
	now: number,
	into: 'any' | { account: string | undefined }
): Promise<Guesser> {
	const network = networkOf(getClientAddress());
	const session = await locals.session();
	// A learner's account is anybody's for the asking.
	if (session && session.account.role !== 'learner')
		return {
			network,
			device: session.hash,
			known: into === 'any' || into.account === session.account.id
		};
	const number = deviceNumber(cookies, url);
	if (number === undefined) return { network, device: undefined, known: false };
	// A name that nobody has is asked about like any other, so that nothing tells it.
	const account = into === 'any' ? undefined : (into.account ?? 'nobody');
	return { network, device: hashOf(number), known: await isKnown(db, number, now, account) };
}

/** Too many. A device without a number gets one, and with it a lane of its own. */
function told(event: Asking, { device }: Guesser, ms: number): Wait {
	const seconds = Math.ceil(ms / 1000);
	if (device !== undefined) return waiting(event, { wait: seconds, busy: false });
	numberDevice(event.cookies, event.url);
	return waiting(event, { wait: Math.min(seconds, NUMBER_WAITS), busy: false });
}

function waiting({ setHeaders }: Pick<Asking, 'setHeaders'>, wait: Wait): Wait {
	setHeaders({ 'retry-after': String(wait.wait) });
	return wait;
}
