import { u16 } from './numbers.ts';

/** Parts of a JPEG before its size; more has no camera. */
const MOST_PARTS = 500;

/** How large a JPEG is, as it is stored: a camera that was held upright says so elsewhere. */
export function jpegSize(bytes: Uint8Array): { width: number; height: number } | undefined {
	if (u16(bytes, 0) !== 0xffd8) return undefined;
	let at = 2;
	for (let parts = 0; parts < MOST_PARTS && at < bytes.length; parts++) {
		if (bytes[at] !== 0xff) return undefined;
		const mark = bytes[at + 1]!;
		if (mark === 0xff) at += 1;
		else if (isFrame(mark)) return { height: u16(bytes, at + 5), width: u16(bytes, at + 7) };
		else at += 2 + Math.max(2, u16(bytes, at + 2));
	}
	return undefined;
}

/** Of the marks from C0 to CF those that begin a frame; the others hold tables. */
const isFrame = (mark: number): boolean =>
	mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
