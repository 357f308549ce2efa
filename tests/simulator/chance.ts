/** Chance that can be drawn again: the same places in a simulation always draw the same number. */

/** A number from 0 up to 1 for some whole numbers (the mixing of MurmurHash3). */
export function draw(...at: number[]): number {
	let hash = 0x9747b28c;
	for (const part of at) {
		hash = Math.imul(hash ^ Math.imul(part | 0, 0xcc9e2d51), 0x1b873593);
		hash = (hash << 13) | (hash >>> 19);
		hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A number from the normal distribution. */
export const drawNormal = (...at: number[]): number =>
	Math.sqrt(-2 * Math.log(1 - draw(...at, 1))) * Math.cos(2 * Math.PI * draw(...at, 2));
