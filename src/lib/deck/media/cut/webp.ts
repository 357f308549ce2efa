import { letters, u16 } from '#lib/deck/media/numbers.ts';
import { joined } from './parts.ts';

const HEAD = 12;
const DRAWN = /^(?:VP8[ LX]|ALPH|ANIM|ANMF|ICCP)$/;
/** In its flags: there is EXIF, there is XMP. */
const TOLD = 0x0c;

/** Without what a camera or a program tells. Undefined of what is damaged. */
export function cutWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
	const parts: Uint8Array[] = [];
	for (let at = HEAD; at + 8 <= bytes.length;) {
		const size = u16(bytes, at + 4, 'little') + u16(bytes, at + 6, 'little') * 0x1_0000;
		const end = at + 8 + size + (size % 2);
		// The last may lack the byte that makes its length even.
		if (at + 8 + size > bytes.length) return undefined;
		const kind = letters(bytes, at, 4);
		if (DRAWN.test(kind)) {
			const chunk = bytes.slice(at, end);
			if (kind === 'VP8X') chunk[8] = chunk[8]! & ~TOLD;
			parts.push(chunk, new Uint8Array(end - at - chunk.length));
		}
		at = end;
	}
	if (parts.length === 0) return undefined;
	const whole = joined([bytes.subarray(0, HEAD), ...parts]);
	new DataView(whole.buffer).setUint32(4, whole.length - 8, true);
	return whole;
}
