/**
 * What a learner remembers: a fold over the review log. Give it entries in any order, one by one or
 * all at once, twice if you like: the same set of entries always makes the same memories.
 */
import {
	correctionsOf,
	isCorrection,
	type Correction,
	type Corrections
} from '#lib/memory/log/corrections.ts';
import { DAY_START, dayOf, shiftOf } from '#lib/memory/day.ts';
import type { Entry, Grade, Settings } from '#lib/memory/log/entry.ts';
import type { EntryId } from '#lib/memory/log/stamp.ts';
import { Fold, isLasting, lastingIn, lastingOf, type Sum } from './fold.ts';
import { review, type Parameters } from '#lib/memory/fsrs/fsrs6.ts';
import type { Memory } from '#lib/memory/fsrs/memory.ts';
import { isUnderstood } from '#lib/memory/log/kinds.ts';
import { isPaper, NO_PAPERS, type Papers } from './papers.ts';
import { comparePlaces, inOrder, type Place, type Ordered } from '#lib/memory/log/order.ts';
import { freeze, type Snapshot, type Unpacked } from './snapshot.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import type { SameCards } from '#lib/memory/queue/same-cards.ts';
import { MemoryTable } from '#lib/memory/fsrs/table.ts';
import { Thread } from '#lib/memory/log/thread.ts';

export type { Memory } from '#lib/memory/fsrs/memory.ts';

/** To fold more cards than these one by one takes longer than to fold all of them. */
const FEW = 10;

/** Most of a log are reviews: what else there is, is found in one pass, by a plain loop. */
function othersThanReviews(entries: readonly Entry[]): Entry[] {
	const others: Entry[] = [];
	for (let i = 0; i < entries.length; i++)
		if (entries[i]!.kind !== 'review') others.push(entries[i]!);
	return others;
}

export class Memories {
	/** Goes up whenever an entry is added. */
	version = 0;
	/**
	 * Entries came that can only be placed among those a snapshot stands for: these memories are no
	 * longer right, and the whole log has to be folded again.
	 */
	needsHistory = false;

	/** Cards that ask the same in several decks. Decks say so, and no log. */
	same: SameCards | undefined;

	/** What a snapshot stood for, and where it ended. */
	#base: Sum | undefined;
	#last: Place | undefined;
	#fold: Fold;
	/** Entries after the snapshot, in canonical order. */
	#entries: Entry[] = [];
	/** All undos and regrades, in canonical order, the snapshot's included. */
	#list: Correction[] = [];
	#corrections: Corrections = correctionsOf([]);
	readonly #threads = new Map<string, Thread>();

	constructor() {
		this.#fold = new Fold();
	}

	/** The memories that entries make. */
	static fold(entries: readonly Entry[]): Memories {
		const memories = new Memories();
		memories.add(entries);
		return memories;
	}

	/** Memories as they were when the snapshot was taken, which is theirs from now on; newer entries can be added. */
	static restore({ sum, threads, last, corrections }: Unpacked): Memories {
		const memories = new Memories();
		// A snapshot of nothing needs no care: what comes is all there is.
		if (!last) return memories;
		memories.#base = sum;
		memories.#last = last;
		memories.#fold = new Fold(sum);
		memories.#list = corrections;
		memories.#corrections = correctionsOf(corrections);
		for (const [device, thread] of threads) memories.#threads.set(device, thread);
		return memories;
	}

	/**
	 * What stands for all entries so far. Plain data, to be stored beside them.
	 *
	 * @param order in which the cards will be looked through: what is restored is quickest so
	 */
	snapshot(order?: readonly string[]): Snapshot {
		const standing = {
			sum: this.#fold,
			threads: this.#threads,
			last: this.#last,
			corrections: this.#list
		};
		return freeze(standing, order);
	}

	/** The memory of a card, or of what stands for it, as of now: it does not change when entries are added. */
	get(card: string): Memory | undefined {
		return this.#fold.memories.get(this.standIn(card));
	}

	/** Like `get`, but only good until the next call: for whoever looks through thousands. */
	look(card: string): Memory | undefined {
		return this.#fold.memories.look(this.standIn(card));
	}

