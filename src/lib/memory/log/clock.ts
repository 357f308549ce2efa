/** Times that a device wrote down, put right where its clock was wrong: the same rule on both sides. */

/** Nobody has studied with this before, epoch ms: a clock that shows less was never set. */
const EARLIEST = Date.UTC(2000, 0, 1);

/** By less clocks are not off: the network takes its time, too, ms. */
const TOLERABLE = 60_000;

/** A moment as it is taken: none before there was anything to take, and none later than now, epoch ms. */
export const clampTime = (at: number, now: number): number => Math.max(EARLIEST, Math.min(at, now));

/** What both sides show when a message passes between them, epoch ms. */
interface Clocks {
	/** The writer whose clock it is. */
	device: string;
	/** What the device's clock showed. */
	theirs: number;
	/** What the server's showed. */
	now: number;
}

/**
 * When an entry was made, epoch ms, by the server's clock. What another writer made stays where it is, but
 * for the bounds: its clock is not the one that showed `theirs`.
 */
export function rightTimes({ device, theirs, now }: Clocks) {
	const skew = Math.abs(now - theirs) < TOLERABLE ? 0 : now - theirs;
	return (entry: { device: string; at: number }): number =>
		clampTime(entry.device === device ? entry.at + skew : entry.at, now);
}
