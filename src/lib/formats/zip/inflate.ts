import { Inflate } from 'fflate';

/** Bytes unpacked at a time, unless less is to be held: it grows a thousandfold at the most. */
const PORTION = 1 << 14;

/**
 * What was packed by deflate; undefined where it is broken, and `large` where it becomes more than `most` bytes: whoever
 * sends something small that unpacks to something huge does not get it unpacked.
 */
export function inflated(
	packed: Uint8Array,
	most: number,
	portion = PORTION
): Uint8Array | 'large' | undefined {
	const parts: Uint8Array[] = [];
	let size = 0;
	let whole = false;
	const inflate = new Inflate((part, last) => {
		parts.push(part);
		size += part.length;
		whole ||= last;
	});
	try {
		for (let at = 0; at < packed.length; at += portion) {
			inflate.push(packed.subarray(at, at + portion), at + portion >= packed.length);
			if (size > most) return 'large';
		}
	} catch {
		return undefined;
	}
	return whole ? joined(parts, size) : undefined;
}

/** Some bytes one after the other. */
export function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
	const all = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
