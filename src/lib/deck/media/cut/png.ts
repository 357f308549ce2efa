import { letters, u32 } from '#lib/deck/media/numbers.ts';
import { joined } from './parts.ts';

/** Chunks that say how it is drawn, and how it moves. */
const DRAWN = /^(?:[A-Z]...|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|sBIT|bKGD|pHYs|acTL|fcTL|fdAT)$/;
const HEAD = 8;
/** Length, kind and sum of a chunk. */
const AROUND = 12;

/** Without texts, times and what a camera tells. Undefined of what is damaged. */
export function cutPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
	const parts = [bytes.subarray(0, HEAD)];
	for (let at = HEAD; at + AROUND <= bytes.length;) {
		const end = at + AROUND + u32(bytes, at);
		const kind = letters(bytes, at + 4, 4);
		if (end > bytes.length) return undefined;
		if (DRAWN.test(kind)) parts.push(bytes.subarray(at, end));
		if (kind === 'IEND') return joined(parts);
		at = end;
	}
	return undefined;
}
