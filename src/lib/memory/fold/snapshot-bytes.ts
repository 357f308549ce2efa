/**
 * A snapshot as bytes, for a database or the network: a length, JSON, and the numbers as they lie in
 * memory. Both sides are little-endian, as everything is that Footnote runs on.
 */
import type { Snapshot } from './snapshot.ts';

type Rest = Omit<Snapshot, 'numbers' | 'days'> & { days: number[] };

const HEAD = 4;

/** All but the numbers. */
type Besides = Omit<Snapshot, 'numbers'>;

export const besidesToJson = ({ days, ...rest }: Besides): string =>
	JSON.stringify({ ...rest, days: [...days] });

export function besidesFromJson(json: string): Besides {
	const { days, threads, ...rest } = JSON.parse(json) as Rest;
	return {
		...rest,
		days: Float64Array.from(days),
		// JSON knows no infinity, which is how late a device was that wrote nothing yet.
		threads: threads.map(([device, state]) => [
			device,
			{ ...state, clock: state.clock ?? -Infinity }
		])
	};
}

export function snapshotToBytes({ numbers, ...besides }: Snapshot): Uint8Array {
	const json = new TextEncoder().encode(besidesToJson(besides));
	const bytes = new Uint8Array(HEAD + json.length + numbers.byteLength);
	new DataView(bytes.buffer).setUint32(0, json.length, true);
	bytes.set(json, HEAD);
	bytes.set(
		new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
		HEAD + json.length
	);
	return bytes;
}

/** Throws for bytes that are no snapshot. */
export function snapshotFromBytes(bytes: Uint8Array): Snapshot {
	const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
	const json = new TextDecoder().decode(bytes.subarray(HEAD, HEAD + length));
	// By way of a copy: the numbers need not begin where numbers may. (A Buffer's `slice` is none.)
	const numbers = new Float64Array(new Uint8Array(bytes.subarray(HEAD + length)).buffer);
	return { ...besidesFromJson(json), numbers };
}
