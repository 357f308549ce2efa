/** Pictures without what they tell of whoever made them (place, camera, programs), where nothing can draw them anew: bytes are cut out, none is changed. */
import { letters } from '#lib/deck/media/numbers.ts';
import type { PictureType } from '#lib/deck/media/first-bytes.ts';
import { cutGif } from './gif.ts';
import { cutJpeg } from './jpeg.ts';
import { cutPng } from './png.ts';
import { cutWebp } from './webp.ts';

type Cut = (bytes: Uint8Array) => Uint8Array<ArrayBuffer> | undefined;

const CUTS: Readonly<Record<PictureType, Cut>> = {
	jpeg: cutJpeg,
	png: cutPng,
	webp: cutWebp,
	gif: cutGif,
	// Where in it something is, is said all over it: it is taken where it tells nothing, else not.
	avif: (bytes) => (tells(bytes) ? undefined : new Uint8Array(bytes))
};

/** Undefined of what is damaged, or of which it cannot be cut. */
export const withoutTold = (
	bytes: Uint8Array,
	type: PictureType
): Uint8Array<ArrayBuffer> | undefined => CUTS[type](bytes);

/** Whether there may be EXIF or XMP in an AVIF; its pictures are no text. */
function tells(bytes: Uint8Array): boolean {
	for (let at = 0; at + 4 <= bytes.length; at += 1) {
		if (bytes[at] !== 0x45 && bytes[at] !== 0x6d) continue;
		const four = letters(bytes, at, 4);
		if (four === 'Exif' || four === 'mime') return true;
	}
	return false;
}
