/** One row as SQLite keeps it: types first, values behind them. */
import type { Value } from './record.ts';

/** A number of up to 53 bits, seven of them a byte. */
export function varintOf(value: number): number[] {
	const bytes = [value % 128];
	for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
		bytes.unshift((rest % 128) | 0x80);
	return bytes;
}

export function recordOf(values: readonly Value[]): Uint8Array {
	const parts = values.map(partOf);
	const types = parts.flatMap(({ type }) => varintOf(type));
	// The head counts its own size, which is one byte up to 127.
	const size = types.length + 1 < 128 ? types.length + 1 : types.length + 2;
	const head = [...varintOf(size), ...types];
	const whole = new Uint8Array(
		head.length + parts.reduce((sum, { bytes }) => sum + bytes.length, 0)
	);
	whole.set(head);
	let at = head.length;
	for (const { bytes } of parts) {
		whole.set(bytes, at);
		at += bytes.length;
	}
	return whole;
}

const NOTHING = new Uint8Array();

function partOf(value: Value): { type: number; bytes: Uint8Array } {
	if (value === null) return { type: 0, bytes: NOTHING };
	if (typeof value === 'string') {
		const bytes = new TextEncoder().encode(value);
		return { type: 13 + bytes.length * 2, bytes };
	}
	if (value instanceof Uint8Array) return { type: 12 + value.length * 2, bytes: value };
	const bytes = new Uint8Array(8);
	const view = new DataView(bytes.buffer);
	if (typeof value === 'number' && !Number.isInteger(value)) {
		view.setFloat64(0, value);
		return { type: 7, bytes };
	}
	if (value >= -2_147_483_648 && value <= 2_147_483_647) {
		view.setInt32(0, Number(value));
		return { type: 4, bytes: bytes.subarray(0, 4) };
	}
	view.setBigInt64(0, BigInt(value));
	return { type: 6, bytes };
}
