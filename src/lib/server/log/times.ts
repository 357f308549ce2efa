/** Which moments a server takes from a device. */

/** Nobody has studied with this before, epoch ms: a clock that shows less was never set. */
const EARLIEST = Date.UTC(2000, 0, 1);

/** A moment as it is taken: none before there was anything to take, and none later than now, epoch ms. */
export const clampTime = (at: number, now: number): number => Math.max(EARLIEST, Math.min(at, now));
