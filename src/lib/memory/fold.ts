import { DAY_START, dayOf, shiftOf, startOf } from './day.ts';
import type { Corrections } from './corrections.ts';
import type { Entry, Settings } from './entry.ts';
import { parametersOf, review, type Parameters } from './fsrs6.ts';
import { blank, forget, type Draught, type Memory } from './memory.ts';

type Review = Extract<Entry, { kind: 'review' }>;

/** What entries add up to. */
export interface Sum {
	readonly memories: ReadonlyMap<string, Memory>;
	readonly settings: Settings;
	/** Reviews by learner's day. */
	readonly days: ReadonlyMap<number, number>;
}

const EMPTY: Sum = { memories: new Map(), settings: {}, days: new Map() };

/** Applies entries, in canonical order, to what earlier entries add up to. */
export class Fold implements Sum {
	readonly memories: Map<string, Memory>;
	readonly days: Map<number, number>;
	settings: Settings;
	#parameters: Parameters;
	/** Memories that only this fold holds, so that they may be changed. At first that is all. */
	#own = new Map<string, Draught>();

	constructor(base: Sum = EMPTY) {
		this.memories = base.memories.size === 0 ? this.#own : new Map(base.memories);
		this.days = new Map(base.days);
		this.settings = base.settings;
		this.#parameters = parametersOf(base.settings.weights, base.settings.desiredRetention);
	}

	get parameters(): Parameters {
		return this.#parameters;
	}

	/** From now on memories that were read stay as they are. */
	seal(): void {
		this.#own = new Map();
	}

	apply(entry: Entry, { undone, grades }: Corrections): void {
		if (undone.has(entry)) return;
		switch (entry.kind) {
			case 'review':
				return this.#review(entry, grades.get(entry) ?? entry.grade);
			case 'reset':
				return forget(this.#draught(entry.card));
			case 'suspend':
				this.#draught(entry.card).suspended = entry.on;
				return;
			case 'bury': {
				const shift = this.#shift(entry.offset);
				this.#draught(entry.card).buriedUntil = startOf(dayOf(entry.at, shift) + 1, shift);
				return;
			}
			case 'settings':
				this.settings = { ...this.settings, ...entry.set };
				this.#parameters = parametersOf(this.settings.weights, this.settings.desiredRetention);
				return;
			case 'undo':
			case 'regrade':
				return;
		}
	}

	/** Puts one card's fold in place of what it was before. */
	replace(card: string, { was, is }: { was: Sum | undefined; is: Sum }): void {
		for (const [day, n] of was?.days ?? []) this.#count(day, -n);
		for (const [day, n] of is.days) this.#count(day, n);
		const memory = is.memories.get(card);
		if (memory) this.memories.set(card, memory);
		else this.memories.delete(card);
		this.seal();
	}

	#count(day: number, reviews: number): void {
		const sum = (this.days.get(day) ?? 0) + reviews;
		if (sum === 0) this.days.delete(day);
		else this.days.set(day, sum);
	}

	#review({ card, at, offset, revision }: Review, grade: Review['grade']): void {
		const shift = this.#shift(offset);
		const day = dayOf(at, shift);
		const memory = this.#draught(card);
		review(memory, grade, { at, day, shift }, this.#parameters);
		memory.revision = revision;
		this.#count(day, 1);
	}

	#shift(offset: number): number {
		return shiftOf(offset, this.settings.dayStart ?? DAY_START);
	}

	#draught(card: string): Draught {
		const own = this.#own.get(card);
		if (own) return own;
		const before = this.memories.get(card);
		const draught = before ? { ...before } : blank();
		this.#own.set(card, draught);
		this.memories.set(card, draught);
		return draught;
	}
}
