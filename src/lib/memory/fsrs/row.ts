import type { Memory } from './memory.ts';

const STATES = ['new', 'learning', 'review', 'relearning'] as const satisfies Memory['state'][];

/** How many numbers a memory takes. */
export const WIDTH = 13;

/** Where among them which stands. In the first 0 means that there is no memory here. */
const STATE = 0;
export const STABILITY = 1;
export const DIFFICULTY = 2;
export const DUE = 3;
export const LAST = 4;
const LAST_DAY = 5;
const INTRODUCED = 6;
const REPS = 7;
const LAPSES = 8;
const SUSPENDED = 9;
export const BURIED_UNTIL = 10;
const REVISION = 11;
export const EXPECTED_LAPSES = 12;

/**
 * A memory that is kept as numbers among many others: reads and writes them where they are. One row
 * can be moved along a whole table, so that looking through it makes no objects.
 */
export class MemoryRow implements Memory {
	numbers: Float64Array;
	/** Where in `numbers` the memory begins. */
	start = 0;

	constructor(numbers: Float64Array = new Float64Array(WIDTH)) {
		this.numbers = numbers;
	}

	/** Whether there is a memory here. */
	get present(): boolean {
		return this.#get(STATE) > 0;
	}

	get state(): Memory['state'] {
		return STATES[Math.max(0, this.#get(STATE) - 1)]!;
	}
	set state(state: Memory['state']) {
		this.#set(STATE, STATES.indexOf(state) + 1);
	}

	get stability(): number {
		return this.#get(STABILITY);
	}
	set stability(days: number) {
		this.#set(STABILITY, days);
	}

	get difficulty(): number {
		return this.#get(DIFFICULTY);
	}
	set difficulty(difficulty: number) {
		this.#set(DIFFICULTY, difficulty);
	}

	get due(): number {
		return this.#get(DUE);
	}
	set due(at: number) {
		this.#set(DUE, at);
	}

	get last(): number {
		return this.#get(LAST);
	}
	set last(at: number) {
		this.#set(LAST, at);
	}

	get lastDay(): number {
		return this.#get(LAST_DAY);
	}
	set lastDay(day: number) {
		this.#set(LAST_DAY, day);
	}

	get introduced(): number {
		return this.#get(INTRODUCED);
	}
	set introduced(day: number) {
		this.#set(INTRODUCED, day);
	}

	get reps(): number {
		return this.#get(REPS);
	}
	set reps(reps: number) {
		this.#set(REPS, reps);
	}

	get lapses(): number {
		return this.#get(LAPSES);
	}
	set lapses(lapses: number) {
		this.#set(LAPSES, lapses);
	}

	get suspended(): boolean {
		return this.#get(SUSPENDED) > 0;
	}
	set suspended(suspended: boolean) {
		this.#set(SUSPENDED, suspended ? 1 : 0);
	}

	get buriedUntil(): number {
		return this.#get(BURIED_UNTIL);
	}
	set buriedUntil(at: number) {
		this.#set(BURIED_UNTIL, at);
	}

	get revision(): number {
		return this.#get(REVISION);
	}
	set revision(revision: number) {
		this.#set(REVISION, revision);
	}

	get expectedLapses(): number {
		return this.#get(EXPECTED_LAPSES);
	}
	set expectedLapses(lapses: number) {
		this.#set(EXPECTED_LAPSES, lapses);
	}

	/** Forgets the reviews, keeps what the learner decided about the card. */
	forget(): void {
		const { suspended, buriedUntil } = this;
		this.numbers.fill(0, this.start, this.start + WIDTH);
		this.state = 'new';
		this.suspended = suspended;
		this.buriedUntil = buriedUntil;
	}

	/** The memory by itself: it stays as it is, whatever becomes of the row. */
	copy(): Memory {
		const memory = blank();
		readMemory(this.numbers, this.start, memory);
		return memory;
	}

	#get(field: number): number {
		return this.numbers[this.start + field]!;
	}

	#set(field: number, value: number): void {
		this.numbers[this.start + field] = value;
	}
}

/** Memory as a plain object, to be filled. */
export type Blank = { -readonly [K in keyof Memory]: Memory[K] };

/** A card that was never reviewed. */
export const blank = (): Blank => ({
	state: 'new',
	stability: 0,
	difficulty: 0,
	due: 0,
	last: 0,
	lastDay: 0,
	introduced: 0,
	reps: 0,
	lapses: 0,
	expectedLapses: 0,
	suspended: false,
	buriedUntil: 0,
	revision: 0
});

/** Reads a row into a plain object, all at once; false if there is no memory in it. */
export function readMemory(numbers: Float64Array, start: number, into: Blank): boolean {
	const state = numbers[start + STATE];
	if (!state) return false;
	into.state = STATES[state - 1]!;
	into.stability = numbers[start + STABILITY]!;
	into.difficulty = numbers[start + DIFFICULTY]!;
	into.due = numbers[start + DUE]!;
	into.last = numbers[start + LAST]!;
	into.lastDay = numbers[start + LAST_DAY]!;
	into.introduced = numbers[start + INTRODUCED]!;
	into.reps = numbers[start + REPS]!;
	into.lapses = numbers[start + LAPSES]!;
	into.expectedLapses = numbers[start + EXPECTED_LAPSES]!;
	into.suspended = numbers[start + SUSPENDED]! > 0;
	into.buriedUntil = numbers[start + BURIED_UNTIL]!;
	into.revision = numbers[start + REVISION]!;
	return true;
}
