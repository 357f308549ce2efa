import {
	correctionsOf,
	isCorrection,
	type Correction,
	type Corrections
} from '#lib/memory/log/corrections.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Fold, lastWeights } from './fold.ts';
import { isUnderstood } from '#lib/memory/log/kinds.ts';
import { Memories } from './memories.ts';
import type { Place } from '#lib/memory/log/order.ts';
import { freeze } from './snapshot.ts';
import { Thread } from '#lib/memory/log/thread.ts';

/**
 * Folds a log that is too long to be in memory as a whole: it is handed over in canonical order, piece
 * by piece, and only what it adds up to is kept. The same as `Memories.fold` of all of it.
 */
export class LongFold {
	readonly corrections: Corrections;
	readonly #list: Correction[];
	readonly #fold: Fold;
	readonly #threads = new Map<string, Thread>();
	readonly #cards = new Set<string>();
	readonly #mostCards: number;
	#last: Place | undefined;

	/**
	 * @param others all entries that are no reviews, in canonical order
	 * @param mostCards what is said of further cards is passed over
	 */
	constructor(others: readonly Entry[], mostCards: number) {
		this.#list = others.filter(isCorrection);
		this.corrections = correctionsOf(this.#list);
		this.#fold = new Fold(undefined, lastWeights(others, this.corrections));
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

	/** What all of them add up to; more entries can be added to it. */
	memories(): Memories {
		return Memories.restore(
			freeze({
				sum: this.#fold,
				threads: this.#threads,
				last: this.#last,
				corrections: this.#list
			})
		);
	}

	#note(entry: Entry): boolean {
		let thread = this.#threads.get(entry.device);
		if (!thread) this.#threads.set(entry.device, (thread = new Thread()));
		if (!thread.add(entry.seq, entry.at)) return false;
		if (!('card' in entry) || this.#cards.has(entry.card)) return true;
		if (this.#cards.size >= this.#mostCards) return false;
		this.#cards.add(entry.card);
		return true;
	}
}
