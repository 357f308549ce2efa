/**
 * Decks of one's own on this device: what pages that make and edit them use. Everything in them is folded from
 * a log of edits, which is kept as the review log is, in a database of its own; so the two are never in each
 * other's way. Fetched where somebody edits, never by a page that studies.
 */
import type { EntryId } from '#lib/memory/log/stamp.ts';
import { isAskable, ownDeckOf, type OwnDeck } from '#lib/own/deck-of.ts';
import { partKey, type Edit, type EditDraft, type Part, type PartEdit } from '#lib/own/edit.ts';
import { Edits } from '#lib/own/edits.ts';
import type { PartsOf } from '#lib/own/fold.ts';
import { listOwn, type OwnListing } from '#lib/own/listing.ts';
import type { HeldStash } from '#lib/device/log/held-stash.ts';
import { ReviewLog } from '#lib/device/log/review-log.ts';
import type { LogStore, Union } from '#lib/device/log/store.ts';
import { unsentFrom, type Unsent } from '#lib/device/log/unsent.ts';
import { newDeviceId } from '#lib/device/storage/device-id.ts';
import type { Health } from '#lib/device/storage/health.ts';
import type { DeckListing } from '#lib/deck/listing.ts';
import type { OwnMarks } from './marks.ts';
import { Follows, type FollowsOptions } from './follows.ts';
import { Reports } from './reports.ts';
import { OwnMedia, type OwnMediaOptions } from './own-media.ts';
import { OwnSync, type OwnSyncOptions } from './own-sync.ts';
import { OwnShelf, type ShelfOptions } from './shelf.ts';

export type { OwnListing } from '#lib/own/listing.ts';

/** What was written together, to be undone together. */
export type Written = readonly Edit[];

export interface OwnDecksOptions
	extends
		Pick<ShelfOptions, 'decks' | 'release' | 'tell' | 'later'>,
		Pick<FollowsOptions, 'fetch' | 'storage' | 'locks'> {
	/** Where the edits are kept, and the decks on the shelf; the latter undefined where nothing is. */
	store: LogStore<Edit>;
	shelf: ShelfOptions['store'];
	durable?: boolean;
	stash?: HeldStash<Edit>;
	marks: OwnMarks;
	media: OwnMediaOptions['media'];
	wanted: OwnMediaOptions['wanted'];
	/** Whose device this is; undefined while nobody is signed in. */
	account: OwnSyncOptions['account'];
	/** Sends a message to the server, in place of the network. */
	post?: OwnSyncOptions['post'];
	/** Epoch ms. */
	now: () => number;
	/** The offset from UTC, minutes east. */
	offset: () => number;
	/** Called after every change, whichever tab made it. */
	onChange: () => void;
}

const NO_PARTS: PartsOf = new Map();

export class OwnDecks {
	readonly log: ReviewLog<Edits, Edit>;
	/** How the edits here and on the account's other devices stand. */
	readonly sync: OwnSync;
	/** Decks of others that are followed here. */
	readonly follows: Follows;
	/** Mistakes that were reported here, on their way to whoever made the deck. */
	readonly reports: Reports;
	/** Pictures and sounds that they show, here and on the account's other devices. */
	readonly media: OwnMedia;
	readonly #now: () => number;
	readonly #marks: OwnMarks;
	readonly #wanted: OwnMediaOptions['wanted'];
	readonly #shelf: OwnShelf;
	/** Whether the log was read: a fold of nothing says nothing before. */
	#read = false;
	#writing: Promise<unknown> = Promise.resolve();

