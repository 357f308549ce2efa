/**
 * A SQLite file of a few tables, written once from beginning to end (sqlite.org/fileformat2.html): so no engine has to be
 * loaded to give somebody a package.
 */
import { recordOf, varintOf } from './write-record.ts';
import type { Value } from './record.ts';

export interface TableRows {
	name: string;
	/** The sentence that makes the table. */
	sql: string;
	/** By their numbers, which grow. A column that is the number is null. */
	rows: readonly (readonly [rowid: number, values: readonly Value[]])[];
}

const PAGE = 4096;
const HEAD = 100;
const LEAF = 13;
const INNER = 5;
/** Of a longer row only a part stands in the tree (1.6). */
const MOST_HERE = PAGE - 35;
const LEAST_HERE = Math.floor(((PAGE - 12) * 32) / 255) - 23;

class Pages {
	readonly all: Uint8Array[] = [];

	/** Number of a new page, from 1. */
	add(page: Uint8Array): number {
		this.all.push(page);
		return this.all.length;
	}
}

interface Cell {
	rowid: number;
	bytes: Uint8Array;
}

export function writeSqlite(tables: readonly TableRows[]): Uint8Array {
	const pages = new Pages();
	// The first page lists the tables: it is filled in when it is known where they are.
	pages.add(new Uint8Array(PAGE));
	const listed = tables.map(({ name, sql, rows }, i): Cell => {
		const root = treeOf(
			rows.map(([rowid, values]) => cellOf(pages, rowid, values)),
			pages
		);
		return cellOf(pages, i + 1, ['table', name, name, root, sql]);
	});
	pages.all[0] = leaf(listed, HEAD);
	head(pages.all[0], pages.all.length);
	const whole = new Uint8Array(pages.all.length * PAGE);
	pages.all.forEach((page, i) => whole.set(page, i * PAGE));
	return whole;
}

/** A row, with what of it is too long on pages of its own. */
function cellOf(pages: Pages, rowid: number, values: readonly Value[]): Cell {
	const payload = recordOf(values);
	const rest = LEAST_HERE + ((payload.length - LEAST_HERE) % (PAGE - 4));
	const here = payload.length <= MOST_HERE ? payload.length : rest <= MOST_HERE ? rest : LEAST_HERE;
	const bytes = [...varintOf(payload.length), ...varintOf(rowid)];
	const cell = new Uint8Array(bytes.length + here + (here < payload.length ? 4 : 0));
	cell.set(bytes);
	cell.set(payload.subarray(0, here), bytes.length);
	if (here < payload.length)
		new DataView(cell.buffer).setUint32(cell.length - 4, chain(pages, payload.subarray(here)));
	return { rowid, bytes: cell };
}

/** Pages one after the other; each says which is next. @returns the first */
function chain(pages: Pages, content: Uint8Array): number {
	const count = Math.ceil(content.length / (PAGE - 4));
	const first = pages.all.length + 1;
	for (let i = 0; i < count; i += 1) {
		const page = new Uint8Array(PAGE);
		new DataView(page.buffer).setUint32(0, i + 1 < count ? first + i + 1 : 0);
		page.set(content.subarray(i * (PAGE - 4), (i + 1) * (PAGE - 4)), 4);
		pages.add(page);
	}
	return first;
}

/** Leaves first, then what leads to them, until one page leads to all. @returns its number */
function treeOf(cells: readonly Cell[], pages: Pages): number {
	let level = filled(cells, PAGE - 8).map((some) => ({
		page: pages.add(leaf(some, 0)),
		last: some.at(-1)?.rowid ?? 0
	}));
	while (level.length > 1) {
		const inner = level.map(({ page, last }): Cell => {
			const bytes = Uint8Array.of(0, 0, 0, 0, ...varintOf(last));
			new DataView(bytes.buffer).setUint32(0, page);
			return { rowid: last, bytes };
		});
		level = filled(inner, PAGE - 12 - 16).map((some) => ({
			page: pages.add(innerPage(some)),
			last: some.at(-1)!.rowid
		}));
	}
	return level[0]!.page;
}

/** As many on a page as it has room for, and one page at least. */
function filled(cells: readonly Cell[], room: number): Cell[][] {
	const all: Cell[][] = [[]];
	let used = 0;
	for (const cell of cells) {
		const size = cell.bytes.length + 2;
		if (used + size > room && all.at(-1)!.length > 0) {
			all.push([]);
			used = 0;
		}
		all.at(-1)!.push(cell);
		used += size;
	}
	return all;
}

const leaf = (cells: readonly Cell[], begin: number) => pageOf(cells, begin, LEAF, 8);

/** The last cell's page is the one that follows all others. */
function innerPage(cells: readonly Cell[]): Uint8Array {
	const page = pageOf(cells.slice(0, -1), 0, INNER, 12);
	page.set(cells.at(-1)!.bytes.subarray(0, 4), 8);
	return page;
}

function pageOf(cells: readonly Cell[], begin: number, kind: number, size: number): Uint8Array {
	const page = new Uint8Array(PAGE);
	const view = new DataView(page.buffer);
	let end = PAGE;
	cells.forEach(({ bytes }, i) => {
		end -= bytes.length;
		page.set(bytes, end);
		view.setUint16(begin + size + i * 2, end);
	});
	page[begin] = kind;
	view.setUint16(begin + 3, cells.length);
	view.setUint16(begin + 5, end);
	return page;
}

function head(page: Uint8Array, count: number): void {
	page.set(new TextEncoder().encode('SQLite format 3\0'));
	const view = new DataView(page.buffer);
	view.setUint16(16, PAGE);
	page.set([1, 1, 0, 64, 32, 32], 18);
	// Changes, pages, format of the tables, encoding, and by whom it was written last.
	const numbers = [
		[24, 1],
		[28, count],
		[40, 1],
		[44, 4],
		[56, 1],
		[92, 1],
		[96, 3_045_000]
	] as const;
	for (const [at, value] of numbers) view.setUint32(at, value);
}
