/**
 * A snapshot with its memories rounded, for a new device on a slow network: a third of the bytes, and
 * near enough to study by until the history is there and is folded exactly. Times are whole minutes,
 * those of reviews that are days back whole hours; stability, difficulty and expected lapses are right
 * to a thousandth; all else is as it was. Bytes of one kind
 * stand together: so they compress better.
 */
import {
	BURIED_UNTIL,
	DIFFICULTY,
	DUE,
	EXPECTED_LAPSES,
	LAST,
	STABILITY,
	WIDTH
} from '#lib/memory/fsrs/row.ts';
import type { Snapshot } from './snapshot.ts';
import { besidesFromJson, besidesToJson } from './snapshot-bytes.ts';

/** The length of the JSON, and the time from which times are counted. */
const HEAD = 12;
/** Bytes of a cell. */
const CELL = 4;
const MINUTE = 60_000;
/** Minutes; what is within the day may be due again within minutes. */
const DAY = 24 * 60;
/** Bits of a Float32's 23 of fraction that are dropped. */
const DROPPED = 13;

export function sketchToBytes({ numbers, ...besides }: Snapshot): Uint8Array {
	const json = new TextEncoder().encode(besidesToJson(besides));
	const base = latest(numbers);
	const cells = new Uint8Array(toCells(numbers, base).buffer);
	const bytes = new Uint8Array(HEAD + json.length + cells.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, json.length, true);
	view.setFloat64(4, base, true);
	bytes.set(json, HEAD);
	const body = bytes.subarray(HEAD + json.length);
	const count = cells.length / CELL;
	for (let i = 0; i < cells.length; i++)
		body[(i % CELL) * count + Math.floor(i / CELL)] = cells[i]!;
	return bytes;
}

/** Throws for bytes that are no sketch. */
export function sketchFromBytes(bytes: Uint8Array): Snapshot {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const length = view.getUint32(0, true);
	const base = view.getFloat64(4, true);
	const json = new TextDecoder().decode(bytes.subarray(HEAD, HEAD + length));
	const body = bytes.subarray(HEAD + length);
	const cells = new Uint8Array(body.length);
	const count = cells.length / CELL;
	for (let i = 0; i < cells.length; i++)
		cells[i] = body[(i % CELL) * count + Math.floor(i / CELL)]!;
	return { ...besidesFromJson(json), numbers: fromCells(new Float32Array(cells.buffer), base) };
}

/** The latest review, epoch ms: all others were before it, so that little is left of their times. */
function latest(numbers: Float64Array): number {
	let at = 0;
	for (let i = LAST; i < numbers.length; i += WIDTH) at = Math.max(at, numbers[i]!);
	return at;
}

/** Column by column. NaN stands for no time. */
function toCells(numbers: Float64Array, base: number): Float32Array {
	const count = numbers.length / WIDTH;
	const cells = new Float32Array(numbers.length);
	for (let row = 0; row < count; row++) {
		const memory = numbers.subarray(row * WIDTH, (row + 1) * WIDTH);
		const minutes = (at: number, since: number) => (at ? Math.round((at - since) / MINUTE) : NaN);
		const last = minutes(memory[LAST]!, base);
		const coarse = last < -DAY ? Math.round(last / 60) * 60 : last;
		for (let field = 0; field < WIDTH; field++) cells[field * count + row] = memory[field]!;
		cells[LAST * count + row] = coarse;
		cells[DUE * count + row] = minutes(memory[DUE]!, memory[LAST]! || base);
		cells[BURIED_UNTIL * count + row] = minutes(memory[BURIED_UNTIL]!, base);
	}
	const bits = new Uint32Array(cells.buffer);
	for (const field of [STABILITY, DIFFICULTY, EXPECTED_LAPSES])
		for (let i = field * count; i < (field + 1) * count; i++)
			bits[i] = ((bits[i]! + (1 << (DROPPED - 1))) >>> DROPPED) << DROPPED;
	return cells;
}

function fromCells(cells: Float32Array, base: number): Float64Array {
	const count = cells.length / WIDTH;
	const numbers = new Float64Array(cells.length);
	for (let row = 0; row < count; row++) {
		const memory = numbers.subarray(row * WIDTH, (row + 1) * WIDTH);
		const time = (minutes: number, since: number) =>
			Number.isNaN(minutes) ? 0 : since + minutes * MINUTE;
		for (let field = 0; field < WIDTH; field++) memory[field] = cells[field * count + row]!;
		memory[LAST] = time(memory[LAST]!, base);
		memory[DUE] = time(memory[DUE]!, memory[LAST] || base);
		memory[BURIED_UNTIL] = time(memory[BURIED_UNTIL]!, base);
	}
	return numbers;
}
