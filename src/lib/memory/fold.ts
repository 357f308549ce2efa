import { DAY_START, dayOf, shiftOf, startOf } from './day.ts';
import type { Corrections } from './corrections.ts';
import type { Entry, Settings } from './entry.ts';
import { parametersOf, review, type Parameters } from './fsrs6.ts';
import { MemoryTable } from './table.ts';

type Review = Extract<Entry, { kind: 'review' }>;

/** What entries add up to. */
export interface Sum {
	readonly memories: MemoryTable;
	readonly settings: Settings;
	/** Reviews by learner's day. */
	readonly days: ReadonlyMap<number, number>;
}

const nothing = (): Sum => ({ memories: new MemoryTable(), settings: {}, days: new Map() });

/** Applies entries, in canonical order, to what earlier entries add up to. */
export class Fold implements Sum {
	readonly memories: MemoryTable;
	readonly days: Map<number, number>;
	settings: Settings;
	#parameters: Parameters;

	/** @param base stays as it is */
	constructor(base: Sum = nothing()) {
		this.memories = base.memories.copy();
		this.days = new Map(base.days);
		this.settings = base.settings;
		this.#parameters = parametersOf(base.settings.weights, base.settings.desiredRetention);
	}

	get parameters(): Parameters {
		return this.#parameters;
	}

	apply(entry: Entry, { undone, grades }: Corrections): void {
		if (undone.has(entry)) return;
		switch (entry.kind) {
			case 'review':
				return this.#review(entry, grades.get(entry) ?? entry.grade);
			case 'reset':
				return this.memories.row(entry.card).forget();
			case 'suspend':
				this.memories.row(entry.card).suspended = entry.on;
				return;
			case 'bury': {
				const shift = this.#shift(entry.offset);
				const tomorrow = startOf(dayOf(entry.at, shift) + 1, shift);
				this.memories.row(entry.card).buriedUntil = tomorrow;
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
		this.memories.take(card, is.memories);
	}

	#count(day: number, reviews: number): void {
		const sum = (this.days.get(day) ?? 0) + reviews;
		if (sum === 0) this.days.delete(day);
		else this.days.set(day, sum);
	}

	#review({ card, at, offset, revision }: Review, grade: Review['grade']): void {
		const shift = this.#shift(offset);
		const day = dayOf(at, shift);
		const memory = this.memories.row(card);
		review(memory, grade, { at, day, shift }, this.#parameters);
		memory.revision = revision;
		this.#count(day, 1);
	}

	#shift(offset: number): number {
		return shiftOf(offset, this.settings.dayStart ?? DAY_START);
	}
}
