/** A log of edits folded as its entries come: one at the end of the log costs nothing, however long the log. */
import { ByEntry } from '#lib/memory/log/by-entry.ts';
import { comparePlaces, inOrder, type Place } from '#lib/memory/log/order.ts';
import type { Edit, PartEdit } from './edit.ts';
import { FoldedEdits, foldEdits, type PartsOf } from './fold.ts';
import { isReadable } from './readable.ts';

/** The same decks for any order of arrival, and for entries that come one by one or all at once. */
export class Edits {
	/** Whatever comes, nothing has to be read again. */
	readonly needsHistory = false;
	/** How many entries this release does not understand: they are kept, and have no effect. */
	newer = 0;
	readonly #known = new ByEntry<true>();
	readonly #entries: Edit[] = [];
	/** What entries that take something back are about. */
	readonly #undone = new ByEntry<true>();
	readonly #withdrawn = new Set<string>();
	#folded = new FoldedEdits();
	/** Of each device the latest number and time, epoch ms. */
	#threads = new Map<string, { seq: number; clock: number }>();
	#last: Place | undefined;
	#touched = new Set<string>();

	/** The parts of each deck, by its id. */
	get decks(): ReadonlyMap<string, PartsOf> {
		return this.#folded.decks;
	}

	/** Adds entries; one that is here already is passed over. */
	add(entries: readonly Edit[]): void {
		const fresh = entries.filter((entry) => this.#isFresh(entry));
		for (const entry of fresh) {
			this.#entries.push(entry);
			if (entry.kind === 'undo') this.#undone.set(entry.target, true);
			if (entry.kind === 'withdraw') this.#withdrawn.add(entry.batch);
		}
		const edits = fresh.filter((entry) => this.#counts(entry));
		if (edits.length < fresh.length || !this.#comeLast(edits)) this.#anew();
		else
			for (const edit of this.#inPlace(edits) as PartEdit[]) {
				this.#folded.add(edit);
				this.#touched.add(edit.deck);
			}
	}

	/** The ids of decks that may be others than they were when this was asked last; they may be gone. */
	takeTouched(): string[] {
		const touched = [...this.#touched];
		this.#touched.clear();
		return touched;
	}

	#isFresh(entry: Edit): boolean {
		if (this.#known.has(entry)) return false;
		this.#known.set(entry, true);
		if (isReadable(entry)) return true;
		this.newer++;
		return false;
	}

	/** Whether it is an edit that nothing takes back. */
	#counts(entry: Edit): entry is PartEdit {
		return (
			entry.kind === 'edit' &&
			!this.#undone.has(entry) &&
			(entry.batch === undefined || !this.#withdrawn.has(entry.batch))
		);
	}

	/** Whether they stand behind everything that is here. */
	#comeLast(edits: readonly Edit[]): boolean {
		if (edits.some(({ device, seq }) => seq < (this.#threads.get(device)?.seq ?? 0))) return false;
		const { first } = inOrder([...edits], (device) => this.#clockOf(device));
		return !this.#last || !first || comparePlaces(first, this.#last) > 0;
	}

	#clockOf(device: string): number {
		return this.#threads.get(device)?.clock ?? -Infinity;
	}

	/** The entries in the order in which they are folded; whatever comes next stands behind them. */
	#inPlace(added: readonly Edit[]): Edit[] {
		const { entries, last } = inOrder([...added], (device) => this.#clockOf(device));
		this.#last = last ?? this.#last;
		for (const { device, seq, at } of entries) {
			const clock = Math.max(this.#clockOf(device), at);
			this.#threads.set(device, { seq, clock });
		}
		return entries;
	}

	#anew(): void {
		for (const id of this.decks.keys()) this.#touched.add(id);
		this.#folded = foldEdits(this.#entries);
		for (const id of this.decks.keys()) this.#touched.add(id);
		this.#threads = new Map();
		this.#inPlace(this.#entries);
	}
}