	/** The card by which it is known what a card asks: itself, unless only another deck's was begun. */
	standIn(card: string): string {
		return this.same?.standIn(card, this.#known) ?? card;
	}

	/** What is to be asked of some cards: nothing twice, and what is known as it was learnt. */
	asAsked(cards: readonly QueueCard[]): readonly QueueCard[] {
		return this.same?.asAsked(cards, this.#known) ?? cards;
	}

	readonly #known = (card: string) => this.#fold.memories.look(card);

	/** The cards with an entry of any kind. */
	cards(): Iterable<string> {
		return this.#fold.memories.cards();
	}

	get settings(): Readonly<Settings> {
		return this.#fold.settings;
	}

	/** Weights and desired retention, worked out. */
	get parameters(): Parameters {
		return this.#fold.parameters;
	}

	/** Reviews by learner's day (see day.ts). */
	get days(): ReadonlyMap<number, number> {
		return this.#fold.days;
	}

	/** Exams ahead, tests taken, mistakes reported. */
	get papers(): Papers {
		return this.#fold.papers;
	}

	/** The entries since the snapshot, all without one, in canonical order; and which do not count. */
	get log(): { readonly entries: readonly Entry[]; readonly corrections: Corrections } {
		return { entries: this.#entries, corrections: this.#corrections };
	}

	/** From UTC to the learner's days, ms (see day.ts). */
	shift(offset: number): number {
		return shiftOf(offset, this.settings.dayStart ?? DAY_START);
	}

	/**
	 * What each grade, given now (epoch ms), would make of a card.
	 *
	 * @param guess the chance, 0..1, that guessing alone is right (see guessing.ts)
	 */
	preview(
		card: string,
		{ now, offset, guess = 0 }: { now: number; offset: number; guess?: number }
	): Record<Grade, Memory> {
		const shift = this.shift(offset);
		const when = { at: now, day: dayOf(now, shift), shift };
		const after = (grade: Grade): Memory => {
			const table = new MemoryTable();
			table.take(card, this.#fold.memories);
			const memory = table.row(0);
			review(memory, grade, when, this.parameters, guess);
			return memory.copy();
		};
		return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
	}

	/** Adds entries. Those already here, and those that this version does not understand, are passed over. */
	add(batch: readonly Entry[]): void {
		const before = new Map(
			Array.from(this.#threads, ([device, { top, clock }]) => [device, { top, clock }])
		);
		const fresh = this.#note(batch);
		if (fresh.length === 0) return;
		this.version++;
		const following = this.#following(fresh, before);
		if (following) {
			this.#last = following.last;
			this.#append(following.entries);
		} else if (this.#base) this.needsHistory = true;
		else this.#refold(this.#entries.length === 0 ? fresh : [...this.#entries, ...fresh]);
	}

	/** The entries that are new; they are not from then on. */
	#note(batch: readonly Entry[]): Entry[] {
		/** Only where some are not: as a rule all are. */
		let fresh: Entry[] | undefined;
		let device: string | undefined;
		let thread = new Thread();
		for (let i = 0; i < batch.length; i++) {
			const entry = batch[i]!;
			const known = isUnderstood(entry);
			// Most of a log is of one device.
			if (known && entry.device !== device) thread = this.#threadOf((device = entry.device));
			if (known && thread.add(entry.seq, entry.at)) fresh?.push(entry);
			else fresh ??= batch.slice(0, i);
		}
		return fresh ?? batch.slice();
	}

	#threadOf(device: string): Thread {
		const known = this.#threads.get(device);
		if (known) return known;
		const thread = new Thread();
		this.#threads.set(device, thread);
		return thread;
	}

	/** The entries in order, if all of them come after all that is here; else undefined. */
	#following(
		entries: Entry[],
		before: ReadonlyMap<string, { top: number; clock: number }>
	): Ordered<Entry> | undefined {
		if (!this.#last) return undefined;
		if (entries.some(({ device, seq }) => seq < (before.get(device)?.top ?? 0))) return undefined;
		const ordered = inOrder(entries, (device) => before.get(device)?.clock ?? -Infinity);
		const { first } = ordered;
		return first && comparePlaces(this.#last, first) < 0 ? ordered : undefined;
	}

	#has({ device, seq }: EntryId): boolean {
		return this.#threads.get(device)?.has(seq) ?? false;
	}

	/** Folds in entries that come after all others. */
	#append(entries: readonly Entry[]): void {
		for (const entry of entries) this.#entries.push(entry);
		const fresh = entries.filter(isCorrection);
		if (fresh.length > 0) this.#list = [...this.#list, ...fresh];
		// Weights are about all that was ever reviewed.
		if (entries.some(isLasting)) {
			// One of them may be about what only a snapshot stands for.
			for (const correction of fresh) this.#targetOf(correction);
			return this.#replay();
		}
		this.#fold.apply(entries, this.#corrections);
		if (fresh.length > 0) this.#correct(fresh);
	}

	/** Everything anew: an entry came that belongs further back. */
	#refold(entries: Entry[]): void {
		const ordered = inOrder(entries);
		this.#entries = ordered.entries;
		this.#last = ordered.last;
		const others = othersThanReviews(this.#entries);
		this.#list = others.filter(isCorrection);
		this.#replay(others);
	}

	#replay(others = othersThanReviews(this.#entries)): void {
		this.#corrections = correctionsOf(this.#list);
		const before = lastingIn(this.#base?.settings ?? {});
		const lasting = { ...before, ...lastingOf(others, this.#corrections) };
		const same =
			String(lasting.weights) === String(before.weights) &&
			lasting.knownBefore === before.knownBefore;
		if (this.#base && !same) this.needsHistory = true;
		this.#fold = new Fold(this.#base, lasting);
		this.#fold.apply(this.#entries, this.#corrections);
	}

	/** Folds anew the cards that corrections are about. */
	#correct(fresh: readonly Correction[]): void {
		const cards = this.#cardsOf(fresh);
		if (!cards) return this.#replay();
		const before = cards.map((card) => this.#alone(card));
		this.#corrections = correctionsOf(this.#list);
		for (const [i, card] of cards.entries())
			this.#fold.replace(card, { was: before[i], is: this.#alone(card) });
	}

	/** The cards that corrections are about; undefined when it is quicker, or needed, to fold all. */
	#cardsOf(corrections: readonly Correction[]): string[] | undefined {
		const targets = corrections.map((correction) => this.#targetOf(correction));
		const cards = new Set(
			targets.flatMap((target) => (typeof target === 'object' ? [target.card] : []))
		);
		return cards.size > FEW || targets.includes('all') ? undefined : [...cards];
	}

	/** The fold of one card's entries since the snapshot; its days are counted from zero. */
	#alone(card: string): Fold {
		const memories = new MemoryTable();
		if (this.#base) memories.take(card, this.#base.memories);
		const settings = this.#base?.settings ?? {};
		const base = { memories, settings, days: new Map(), papers: NO_PAPERS };
		const fold = new Fold(base, this.settings);
		const own = this.#entries.filter(
			(entry) => entry.kind === 'settings' || ('card' in entry && entry.card === card)
		);
		fold.apply(own, this.#corrections);
		return fold;
	}

	/** What a correction is about in the end: a card, more than one, or nothing that is here. */
	#targetOf(correction: Correction): { card: string } | 'all' | undefined {
		const passed = new Set<Correction>();
		let at: Entry | undefined = correction;
		while (at && isCorrection(at) && !passed.has(at)) {
			passed.add(at);
			const { target }: Correction = at;
			at = this.#find(target);
			if (!at && this.#has(target)) this.needsHistory = true;
		}
		if (!at || isCorrection(at)) return undefined;
		return at.kind === 'settings' || isPaper(at) ? 'all' : at;
	}

	/** An entry that is still at hand; corrections always are. The latest are looked at first. */
	#find({ device, seq }: EntryId): Entry | undefined {
		const same = (entry: Entry) => entry.seq === seq && entry.device === device;
		return this.#entries.findLast(same) ?? this.#list.findLast(same);
	}
}
