/**
 * How much an account's log may hold, and take in a day: far more than anybody studies, and little
 * enough that nobody fills a server's disk with it.
 */
import { DAY } from '#lib/memory/day.ts';

export interface Limits {
	/** In all, bytes. */
	ever: number;
	/** In a day, bytes. */
	aDay: number;
}

/** More than a million answers; in a day a quarter of a million, years of studying that are sent at once. */
export const REVIEW_LIMITS: Limits = { ever: 450e6, aDay: 100e6 };

/** Some two hundred thousand cards and as many edits of them; in a day all that somebody brings from elsewhere. */
export const EDIT_LIMITS: Limits = { ever: 200e6, aDay: 60e6 };

/** What a row takes besides its body, bytes. */
const BESIDES = 100;

/** Why a log takes no more: not today, or not at all. */
export type Full = 'today' | 'account';

/** How much some entries take, bytes. */
export const bytesOf = (entries: readonly { body: string }[]): number =>
	entries.reduce((sum, { body }) => sum + Buffer.byteLength(body) + BESIDES, 0);

/** Why a log that would hold so much is too full; undefined where it is not. */
export function fullness(
	{ bytes, today }: { bytes: number; today: number },
	{ ever, aDay }: Limits = REVIEW_LIMITS
): Full | undefined {
	if (bytes > ever) return 'account';
	return today > aDay ? 'today' : undefined;
}

/** The day on which something arrives, counted from 1970 in UTC. */
export const dayOfArrival = (at: number): number => Math.floor(at / DAY);
