/**
 * A zip as its own table of contents has it, which stands at its end: nothing is found by looking for the beginnings of
 * files, nothing unpacked that nobody asked for, nothing to more than it may have, and nothing trusted before its sum is right.
 */
import type { Saying } from '#lib/deck/saying.ts';
import { BROKEN } from '#lib/formats/reasons.ts';
import { crc32 } from './crc.ts';
import { inflated } from './inflate.ts';

export interface ZipEntry {
	/** A label, and never a path. */
	name: string;
	method: number;
	crc: number;
	packed: number;
	/** What it says that it unpacks to. */
	size: number;
	/** Where its own head stands. */
	at: number;
	encrypted: boolean;
}

export type Zip = { entries: readonly ZipEntry[] } | { broken: Saying };
export type Unpacked = { bytes: Uint8Array } | { broken: Saying };

const END = 0x0605_4b50;
const ENTRY = 0x0201_4b50;
const LOCAL = 0x0403_4b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 100_000;

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const viewOf = (bytes: Uint8Array) =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What is in a zip. Two files of one name, or one within another, are nobody's zip. */
export function readZip(bytes: Uint8Array): Zip {
	const view = viewOf(bytes);
	const end = endOf(view);
	if (end === undefined) return { broken: BROKEN.damaged };
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const entries: ZipEntry[] = [];
	const names = new Set<string>();
	for (let i = 0; i < Math.min(count, MOST_ENTRIES); i += 1) {
		if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY)
			return { broken: BROKEN.damaged };
		const nameLength = view.getUint16(at + 28, true);
		const entry: ZipEntry = {
			name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
			method: view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			at: view.getUint32(at + 42, true),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1
		};
		if (names.has(entry.name)) return { broken: BROKEN.damaged };
		names.add(entry.name);
		entries.push(entry);
		at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return overlapping(entries) ? { broken: BROKEN.damaged } : { entries };
}

/** The last record, behind which only a comment of the length that it names may stand. */
function endOf(view: DataView): number | undefined {
	const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
	for (let at = view.byteLength - END_SIZE; at >= first; at -= 1)
		if (
			view.getUint32(at, true) === END &&
			at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength
		)
			return at;
	return undefined;
}

function overlapping(entries: readonly ZipEntry[]): boolean {
	const sorted = [...entries].sort((a, b) => a.at - b.at);
	return sorted.some(
		(one, i) => i > 0 && sorted[i - 1]!.at + LOCAL_SIZE + sorted[i - 1]!.packed > one.at
	);
}

/**
 * A file of a zip.
 *
 * @param most bytes that it may have
 */
export function unpacked(bytes: Uint8Array, entry: ZipEntry, most: number): Unpacked {
	const { at, packed, method, encrypted, crc } = entry;
	if (encrypted) return { broken: BROKEN.encrypted };
	if (at + LOCAL_SIZE > bytes.length) return { broken: BROKEN.damaged };
	const view = viewOf(bytes);
	if (view.getUint32(at, true) !== LOCAL) return { broken: BROKEN.damaged };
	const begin = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	if (begin + packed > bytes.length) return { broken: BROKEN.damaged };
	const content = bytes.subarray(begin, begin + packed);
	const whole =
		method === 0 ? stored(content, most) : method === 8 ? inflated(content, most) : undefined;
	if (whole === undefined) return { broken: BROKEN.damaged };
	if (whole === 'large') return { broken: BROKEN.unpacks };
	return crc32(whole) === crc ? { bytes: whole } : { broken: BROKEN.damaged };
}

const stored = (content: Uint8Array, most: number) => (content.length > most ? 'large' : content);
