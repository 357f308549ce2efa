/**
 * This browser as a learner's device: the one object that pages use. It opens once, keeps the review
 * log and the decks, and tells through `version`, `health` and `unsent` what has changed. Making it
 * touches nothing, so that it may be imported on the server too.
 */
import { version as release } from '$app/env';
import type { EntryDraft, Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import type { BackupFile, ImportResult } from './log/backup.ts';
import { Classes } from './exams/classes.ts';
import { Connection } from './storage/connection.ts';
import { IdbDeckStore } from './decks/store.ts';
import { Decks } from './decks/decks.ts';
import { learntBefore, markLearnt, type Learnt } from './storage/eviction-mark.ts';
import { hasDatabases } from './storage/has-databases.ts';
import type { Health } from './storage/health.ts';
import { heldStash } from './log/held-stash.ts';
import { IdbLogStore } from './log/idb-store.ts';
import { askForPersistence } from './storage/persistence.ts';
import { Preferences } from './storage/preferences.ts';
import { ReviewLog } from './log/review-log.ts';
import { SignedIn } from './sync/signed-in.svelte.ts';
import { storeWithoutDisk } from './log/store-without-disk.ts';
import { onLeft, openTabChannel } from './log/tab-channel.ts';
import type { Left } from './sync/leave.ts';
import { makeCookiesLast } from './app/lasting-cookies.ts';
import { localStore } from './storage/local-store.ts';
import { unsentFrom, type Unsent } from './log/unsent.ts';
import { offsetAt } from '#lib/device/storage/offset.ts';

class Device {
	/** Goes up with every change to memories or decks, whichever tab made it. */
	version = $state(0);
	/** Whether entries reach the disk, and what to do if not. */
	health = $state.raw<Health>({ kind: 'opening' });
	/** What the browser has cleared that was learnt here: a backup can be imported. */
	evicted = $state.raw<Learnt>();
	/** What is on this device only. */
	unsent = $state.raw<Unsent>({ count: 0, warn: false });

	readonly decks: Decks;
	/** What the learner's classes ask of them. */
	readonly classes: Classes;
	/** Whose device this is, and how it stands with the server. */
	readonly signedIn: SignedIn;
	/** Choices of this device that change no result. */
	readonly preferences = new Preferences(localStore());
	readonly #log: ReviewLog<Memories>;
	#opening: Promise<void> | undefined;
	#marked = false;

	constructor() {
		const connection = hasDatabases()
			? new Connection({
					onOutdated: () => this.#log.outdated(),
					onGone: () => void this.#log.refresh()
				})
			: undefined;
		this.#log = new ReviewLog({
			store: connection ? new IdbLogStore(connection) : storeWithoutDisk(),
			durable: connection !== undefined,
			stash: heldStash(localStore()),
			newFold: (snapshot) => (snapshot ? Memories.restore(snapshot) : Memories.fold([])),
			release,
			order: async () => (await this.decks.cards()).map(({ id }) => id),
			now: () => Date.now(),
			// Not `-x`: in Greenwich that is -0, which no file keeps.
			offset: () => offsetAt(Date.now()),
			later: (work, ms) => void setTimeout(work, ms),
			onChange: () => this.#changed()
		});
		this.decks = new Decks({
			store: connection && new IdbDeckStore(connection),
			release,
			fetch: (input, init) => fetch(input, init),
			onChange: () => this.version++
		});
		this.signedIn = new SignedIn({
			connection,
			log: this.#log,
			onChange: () => this.#signedInOrOut()
		});
		this.classes = new Classes({
			connection,
			fetch: (input, init) => fetch(input, init),
			onChange: () => this.version++
		});
	}

	/** All that is remembered, kept up to date. Not reactive itself: read `version` beside it. */
	get memories(): Memories {
		return this.#log.fold;
	}

	/** Entries that the server would not take: they stay on this device. */
	get refused(): number {
		return this.#log.status.sync?.refused ?? 0;
	}

	/** Reads what this device knows. Resolves in any case; `health` says how it went. Call it freely. */
	open(): Promise<void> {
		this.#opening ??= this.#open();
		return this.#opening;
	}

	/**
	 * Adds to the review log. Resolves when the entries are on the disk; if the disk refuses, when they
	 * are held in this page, and then `health` says so already.
	 *
	 * @example await device.append([{ kind: 'suspend', card: 'near-abroad/cis/member', on: true }])
	 */
	async append(drafts: readonly EntryDraft[]): Promise<Entry[]> {
		await this.open();
		const entries = await this.#log.append(drafts);
		this.signedIn.written();
		return entries;
	}

	/** The last so many entries of the log, in order of arrival. Throws `StorageFailure`. */
	async latest(count: number): Promise<Entry[]> {
		await this.open();
		return this.#log.latest(count);
	}

	/** The whole log, for what looks further back than memories do. Throws `StorageFailure`. */
	async history(): Promise<Entry[]> {
		await this.open();
		return (await this.#log.everything()).entries;
	}

	/**
	 * Adds to the review log what is not there yet, once, whichever tabs ask for it. Resolves when it is
	 * on the disk. Throws `StorageFailure`: then it is to be asked again.
	 */
	async appendOnce(
		name: string,
		drafts: readonly EntryDraft[],
		there: (memories: Memories) => boolean
	): Promise<void> {
		await this.open();
		await this.#log.appendOnce(name, drafts, there);
		this.signedIn.written();
	}

	/** Everything on this device as one file. Call `markBackedUp` once the learner has it. */
	async exportAll(): Promise<BackupFile> {
		const { exportAll } = await import('./log/backup.ts');
		return exportAll(this.#log, this.preferences, Date.now());
	}

	/** Adds what a file holds that is not here yet; nothing at all if any of it is wrong. */
	async importAll(text: string): Promise<ImportResult> {
		await this.open();
		const { importAll } = await import('./log/backup.ts');
		return importAll(this.#log, this.preferences, text);
	}

	/** The file is in the learner's hands: what it holds no longer counts as unsent. */
	markBackedUp(file: BackupFile): Promise<void> {
		return this.#log.markBackedUp(file.end);
	}

	/**
	 * Sends what is unsent, signs out, and removes everything of the learner from this browser; the page
	 * has to be left then. Otherwise nothing has changed: without a network, or where entries would be
	 * lost that are neither in a file nor on the server, or a class test that has not arrived.
	 *
	 * @param anyway lose them
	 */
	async leave(anyway = false): Promise<Left> {
		await this.open();
		const leaving = await import('./sync/leave.ts').catch(() => undefined);
		return leaving ? leaving.leave(this, this.#log, anyway) : 'offline';
	}

	/** After a first session: asks the browser not to clear this app's storage. True if it agrees. */
	askForPersistence(): Promise<boolean> {
		return askForPersistence();
	}

	async #open(): Promise<void> {
		this.#log.channel = openTabChannel('footnote-log', (slice) => void this.#log.receive(slice));
		addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void this.#log.refresh();
			else void this.#log.tidy();
			// What is left goes out before the phone is put away, and news comes in when it is taken up.
			void this.signedIn.now();
		});
		onLeft(() => {
			// Nothing that is held for its learner keeps the page.
			this.#log.close();
			this.health = { kind: 'opening' };
			location.replace('/');
		});
		addEventListener('pagehide', () => this.#log.leave());
		addEventListener('pageshow', (event) => event.persisted && void this.#log.refresh());
		addEventListener('beforeunload', (event) => {
			if ('held' in this.health && this.health.held > 0) event.preventDefault();
		});
		addEventListener('online', () => {
			void this.signedIn.now();
			void this.decks.refresh();
			if (this.classes.all.length > 0) void this.classes.refresh();
		});
		// Whoever opens the device wants the queue next.
		void this.decks.cards();
		await Promise.all([this.#log.open(), this.classes.open()]);
		if (/(?:^|; )(?:appearance|learnt)=/.test(document.cookie)) makeCookiesLast();
		void this.decks.refresh();
		void this.signedIn.open();
		this.#protect();
	}

	/** Other decks and classes are theirs. */
	#signedInOrOut(): void {
		this.version++;
		void this.decks.refresh();
		void this.classes.refresh();
	}

	/** Whoever comes back after a first session wants to find it: asks once to have it kept. */
	#protect(): void {
		if (this.#log.status.end === 0 || this.preferences.get('persistenceAsked')) return;
		this.preferences.set('persistenceAsked', true);
		void this.askForPersistence();
	}

	#changed(): void {
		this.health = this.#log.health;
		this.unsent = unsentFrom(this.#log.status, Date.now());
		this.version++;
		if (this.health.kind === 'ok' && !this.#marked) this.#mark();
	}

	/** Notes what was learnt here, or finds that there was more. */
	#mark(): void {
		const { end } = this.#log.status;
		const before = learntBefore(document);
		if (before && before.count > end) this.evicted = before;
		else if (end > 0) this.lossKnown();
	}

	/** The learner has been told of what is lost, or nothing is: the mark is of what is here now. */
	lossKnown(): void {
		this.#marked = true;
		this.evicted = undefined;
		markLearnt(document, this.#log.status.end, Date.now());
		makeCookiesLast();
	}
}

export const device = new Device();
