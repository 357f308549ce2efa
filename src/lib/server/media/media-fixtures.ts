/** Pictures and sounds for tests: made, not taken. */
import { createHash } from 'node:crypto';
import { PIECE } from '#lib/deck/media/limits.ts';
import { mediumName } from '#lib/deck/media/name.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { MediaLimits } from './limits.ts';
import { takePiece } from './arriving.ts';

/** A name and the bytes that it is of. */
export interface Sample {
	name: string;
	bytes: Uint8Array<ArrayBuffer>;
}

const named = (
	bytes: Uint8Array<ArrayBuffer>,
	size?: { width: number; height: number }
): Sample => ({
	name: mediumName(createHash('sha256').update(bytes).digest('hex'), size),
	bytes
});

/** What a browser takes for the beginning of a picture; `seed` tells one from another. */
export function pngOf(length: number, seed = 0): Sample {
	const bytes = new Uint8Array(length);
	for (let at = 24; at < length; at++) bytes[at] = (at * 31 + seed * 7 + (at >> 8)) & 0xff;
	bytes.set(Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1'));
	new DataView(bytes.buffer).setUint32(16, 40);
	new DataView(bytes.buffer).setUint32(20, 30);
	new DataView(bytes.buffer).setUint32(Math.max(24, length - 4), seed);
	return named(bytes, { width: 40, height: 30 });
}

export function oggOf(length: number, seed = 0): Sample {
	const bytes = new Uint8Array(length).fill(seed);
	bytes.set(Buffer.from('OggS'));
	return named(bytes);
}

/** Anything under the name that it would have were it a picture. */
export const lying = (text: string): Sample =>
	named(new Uint8Array(Buffer.from(text)), { width: 40, height: 30 });

/** Sends all pieces; what was said last. */
export async function send(
	db: Database,
	account: string,
	{ name, bytes }: Sample,
	{ now, limits }: { now: number; limits?: MediaLimits }
) {
	let said: Awaited<ReturnType<typeof takePiece>> | undefined;
	for (let at = 0; at < bytes.length; at += PIECE) {
		const data = bytes.subarray(at, at + PIECE);
		const piece = { account, name, bytes: bytes.length, at, data, now };
		said = await takePiece(db, { ...piece, ...(limits && { limits }) });
		if (!('arrived' in said)) return said;
	}
	return said!;
}
