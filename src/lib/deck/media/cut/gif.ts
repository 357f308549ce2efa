import { letters } from '#lib/deck/media/numbers.ts';
import { joined } from './parts.ts';

const HEAD = 13;
const EXTENSION = 0x21;
const PICTURE = 0x2c;
const END = 0x3b;
/** How long a frame is shown. */
const CONTROL = 0xf9;
const APPLICATION = 0xff;

/** Without comments, and what programs tell. Undefined of what is damaged. */
export function cutGif(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
	let at = HEAD + coloursAt(bytes[10] ?? 0);
	const parts = [bytes.subarray(0, at)];
	while (at < bytes.length) {
		const kind = bytes[at];
		if (kind === END) return joined([...parts, bytes.subarray(at, at + 1)]);
		const isPicture = kind === PICTURE;
		if (!isPicture && kind !== EXTENSION) return undefined;
		const begins = isPicture ? at + 11 + coloursAt(bytes[at + 9] ?? 0) : at + 2;
		const end = blocksEnd(bytes, begins);
		if (end === undefined) return undefined;
		const label = bytes[at + 1];
		const repeats = label === APPLICATION && letters(bytes, at + 3, 11) === 'NETSCAPE2.0';
		if (isPicture || label === CONTROL || repeats) parts.push(bytes.subarray(at, end));
		at = end;
	}
	return undefined;
}

/** Bytes of a table of colours. */
const coloursAt = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Behind blocks that each say how long they are, up to an empty one. */
function blocksEnd(bytes: Uint8Array, from: number): number | undefined {
	for (let at = from; at < bytes.length; at += 1 + bytes[at]!) if (bytes[at] === 0) return at + 1;
	return undefined;
}
