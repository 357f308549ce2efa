import { DAY_START, dayOf, shiftOf, startOf } from '#lib/memory/day.ts';
import type { Corrections } from '#lib/memory/log/corrections.ts';
import type { Entry, Settings } from '#lib/memory/log/entry.ts';
import { parametersOf, review, type Parameters } from '#lib/memory/fsrs/fsrs6.ts';
import { NO_PAPERS, withPapers, type PaperEntry, type Papers } from './papers.ts';
import { MemoryTable } from '#lib/memory/fsrs/table.ts';

type Review = Extract<Entry, { kind: 'review' }>;

/** What entries add up to. */
export interface Sum {
	readonly memories: MemoryTable;
	readonly settings: Settings;
	/** Reviews by learner's day. */
	readonly days: ReadonlyMap<number, number>;
	readonly papers: Papers;
}

const nothing = (): Sum => ({
	memories: new MemoryTable(),
	settings: {},
	days: new Map(),
	papers: NO_PAPERS
});

export const hasWeights = (entry: Entry): boolean =>
	entry.kind === 'settings' && entry.set.weights !== undefined;

/** The weights that count in the end. */
export function lastWeights(
	entries: readonly Entry[],
	{ undone }: Pick<Corrections, 'undone'>
): Settings['weights'] {
	for (let i = entries.length - 1; i >= 0; i--) {
		const entry = entries[i]!;
		if (entry.kind === 'settings' && entry.set.weights && !undone.has(entry))
			return entry.set.weights;
	}
	return undefined;
}

/** Applies entries, in canonical order, to what earlier entries add up to. */
export class Fold implements Sum {
	readonly memories: MemoryTable;
	readonly days: Map<number, number>;
	settings: Settings;
	papers: Papers;
	#parameters: Parameters;
	/** The day of the last review, and how many of its reviews are not counted yet. */
	#today = 0;
	#reviewed = 0;
	/** Papers that are not among the others yet. */
	readonly #papers: PaperEntry[] = [];
	/** One for all reviews: there are many. */
	readonly #when = { at: 0.5, day: 0, shift: 0 };

	/** One set of weights for a whole history: it says how this learner forgets, then as now. */
	readonly #weights: Settings['weights'];

	/**
	 * @param base stays as it is
	 * @param weights those that count in the end; `base` must have been folded with them
	 */
	constructor(base: Sum = nothing(), weights: Settings['weights'] = base.settings.weights) {
		this.#weights = weights;
		this.memories = base.memories.copy();
		this.days = new Map(base.days);
		this.settings = base.settings;
		this.papers = base.papers;
		this.#parameters = parametersOf(weights, base.settings.desiredRetention);
	}

	get parameters(): Parameters {
		return this.#parameters;
	}

	apply(entries: readonly Entry[], corrections: Corrections): void {
		// Looking up all cards first takes a quarter of the time of doing so between two reviews.
		const places = this.memories.places(entries);
		for (let i = 0; i < entries.length; i++) this.#apply(entries[i]!, places[i]!, corrections);
		this.#count(this.#today, this.#reviewed);
		this.#reviewed = 0;
		if (this.#papers.length > 0) this.papers = withPapers(this.papers, this.#papers.splice(0));
	}

	#apply(entry: Entry, place: number, { undone, grades }: Corrections): void {
		if (undone.has(entry)) return;
		switch (entry.kind) {
			case 'review':
				return this.#review(entry, place, grades.get(entry) ?? entry.grade);
			case 'reset':
				return this.memories.row(place).forget();
			case 'suspend':
				this.memories.row(place).suspended = entry.on;
				return;
			case 'bury': {
				const shift = this.#shift(entry.offset);
				const tomorrow = startOf(dayOf(entry.at, shift) + 1, shift);
				this.memories.row(place).buriedUntil = tomorrow;
				return;
			}
			case 'settings':
				this.settings = { ...this.settings, ...entry.set };
				this.#parameters = parametersOf(this.#weights, this.settings.desiredRetention);
				return;
			case 'exam':
			case 'test':
			case 'star':
			case 'report':
				this.#papers.push(entry);
				return;
			case 'undo':
			case 'regrade':
				return;
			default:
				entry satisfies never;
		}
	}

	/** Puts one card's fold in place of what it was before. */
	replace(card: string, { was, is }: { was: Sum | undefined; is: Sum }): void {
		for (const [day, n] of was?.days ?? []) this.#count(day, -n);
		for (const [day, n] of is.days) this.#count(day, n);
		this.memories.take(card, is.memories);
	}

	#count(day: number, reviews: number): void {
		if (reviews === 0) return;
		const sum = (this.days.get(day) ?? 0) + reviews;
		if (sum === 0) this.days.delete(day);
		else this.days.set(day, sum);
	}

	#review({ at, offset, revision }: Review, place: number, grade: Review['grade']): void {
		const shift = this.#shift(offset);
		const day = dayOf(at, shift);
		const memory = this.memories.row(place);
		const when = this.#when;
		when.at = at;
		when.day = day;
		when.shift = shift;
		review(memory, grade, when, this.#parameters);
		memory.revision = revision;
		// Reviews of one day mostly come together.
		if (day !== this.#today) {
			this.#count(this.#today, this.#reviewed);
			this.#today = day;
			this.#reviewed = 0;
		}
		this.#reviewed++;
	}

	#shift(offset: number): number {
		return shiftOf(offset, this.settings.dayStart ?? DAY_START);
	}
}
