import { letters, u16, u32 } from '#lib/deck/media/numbers.ts';
import { joined } from './parts.ts';

/** Segments that say how it is drawn: JFIF, its colours (ICC), and Adobe's. */
const DRAWN: Readonly<Record<number, string>> = { 0xe0: '', 0xe2: 'ICC_PROFILE', 0xee: 'Adobe' };
const COMMENT = 0xfe;
const SCAN = 0xda;
const END = 0xd9;
const ORIENTATION = 0x0112;
const MOST_FIELDS = 500;

/** Without what a camera or a program tells of whoever used it; which side is up is kept. Undefined of what is damaged. */
export function cutJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
	const parts = [bytes.subarray(0, 2)];
	let upright = 1;
	for (let at = 2; at + 2 <= bytes.length && bytes[at] === 0xff;) {
		const marker = bytes[at + 1]!;
		if (marker === END) {
			// What stands behind it (another picture, a film) is cut off with all else.
			if (upright !== 1) parts.splice(1, 0, turned(upright));
			return joined([...parts, bytes.subarray(at, at + 2)]);
		}
		const end = at + 2 + u16(bytes, at + 2);
		// Any number of the same may stand before a marker.
		if (marker === 0xff) at += 1;
		else if (end < at + 4 || end > bytes.length) return undefined;
		else {
			const told = (marker >= 0xe0 && marker <= 0xef) || marker === COMMENT;
			if (marker === 0xe1) upright = orientation(bytes.subarray(at + 4, end)) ?? upright;
			const over = marker === SCAN ? scanEnd(bytes, end) : end;
			if (!told || isDrawn(bytes, marker, at + 4)) parts.push(bytes.subarray(at, over));
			at = over;
		}
	}
	return undefined;
}

function isDrawn(bytes: Uint8Array, marker: number, at: number): boolean {
	const begins = DRAWN[marker];
	return begins !== undefined && letters(bytes, at, begins.length) === begins;
}

/** Where the next marker stands: within a scan there are none but those that part it. */
function scanEnd(bytes: Uint8Array, from: number): number {
	for (let at = from; at + 1 < bytes.length; at += 1) {
		const next = bytes[at + 1]!;
		if (bytes[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
	}
	return bytes.length;
}

/** In EXIF; undefined where it does not say it. */
function orientation(exif: Uint8Array): number | undefined {
	if (letters(exif, 0, 6) !== 'Exif\0\0') return undefined;
	const tiff = exif.subarray(6);
	const order = letters(tiff, 0, 2) === 'II' ? 'little' : 'big';
	const long = (at: number) =>
		order === 'big' ? u32(tiff, at) : u16(tiff, at, order) + u16(tiff, at + 2, order) * 0x1_0000;
	const first = long(4);
	const fields = Math.min(u16(tiff, first, order), MOST_FIELDS);
	for (let i = 0; i < fields; i += 1) {
		const at = first + 2 + i * 12;
		const value = u16(tiff, at + 8, order);
		if (u16(tiff, at, order) === ORIENTATION) return value >= 1 && value <= 8 ? value : undefined;
	}
	return undefined;
}

/** EXIF that says which side is up, and nothing else: a head, one field of one number, no further fields. */
const TURNED = 'ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 00000000 00000000';
const UPRIGHT_AT = 29;

function turned(orientation: number): Uint8Array {
	const pairs = TURNED.replaceAll(' ', '').match(/../g) ?? [];
	const segment = Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
	segment[UPRIGHT_AT] = orientation;
	return segment;
}
