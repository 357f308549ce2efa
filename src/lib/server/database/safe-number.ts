/**
 * An integer of a database as a number: one beyond what numbers hold exactly becomes the nearest that
 * they do. Nothing of ours is as large; whoever reads it is to see that it is wrong, not to fail.
 */
export const safeNumber = (value: bigint | string): number =>
	Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number(value), Number.MAX_SAFE_INTEGER));
