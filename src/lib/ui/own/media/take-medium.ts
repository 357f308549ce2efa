/** What somebody chooses or photographs, made what is kept of it: a picture small and without what a camera tells of its owner. */
import { mediumIn, type PictureType, type Size } from '#lib/deck/media/first-bytes.ts';
import type { Admitted, KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { LONGEST_SIDE, MOST_BYTES, MOST_PIXELS, MOST_TAKEN } from '#lib/deck/media/limits.ts';
import { mediumName } from '#lib/deck/media/name.ts';
import { blobOf, sha256 } from '#lib/device/media/checked-medium.ts';

export type MediumKind = 'picture' | 'sound';

export type Refused = 'unknown' | 'svg' | 'pixels' | 'large' | 'broken';

export type Taken = Admitted;

/** @param file as it was chosen: it may be anything, whatever it is called */
export async function takeMedium(kind: MediumKind, file: Blob): Promise<Taken | Refused> {
	if (file.size > (kind === 'picture' ? MOST_TAKEN : MOST_BYTES)) return 'large';
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const found = mediumIn(bytes);
		if (found?.kind !== kind) return isSvg(bytes) ? 'svg' : 'unknown';
		if (found.kind === 'sound') return named({ type: found.type, bytes });
		const { height, width } = found.size;
		if (width * height > MOST_PIXELS) return 'pixels';
		return await smaller(blobOf({ name: '', type: found.type, bytes }), found.type);
	} catch {
		return 'broken';
	}
}

const isSvg = (bytes: Uint8Array): boolean =>
	/<svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 4000)));

/** Drawn anew: upright, no larger than it needs to be, and nothing of it but what is to be seen. */
async function smaller(blob: Blob, type: PictureType): Promise<Taken | Refused> {
	const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' });
	const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
	const side = (length: number) => Math.max(1, Math.round(length * scale));
	// Files of other programs are read where there is no page.
	const canvas = new OffscreenCanvas(side(bitmap.width), side(bitmap.height));
	const drawn = canvas.getContext('2d');
	if (!drawn) return 'broken';
	drawn.imageSmoothingQuality = 'high';
	drawn.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	bitmap.close();
	// A photograph stays one; drawings have clear edges, and maybe nothing behind them.
	const wanted = type === 'jpeg' ? 'image/jpeg' : 'image/webp';
	const made = await canvas.convertToBlob({ type: wanted, quality: 0.88 });
	const bytes = new Uint8Array(await made.arrayBuffer());
	const found = mediumIn(bytes);
	if (found?.kind !== 'picture') return 'broken';
	return bytes.length > MOST_BYTES ? 'large' : named({ type: found.type, bytes }, found.size);
}

async function named(kept: Omit<KeptMedium, 'name'>, size?: Size): Promise<Taken> {
	const hash = await sha256(kept.bytes);
	const said = { sha256: hash, bytes: kept.bytes.length, type: kept.type, ...size };
	return { kept: { ...kept, name: mediumName(hash, size) }, said: said as Taken['said'] };
}
