/** Zstandard, as newer Ankis pack their collection: six thousand bytes of it may be two hundred million. */
import { Decompress } from 'fzstd';
import { BROKEN } from '#lib/formats/reasons.ts';
import { joined } from './inflate.ts';
import type { Unpacked } from './read-zip.ts';

const PORTION = 1 << 16;

export const isZstd = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd;

class Enough extends Error {}

/** @param most bytes that it may have */
export function unzstd(packed: Uint8Array, most: number): Unpacked {
	const parts: Uint8Array[] = [];
	let size = 0;
	const stream = new Decompress((part) => {
		size += part.length;
		if (size > most) throw new Enough();
		parts.push(part);
	});
	try {
		for (let at = 0; at < packed.length; at += PORTION)
			stream.push(packed.subarray(at, at + PORTION), at + PORTION >= packed.length);
	} catch (error) {
		return { broken: error instanceof Enough ? BROKEN.unpacks : BROKEN.damaged };
	}
	return { bytes: joined(parts, size) };
}
