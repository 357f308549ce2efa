import {
	correctionsOf,
	isCorrection,
	type Correction,
	type Corrections
} from '#lib/memory/log/corrections.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { CardIndex } from '#lib/memory/fsrs/card-index.ts';
import { MemoryTable } from '#lib/memory/fsrs/table.ts';
import { Fold, lastingOf } from './fold.ts';
import { isUnderstood } from '#lib/memory/log/kinds.ts';
import { Memories } from './memories.ts';
import { NO_PAPERS } from './papers.ts';
import type { Place } from '#lib/memory/log/order.ts';
import { Thread } from '#lib/memory/log/thread.ts';

/**
 * Folds a log that is too long to be in memory as a whole: it is handed over in canonical order, piece
 * by piece, and only what it adds up to is kept. The same as `Memories.fold` of all of it.
 */
export class LongFold {
	readonly corrections: Corrections;
	readonly #list: Correction[];
	/** All cards that are not passed over. */
	readonly #index = new CardIndex();
	readonly #fold: Fold;
	readonly #threads = new Map<string, Thread>();
	readonly #mostCards: number;
	#last: Place | undefined;

	/**
	 * @param others all entries that are no reviews, in canonical order
	 * @param mostCards what is said of further cards is passed over
	 */
	constructor(others: readonly Entry[], mostCards: number) {
		this.#list = others.filter(isCorrection);
		this.corrections = correctionsOf(this.#list);
		const memories = new MemoryTable(this.#index);
		this.#fold = new Fold(
			{ memories, settings: {}, days: new Map(), papers: NO_PAPERS },
			lastingOf(others, this.corrections)
		);
		this.#mostCards = mostCards;
	}

	/**
	 * The next entries; returns those that were not passed over.
	 *
	 * @param last where the last of them stands
	 */
	add(entries: readonly Entry[], last: Place): Entry[] {
		const fresh = entries.filter((entry) => isUnderstood(entry) && this.#note(entry));
		this.#fold.apply(fresh, this.corrections);
		this.#last = last;
		return fresh;
	}

	/** What all of them add up to: more entries are added to that, and no longer to this. */
	memories(): Memories {
		return Memories.restore({
			sum: this.#fold,
			threads: this.#threads,
			last: this.#last,
			corrections: this.#list
		});
	}

	#note(entry: Entry): boolean {
		let thread = this.#threads.get(entry.device);
		if (!thread) this.#threads.set(entry.device, (thread = new Thread()));
		if (!thread.add(entry.seq, entry.at)) return false;
		if (!('card' in entry)) return true;
		if (this.#index.ids.length >= this.#mostCards)
			return this.#index.placeOf(entry.card) !== undefined;
		this.#index.place(entry.card);
		return true;
	}
}
