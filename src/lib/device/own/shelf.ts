/**
 * Puts decks of one's own on the device's shelf of decks, as they are after the last edit: whatever studies,
 * searches or tests finds them there like all others, and knows nothing of edits. The shelf is a copy; where
 * it lags behind the log of edits, as after a crash between the two, it is brought up to date.
 */
import { listingOf, type DeckListing } from '#lib/deck/listing.ts';
import { queueCards } from '#lib/exam/plan/queue-cards.ts';
import { ownDeckOf, readAhead } from '#lib/own/deck-of.ts';
import type { Edits } from '#lib/own/edits.ts';
import type { PartsOf } from '#lib/own/fold.ts';
import { versionOf } from '#lib/own/version.ts';
import { isEditedDeck } from '#lib/deck/own-id.ts';
import type { Decks } from '#lib/device/decks/decks.ts';
import type { Shelved } from '#lib/device/decks/shelved.ts';
import type { OwnChange } from '#lib/device/decks/store.ts';
import { whereStored } from '#lib/device/storage/health.ts';
import type { ShelfStore } from './shelf-store.ts';

export interface ShelfOptions {
	/** Undefined where the browser stores nothing. */
	store: Pick<ShelfStore, 'own' | 'etags' | 'putOwn'> | undefined;
	decks: Pick<Decks, 'own' | 'edited'>;
	/** Called when the shelf is as the log says. */
	shelved: () => void;
	release: string;
	/** The edits; undefined while they are not read. */
	edits: () => Edits | undefined;
	/** Tells other tabs which decks have changed. */
	tell: (ids: readonly string[]) => void;
	later: (work: () => void, ms: number) => void;
}

/** Edits that come close together are put on the shelf together, ms. */
const TOGETHER = 400;
/** Of the time that it takes, so much is left to whoever types; and what is put off longest, ms. */
const RESTS = 10;
const LATEST = 5_000;

export class OwnShelf {
	readonly #options: ShelfOptions;
	/** What is on the shelf, and how it is listed there; undefined until that was looked at. */
	#here: Map<string, DeckListing | undefined> | undefined;
	/** What the shelf was brought up to last. */
	#seen: Edits | undefined;
	#due = false;
	/** How long it took last, ms: what is long is put there less often while somebody types. */
	#took = 0;
	#running: Promise<void> = Promise.resolve();

	constructor(options: ShelfOptions) {
		this.#options = options;
	}

	/** The edits have changed: the shelf follows soon, and at once where somebody asks for a deck. */
	follow(): void {
		const { decks, later } = this.#options;
		decks.edited = () => this.settled();
		if (this.#due) return;
		this.#due = true;
		later(() => void this.settled(), Math.min(LATEST, TOGETHER + this.#took * RESTS));
	}

	/** Resolves when the shelf is as the edits are, or the disk would not take them. */
	settled(): Promise<void> {
		this.#running = this.#running.then(() => (this.#due ? this.#bring() : undefined));
		return this.#running;
	}

	async #bring(): Promise<void> {
		this.#due = false;
		const begin = performance.now();
		const { decks, edits, shelved, store, tell } = this.#options;
		const now = edits();
		if (!now) {
			decks.edited = undefined;
			return;
		}
		this.#here ??= await this.#found();
		const ids = this.#seen === now ? now.takeTouched() : this.#all(now);
		this.#seen = now;
		const change = this.#changeOf(now, await this.#others(now, ids));
		let done = true;
		if (change) {
			decks.own(change);
			done = !store || (await whereStored(() => store.putOwn(change).then(() => true))) === true;
			if (done) tell([...change.changed.map(({ deck }) => deck.deck.id), ...change.gone]);
			// What the disk has not taken is looked at again.
			else this.#here = this.#seen = undefined;
		}
		this.#took = performance.now() - begin;
		if (this.#due) return;
		decks.edited = undefined;
		if (done) shelved();
	}

	/** The ids of all decks there are or were; a log with nothing in it says nothing of any. */
	#all(edits: Edits): string[] {
		edits.takeTouched();
		const { decks } = edits;
		return decks.size === 0 ? [] : [...new Set([...this.#here!.keys(), ...decks.keys()])];
	}

	/**
	 * The ids of decks that are otherwise on the shelf. What has come of them is read bit by bit: a page into which
	 * thousands of lines are pasted goes on answering.
	 */
	async #others({ decks }: Edits, ids: readonly string[]): Promise<string[]> {
		const pause = () => new Promise<void>((done) => this.#options.later(done, 0));
		const others = ids.filter((id) => {
			const parts = decks.get(id);
			return !parts || this.#here!.get(id)?.version !== versionOf(parts);
		});
		for (const id of others) await readAhead(decks.get(id) ?? new Map(), pause);
		return others;
	}

	/** What is to be changed on the shelf; undefined for nothing. */
	#changeOf({ decks }: Edits, ids: readonly string[]): OwnChange | undefined {
		const here = this.#here!;
		const changed: Shelved[] = [];
		const gone: string[] = [];
		for (const id of ids) {
			const parts = decks.get(id);
			const version = parts && versionOf(parts);
			if (version !== undefined && here.get(id)?.version === version) continue;
			const shelved = parts && this.#shelved(id, parts, version!);
			if (shelved) {
				changed.push(shelved);
				here.set(id, listingOf(shelved.deck.deck, version!));
			} else if (here.delete(id)) gone.push(id);
		}
		const all = [...here.values()].filter((listing) => listing !== undefined);
		return changed.length + gone.length > 0 ? { decks: all, changed, gone } : undefined;
	}

	/** As it stands on the shelf; undefined where nothing of it can be asked, or nothing is to be. */
	#shelved(id: string, parts: PartsOf, version: string): Shelved | undefined {
		const { read, gone, archived } = ownDeckOf(id, parts);
		if (!read || gone || archived) return undefined;
		const { release } = this.#options;
		return {
			deck: { etag: version, release, ...read },
			cards: { release, cards: queueCards(read.deck) }
		};
	}

	/** The decks of one's own on the shelf, and how they are listed where the two agree. */
	async #found(): Promise<Map<string, DeckListing | undefined>> {
		const { store } = this.#options;
		const etags = await whereStored(() => store?.etags());
		const decks = await whereStored(() => store?.own());
		const listed = new Map(decks?.map((deck) => [deck.id, deck]));
		return new Map(
			[...(etags ?? [])]
				.filter(([id]) => isEditedDeck(id))
				.map(([id, etag]) => {
					const listing = listed.get(id);
					return [id, listing?.version === etag ? listing : undefined];
				})
		);
	}
}
