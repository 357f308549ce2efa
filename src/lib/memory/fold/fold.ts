import { DAY_START, dayOf, shiftOf, startOf } from '#lib/memory/day.ts';
import type { Corrections } from '#lib/memory/log/corrections.ts';
import type { Entry, Settings } from '#lib/memory/log/entry.ts';
import { parametersOf, review, type Parameters } from '#lib/memory/fsrs/fsrs6.ts';
import { guessOf } from '#lib/memory/fsrs/guessing.ts';
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

/** What says how this learner forgets, and what they know beforehand: the last word counts for a whole history. */
export type Lasting = Pick<Settings, 'weights' | 'knownBefore'>;

/** Of settings, what counts for a whole history. */
export const lastingIn = ({ weights, knownBefore }: Settings): Lasting => ({
	...(weights && { weights }),
	...(knownBefore !== undefined && { knownBefore })
});

export const isLasting = (entry: Entry): boolean =>
	entry.kind === 'settings' &&
	(entry.set.weights !== undefined || entry.set.knownBefore !== undefined);

/** What of it counts in the end. */
export function lastingOf(
	entries: readonly Entry[],
	{ undone }: Pick<Corrections, 'undone'>
): Lasting {
	const lasting: Lasting = {};
	for (const entry of entries)
		if (entry.kind === 'settings' && !undone.has(entry))
			Object.assign(lasting, lastingIn(entry.set));
	return lasting;
}

const parametersBy = ({ weights, knownBefore }: Lasting, { desiredRetention }: Settings) =>
	parametersOf(weights, desiredRetention, knownBefore);

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

	readonly #lasting: Lasting;

	/**
	 * @param base stays as it is
	 * @param lasting what counts in the end; `base` must have been folded with it
	 */
	constructor(base: Sum = nothing(), lasting: Lasting = base.settings) {
		this.#lasting = lasting;
		this.memories = base.memories.copy();
		this.days = new Map(base.days);
		this.settings = base.settings;
		this.papers = base.papers;
		this.#parameters = parametersBy(lasting, base.settings);
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
				return this.#review(entry, place, grades.get(entry));
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
				this.#parameters = parametersBy(this.#lasting, this.settings);
				return;
			case 'exam':
			case 'test':
			case 'result':
			case 'star':
			case 'alias':
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

	/** @param said by hand, later */
	#review(entry: Review, place: number, said: Review['grade'] | undefined): void {
		const { at, offset, revision } = entry;
		const shift = this.#shift(offset);
		const day = dayOf(at, shift);
		const memory = this.memories.row(place);
		const when = this.#when;
		when.at = at;
		when.day = day;
		when.shift = shift;
		review(memory, said ?? entry.grade, when, this.#parameters, guessOf(entry, said));
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
