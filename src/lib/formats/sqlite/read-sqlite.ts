/**
 * Rows of a SQLite file, table by table. Nothing in it runs: no view, no trigger, no sentence is looked at but for the
 * names of columns; and no page is read twice, so that a file that leads in circles ends.
 */
import { columnsOf } from './columns.ts';
import { Damaged, recordReader, varint, type Value } from './record.ts';

export type Row = ReadonlyMap<string, Value>;

const MAGIC = 'SQLite format 3\0';
const HEAD = 100;
/** A row of more bytes is nobody's note. */
const LONGEST_ROW = 20_000_000;
const DEEPEST = 30;

const TABLE_LEAF = 13;
const TABLE_INNER = 5;
const KEY_LEAF = 10;
const KEY_INNER = 2;

export const isSqlite = (bytes: Uint8Array): boolean =>
	[...MAGIC].every((sign, i) => bytes[i] === sign.charCodeAt(0));

interface Table {
	root: number;
	names: readonly string[];
	rowid: string | undefined;
}

export class Sqlite {
	readonly #bytes: Uint8Array;
	readonly #view: DataView;
	readonly #page: number;
	readonly #usable: number;
	readonly #record: (payload: Uint8Array) => Value[];
	readonly #tables = new Map<string, Table>();
	#longRows = 0;
	/** How many pages or rows could not be read. */
	damaged = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const size = bytes.length < HEAD ? 0 : this.#view.getUint16(16);
		this.#page = size === 1 ? 65_536 : size;
		this.#usable = this.#page - (bytes[20] ?? 0);
		this.#record = recordReader(bytes.length < HEAD ? 1 : this.#view.getUint32(56));
		if (this.#page < 512 || this.#usable < 480) this.damaged += 1;
		else this.#readTables();
	}

	#readTables(): void {
		const master = {
			root: 1,
			names: ['type', 'name', 'tbl_name', 'rootpage', 'sql'],
			rowid: undefined
		};
		for (const row of this.#rowsOf(master)) {
			const [type, name, root, sql] = ['type', 'name', 'rootpage', 'sql'].map((key) =>
				row.get(key)
			);
			if (type !== 'table' || typeof name !== 'string' || typeof sql !== 'string') continue;
			if (typeof root !== 'number' || root < 2) continue;
			const { names, rowid } = columnsOf(sql);
			this.#tables.set(name.toLowerCase(), { root, names, rowid });
		}
	}

	has(table: string): boolean {
		return this.#tables.has(table);
	}

	/** The rows of a table, by the names of its columns; none of a table that is not there. */
	*rows(table: string): Generator<Row> {
		const found = this.#tables.get(table);
		if (found) yield* this.#rowsOf(found);
	}

	*#rowsOf({ root, names, rowid }: Table): Generator<Row> {
		for (const [payload, number] of this.#cells(root)) {
			let values: Value[];
			try {
				values = this.#record(payload);
			} catch (error) {
				this.#note(error);
				continue;
			}
			const row = new Map<string, Value>();
			names.forEach((name, i) => row.set(name, values[i] ?? null));
			if (rowid !== undefined) row.set(rowid, number);
			yield row;
		}
	}

	#note(error: unknown): void {
		if (!(error instanceof Damaged || error instanceof RangeError)) throw error;
		this.damaged += 1;
	}

	/** Each row's bytes and number, in the order of the tree. */
	*#cells(root: number): Generator<[payload: Uint8Array, rowid: number]> {
		const seen = new Set<number>();
		const next: [page: number, depth: number][] = [[root, 0]];
		for (let one = next.pop(); one; one = next.pop()) {
			const [page, depth] = one;
			const begin = (page - 1) * this.#page;
			if (
				page < 1 ||
				seen.has(page) ||
				depth > DEEPEST ||
				begin + this.#page > this.#bytes.length
			) {
				this.damaged += 1;
				continue;
			}
			seen.add(page);
			const { rows, below } = this.#pageOf(begin, page === 1 ? HEAD : 0);
			yield* rows;
			for (let i = below.length - 1; i >= 0; i -= 1) next.push([below[i]!, depth + 1]);
		}
	}

	#pageOf(begin: number, head: number): { rows: [Uint8Array, number][]; below: number[] } {
		const view = this.#view;
		const at = begin + head;
		const kind = view.getUint8(at);
		const isInner = kind === TABLE_INNER || kind === KEY_INNER;
		const rows: [Uint8Array, number][] = [];
		const below: number[] = [];
		if (!isInner && kind !== TABLE_LEAF && kind !== KEY_LEAF) {
			this.damaged += 1;
			return { rows, below };
		}
		const count = view.getUint16(at + 3);
		const list = at + (isInner ? 12 : 8);
		for (let i = 0; i < count && list + i * 2 + 2 <= begin + this.#page; i += 1) {
			try {
				const cell = begin + view.getUint16(list + i * 2);
				if (isInner) below.push(view.getUint32(cell));
				if (kind === TABLE_LEAF) rows.push(this.#tableRow(cell, begin));
				else if (kind !== TABLE_INNER)
					rows.push([this.#keyRow(isInner ? cell + 4 : cell, begin), 0]);
			} catch (error) {
				this.#note(error);
			}
		}
		if (isInner) below.push(view.getUint32(at + 8));
		return { rows, below };
	}

	#tableRow(cell: number, begin: number): [Uint8Array, number] {
		const [size, afterSize] = varint(this.#bytes, cell);
		const [number, at] = varint(this.#bytes, afterSize);
		return [this.#payload(size, at, begin, this.#usable - 35), number];
	}

	#keyRow(cell: number, begin: number): Uint8Array {
		const [size, at] = varint(this.#bytes, cell);
		return this.#payload(size, at, begin, Math.floor(((this.#usable - 12) * 64) / 255) - 23);
	}

	/** What of a row stands on its page, and goes on elsewhere where it is longer than `most`. */
	#payload(size: number, at: number, begin: number, most: number): Uint8Array {
		if (size > LONGEST_ROW) throw new Damaged();
		const usable = this.#usable;
		const least = Math.floor(((usable - 12) * 32) / 255) - 23;
		const rest = least + ((size - least) % (usable - 4));
		const here = size <= most ? size : rest <= most ? rest : least;
		if (at + here > begin + this.#page) throw new Damaged();
		if (here === size) return this.#bytes.subarray(at, at + size);
		// Rows that share their pages with others would be more than the file.
		this.#longRows += size;
		if (this.#longRows > this.#bytes.length * 3) throw new Damaged();
		const whole = new Uint8Array(size);
		whole.set(this.#bytes.subarray(at, at + here));
		let page = this.#view.getUint32(at + here);
		for (let done = here; done < size;) {
			const from = (page - 1) * this.#page;
			const part = Math.min(usable - 4, size - done);
			if (page < 1 || from + 4 + part > this.#bytes.length) throw new Damaged();
			whole.set(this.#bytes.subarray(from + 4, from + 4 + part), done);
			done += part;
			page = this.#view.getUint32(from);
		}
		return whole;
	}
}
