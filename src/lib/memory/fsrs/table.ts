import { CardIndex } from './card-index.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import type { Memory } from './memory.ts';
import { blank, MemoryRow, readMemory, WIDTH } from './row.ts';

/** Room for so many memories in a new table. */
const ROOM = 64;

/**
 * The memories of many cards, as rows of numbers: years of reviews are folded, copied, stored and
 * looked through much faster so than with an object for each.
 */
export class MemoryTable {
	readonly #index: CardIndex;
	/** What `row` gives out. */
	readonly #row: MemoryRow;
	/** What `look` gives out: reading a plain object is quick also in code that has just started. */
	readonly #glance = blank();

	/** @param index may be shared with other tables: each has memories of its own */
	constructor(index = new CardIndex(), numbers: Float64Array = new Float64Array(ROOM * WIDTH)) {
		this.#index = index;
		this.#row = new MemoryRow(numbers);
	}

	/** The card's memory by itself. */
	get(card: string): Memory | undefined {
		return this.#find(card)?.copy();
	}

	/** The card's memory, good until the table is asked again. */
	look(card: string): Memory | undefined {
		const place = this.#index.placeOf(card);
		// Beyond the end nothing is read: another table may have made the place.
		if (place === undefined) return undefined;
		return readMemory(this.#row.numbers, place * WIDTH, this.#glance) ? this.#glance : undefined;
	}

	/** Where the cards of entries are; of entries about no card, nowhere. */
	places(entries: readonly Entry[]): Int32Array {
		const places = new Int32Array(entries.length).fill(-1);
		for (let i = 0; i < entries.length; i++) {
			const entry = entries[i]!;
			if ('card' in entry) places[i] = this.#index.place(entry.card);
		}
		return places;
	}

	/** The memory at a place, a new one if need be, to be written to; good until the next call. */
	row(place: number): MemoryRow {
		const row = this.#row;
		row.start = place * WIDTH;
		if (row.start >= row.numbers.length) this.#grow(row.start + WIDTH);
		if (!row.present) row.state = 'new';
		return row;
	}

	/** Takes the card's memory from another table, or loses it if that has none. */
	take(card: string, from: MemoryTable): void {
		const memory = from.#find(card);
		const { numbers, start } = this.row(this.#index.place(card));
		if (memory) numbers.set(memory.numbers.subarray(memory.start, memory.start + WIDTH), start);
		else numbers.fill(0, start, start + WIDTH);
	}

	/** The cards with a memory. */
	*cards(): Generator<string> {
		const { numbers } = this.#row;
		for (const [place, id] of this.#index.ids.entries()) if (numbers[place * WIDTH]) yield id;
	}

	/** The same memories, to be changed apart from these. */
	copy(): MemoryTable {
		return new MemoryTable(this.#index, this.#row.numbers.slice());
	}

	/**
	 * As plain data: the ids of the cards, and their memories' numbers in that order.
	 *
	 * @param first these first, in this order: to look cards up in the order in which they stand is
	 * quickest
	 */
	freeze(first: readonly string[] = []): { ids: string[]; numbers: Float64Array } {
		const ids = [...new Set([...first.filter((id) => this.#find(id)), ...this.cards()])];
		const numbers = new Float64Array(ids.length * WIDTH);
		for (const [place, id] of ids.entries()) {
			const row = this.#find(id);
			if (row) numbers.set(row.numbers.subarray(row.start, row.start + WIDTH), place * WIDTH);
		}
		return { ids, numbers };
	}

	/** The row of a card that has a memory. */
	#find(card: string): MemoryRow | undefined {
		const place = this.#index.placeOf(card);
		if (place === undefined || place * WIDTH >= this.#row.numbers.length) return undefined;
		this.#row.start = place * WIDTH;
		return this.#row.present ? this.#row : undefined;
	}

	#grow(atLeast: number): void {
		const before = this.#row.numbers;
		const numbers = new Float64Array(Math.max(before.length * 2, atLeast));
		numbers.set(before);
		this.#row.numbers = numbers;
	}
}
