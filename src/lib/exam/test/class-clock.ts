/**
 * How long a pupil has for a test that a teacher gives. The server's clock decides; a device shows it. It
 * learns at the beginning how its own clock differs, and from then on counts by the one that only goes
 * forwards, whether anybody looks or not. Where that one stands still because the phone sleeps, the clock
 * on the wall goes on, so the longer of the two counts.
 */
import * as z from 'zod/mini';
import { MOST_MINUTES } from './settings.ts';

/** Epoch ms. */
const Moment = z.int().check(z.gte(0), z.lte(8.64e15));

/** What counts as a pupil's time: from begin to end, or while the test is looked at. */
export const ClockKind = z.enum(['running', 'looked-at']);
export type ClockKind = z.infer<typeof ClockKind>;

export const ClassTime = z.strictObject({
	kind: ClockKind,
	/** When it is over for this pupil at the latest, by the server's clock. */
	ends: Moment,
	/** Of `looked-at`: how long it may be looked at. Absent: until it ends. */
	minutes: z.optional(z.number().check(z.gte(0), z.lte(10 * MOST_MINUTES)))
});
export type ClassTime = z.infer<typeof ClassTime>;

/** Both clocks of a device, read at one moment, ms. */
export interface Reading {
	/** The clock on the wall: epoch ms, may be set. */
	wall: number;
	/** One that only goes forwards, from anywhere. */
	steady: number;
}

/** What a device knows of the time that is left. */
export interface TimeLeft {
	/** ms until the end. */
	left: number;
	/** How much of what has passed since the server was last heard only the clock on the wall says, ms. */
	doubt: number;
	read: Reading;
}

/**
 * By a stored difference of clocks: what is known when a page opens.
 *
 * @param behind how far the device's clock is behind the server's, ms
 */
export const timeLeft = (ends: number, behind: number, read: Reading): TimeLeft => ({
	left: ends - (read.wall + behind),
	doubt: 0,
	read
});

/** The time that is left at a later reading. A clock that is set back gives nothing back. */
export function laterTime({ left, doubt, read }: TimeLeft, now: Reading): TimeLeft {
	const steady = passed(read.steady, now.steady);
	const wall = passed(read.wall, now.wall);
	return {
		left: left - Math.max(steady, wall),
		doubt: doubt + Math.max(0, wall - steady),
		read: now
	};
}

const passed = (before: number, now: number): number =>
	Number.isFinite(now - before) ? Math.max(0, now - before) : 0;

/** Nobody is shown a timer for a test that stays open for days, ms. */
export const LONGEST_TIMER = MOST_MINUTES * 60_000;
