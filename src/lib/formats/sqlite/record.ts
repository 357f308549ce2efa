/** One row as SQLite keeps it: types first, values behind them (sqlite.org/fileformat2.html, 2.1). */

export type Value = null | number | bigint | string | Uint8Array;

export class Damaged extends Error {}

/** A number of one to nine bytes, and where to go on. Beyond what is safe only its size matters. */
export function varint(bytes: Uint8Array, at: number): [value: number, next: number] {
	let value = 0;
	for (let i = 0; i < 8; i += 1) {
		const byte = bytes[at + i];
		if (byte === undefined) throw new Damaged();
		value = value * 128 + (byte & 0x7f);
		if (byte < 0x80) return [value, at + i + 1];
	}
	return [value * 256 + (bytes[at + 8] ?? 0), at + 9];
}

/** Columns of more than anybody's table. */
const MOST_COLUMNS = 200;
/** Bytes of whole numbers by their types. */
const SIZES = [0, 1, 2, 3, 4, 6, 8] as const;

const DECODERS = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be'] as const;

/** @param encoding 1 UTF-8, 2 and 3 UTF-16 */
export function recordReader(encoding: number): (payload: Uint8Array) => Value[] {
	const decoder = new TextDecoder(DECODERS[encoding] ?? 'utf-8');
	return (payload) => {
		const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
		const [headEnd, first] = varint(payload, 0);
		if (headEnd > payload.length) throw new Damaged();
		const values: Value[] = [];
		let head = first;
		let body = headEnd;
		while (head < headEnd && values.length < MOST_COLUMNS) {
			const [type, next] = varint(payload, head);
			head = next;
			const size = sizeOf(type);
			if (body + size > payload.length) throw new Damaged();
			values.push(valueOf(view, payload, type, body, size, decoder));
			body += size;
		}
		return values;
	};
}

const sizeOf = (type: number): number =>
	type >= 12 ? Math.floor((type - 12) / 2) : type === 7 ? 8 : (SIZES[type] ?? 0);

function valueOf(
	view: DataView,
	bytes: Uint8Array,
	type: number,
	at: number,
	size: number,
	decoder: TextDecoder
): Value {
	if (type >= 12) {
		const content = bytes.subarray(at, at + size);
		return type % 2 === 0 ? content : decoder.decode(content);
	}
	if (type === 7) return view.getFloat64(at);
	if (type === 8 || type === 9) return type - 8;
	if (type === 0 || type > 9) return null;
	return whole(view, at, size);
}

function whole(view: DataView, at: number, size: number): number | bigint {
	if (size === 8) {
		const big = view.getBigInt64(at);
		return Number.isSafeInteger(Number(big)) ? Number(big) : big;
	}
	let value = view.getInt8(at);
	for (let i = 1; i < size; i += 1) value = value * 256 + view.getUint8(at + i);
	return value;
}
