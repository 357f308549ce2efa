/**
 * How much an account's log may hold, and take in a day: far more than anybody studies, and little
 * enough that nobody fills a server's disk with it.
 */
import { DAY } from '#lib/memory/day.ts';

/** In all, bytes: more than a million answers. */
export const MOST_EVER = 450e6;
/** In a day, bytes: a quarter of a million answers, years of studying that are sent at once. */
export const MOST_A_DAY = 100e6;

/** What a row takes besides its body, bytes. */
const BESIDES = 100;

/** Why a log takes no more: not today, or not at all. */
export type Full = 'today' | 'account';

/** How much some entries take, bytes. */
export const bytesOf = (entries: readonly { body: string }[]): number =>
	entries.reduce((sum, { body }) => sum + Buffer.byteLength(body) + BESIDES, 0);

/** Why a log that would hold so much is too full; undefined where it is not. */
export function fullness({ bytes, today }: { bytes: number; today: number }): Full | undefined {
	if (bytes > MOST_EVER) return 'account';
	return today > MOST_A_DAY ? 'today' : undefined;
}

/** The day on which something arrives, counted from 1970 in UTC. */
export const dayOfArrival = (at: number): number => Math.floor(at / DAY);
