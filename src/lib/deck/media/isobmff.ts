import { letters, u32 } from './numbers.ts';

/** Boxes before what says the size; and what they are in. */
const MOST_BOXES = 200;
/** So many bytes before the boxes within one of these. */
const WITHIN: Readonly<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0 };

/** What an ISO base media file (AVIF, M4A) says of itself: its brands, and the largest size of a picture in it. */
export function isobmff(
	bytes: Uint8Array
): { brands: string; size?: { width: number; height: number } } | undefined {
	if (letters(bytes, 4, 4) !== 'ftyp') return undefined;
	const end = Math.min(u32(bytes, 0), 256, bytes.length);
	const brands = letters(bytes, 8, 4) + letters(bytes, 16, Math.max(0, end - 16));
	let size: { width: number; height: number } | undefined;
	let at = 0;
	for (let boxes = 0; boxes < MOST_BOXES && at + 8 <= bytes.length; boxes++) {
		const length = u32(bytes, at);
		const kind = letters(bytes, at + 4, 4);
		if (kind === 'ispe') {
			const found = { width: u32(bytes, at + 12), height: u32(bytes, at + 16) };
			if (!size || found.width * found.height > size.width * size.height) size = found;
		}
		if (kind in WITHIN) at += 8 + WITHIN[kind]!;
		else if (length >= 8) at += length;
		else break;
	}
	return { brands, ...(size && { size }) };
}