	constructor({ shelf, decks, tell, onChange, account, post, ...options }: OwnDecksOptions) {
		const { marks, now, later, release } = options;
		this.#now = now;
		this.#marks = marks;
		this.#wanted = options.wanted;
		this.log = new ReviewLog<Edits, Edit>({
			...options,
			newFold: () => new Edits(),
			onChange: () => {
				const { kind } = this.health;
				this.#read ||= kind === 'ok' || kind === 'memory-only';
				this.#shelf.follow();
				if (this.#read) this.follows.changed();
				onChange();
			}
		});
		this.#shelf = new OwnShelf({
			store: shelf,
			decks,
			// What is held is not in the log yet: the next page is to look after it.
			shelved: () => ('held' in this.health && this.health.held > 0 ? undefined : marks.shelved()),
			release,
			edits: () => (this.#read ? this.#edits : undefined),
			tell,
			later
		});
		this.reports = new Reports({ ...options, onChange });
		this.media = new OwnMedia({
			...options,
			decks: () => (this.#read ? this.#edits.decks : undefined),
			signedIn: () => account() !== undefined && this.sync.state.kind === 'synced',
			onChange
		});
		this.follows = new Follows({
			...options,
			reports: this.reports,
			decks: () => (this.#read ? this.#edits.decks : undefined),
			write: async (drafts) => {
				const written = await this.write(drafts);
				void this.media.now();
				return written;
			},
			onChange
		});
		this.sync = new OwnSync({
			log: this.log,
			account,
			marks,
			now,
			later,
			...(post && { post }),
			onState: onChange,
			onSynced: () => void this.media.now()
		});
	}

	/** Whether edits reach the disk, and what to do if not. */
	get health(): Health {
		return this.log.health;
	}

	/** What of it is on this device only. */
	get unsent(): Unsent {
		return unsentFrom(this.log.status, this.#now());
	}

	/** What is on this device only, edits and what else there is. */
	withUnsent(other: Unsent): Unsent {
		const { unsent } = this;
		return {
			...other,
			count: other.count + unsent.count,
			oldest: Math.min(other.oldest ?? Infinity, unsent.oldest ?? Infinity),
			warn: other.warn || unsent.warn
		};
	}

	/** All decks that were ever made, the one that was edited last first. */
	list(): OwnListing[] {
		return listOwn(this.#edits.decks);
	}

	/** The parts of a deck as they now are, with all that they were; none for one that there is not. */
	parts(id: string): PartsOf {
		return this.#edits.decks.get(id) ?? NO_PARTS;
	}

	/** A deck put together, to be asked from or checked. */
	deck(id: string): OwnDeck {
		return ownDeckOf(id, this.parts(id));
	}

	/** Whether anything of it can be asked. */
	asks(id: string): boolean {
		return isAskable(id, this.parts(id));
	}

	/** All that a part ever was and that was not undone, oldest first; the last of them is how it reads. */
	history(id: string, part: Part): readonly PartEdit[] {
		return this.parts(id).get(partKey(part))?.edits ?? [];
	}

	/**
	 * Writes edits. Resolves when they are on the disk; where the disk refuses, when they are held in this page,
	 * and `health` says so already. What is written together is one batch: `undo` takes it back as a whole.
	 */
	write(drafts: readonly EditDraft[]): Promise<Written> {
		const batch = drafts.length > 1 ? newDeviceId() : undefined;
		return this.#append(
			drafts.map((draft) =>
				draft.kind === 'edit' && batch !== undefined ? { ...draft, batch } : draft
			)
		);
	}

	/** All edits there are, held ones included. Throws `StorageFailure` when they cannot be read. */
	everything(): Promise<{ entries: Edit[]; end: number }> {
		return this.log.everything();
	}

	/** Adds edits from a file. Throws `StorageFailure`; then none of them is here. */
	async add(edits: readonly Edit[]): Promise<Union<Edit>> {
		this.#marks.begin();
		const union = await this.log.add(edits);
		// Once more: see `#append`.
		this.#marks.begin();
		this.sync.written();
		return union;
	}

	/** Resolves when all that is being written is in `parts`, or was refused. */
	written(): Promise<unknown> {
		return this.#writing;
	}

	/** Takes back what `write` or `undo` has written, maybe in another sitting, all of it; returns what can be undone again. */
	undo(written: Written): Promise<Written> {
		const batches = new Set<string>();
		const single: EntryId[] = [];
		for (const entry of written)
			if (entry.kind === 'edit' && entry.batch !== undefined) batches.add(entry.batch);
			else single.push({ device: entry.device, seq: entry.seq });
		return this.#append([
			...[...batches].map((batch): EditDraft => ({ kind: 'withdraw', batch })),
			...single.map((target): EditDraft => ({ kind: 'undo', target }))
		]);
	}

	/** Fetches pictures and sounds that some deck here shows, and what is still wanted of others. */
	want(names: readonly string[]): Promise<void> {
		return this.#wanted.want(names);
	}

	/**
	 * Fetches those of a deck that has just come: from the app's own files where it comes with the app. What is not listed was
	 * given just now. Without a network they come when they are shown.
	 *
	 * @param media by their names
	 */
	async bring(media: object, listed: DeckListing | undefined): Promise<void> {
		const names = Object.keys(media);
		if (!listed || listed.brought) return this.want(names);
		const shelf = await import('#lib/device/media/shipped-media.ts').catch(() => undefined);
		await shelf?.bringShipped(names);
	}

	/** Resolves when what was written can be studied: whoever asks for a deck waits for it anyway. */
	shelved(): Promise<void> {
		return this.#shelf.settled();
	}

	close(): void {
		this.sync.stop();
		this.media.stop();
		this.log.close();
	}

	get #edits(): Edits {
		return this.log.fold;
	}

	async #append(drafts: readonly EditDraft[]): Promise<Written> {
		if (drafts.length === 0) return [];
		this.#marks.begin();
		const writing = this.log.append(drafts);
		this.#writing = Promise.allSettled([this.#writing, writing]);
		const entries = await writing;
		// Once more: meanwhile what was written before may have been found to be everywhere.
		this.#marks.begin();
		this.sync.written();
		return entries;
	}
}
