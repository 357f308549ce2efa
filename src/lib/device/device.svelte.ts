/**
 * This browser as a learner's device: the one object that pages use. It opens once, keeps the review
 * log and the decks, and tells through `version`, `health` and `unsent` what has changed. Making it
 * touches nothing, so that it may be imported on the server too.
 */
import { version as release } from '$app/env';
import type { EntryDraft, Entry } from '#lib/memory/log/entry.ts';
import { isUnderstood } from '#lib/memory/log/kinds.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import type { SameCards } from '#lib/memory/queue/same-cards.ts';
import { pour } from '#lib/memory/fold/snapshot.ts';
import type { BackupFile, ImportResult, Logs } from './log/backup.ts';
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
import { onLeft, openTabChannel, type TabChannel } from './log/tab-channel.ts';
import { isBehind, isOther, isToAsk } from './own/left-to-do.ts';
import type { OwnDecks } from './own/own-decks.ts';
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
	/** What is on this device only; edits of decks are counted once those were opened. */
	unsent = $state.raw<Unsent>({ count: 0, warn: false });

	readonly decks: Decks;
	/** What the learner's classes ask of them. */
	readonly classes: Classes;
	/** Whose device this is, and how it stands with the server. */
	readonly signedIn: SignedIn;
	/** Choices of this device that change no result. */
	readonly preferences = new Preferences(localStore());
	readonly #connection: Connection | undefined;
	readonly #log: ReviewLog<Memories>;
	#own: Promise<OwnDecks> | undefined;
	#ownHere: OwnDecks | undefined;
	/** Other tabs, told of changes to decks of one's own. */
	#shelf: TabChannel<readonly string[]> | undefined;
	#opening: Promise<void> | undefined;
	#same: SameCards | undefined;
	#marked = false;

	constructor() {
		const connection = hasDatabases()
			? new Connection({
					onOutdated: () => this.#log.outdated(),
					onGone: () => void this.#log.refresh()
				})
			: undefined;
		this.#connection = connection;
		this.#log = new ReviewLog({
			store: connection ? new IdbLogStore(connection) : storeWithoutDisk(),
			durable: connection !== undefined,
			stash: heldStash(localStore()),
			newFold: (snapshot) => (snapshot ? Memories.restore(pour(snapshot)) : Memories.fold([])),
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
			onChange: () => this.version++,
			onSame: (same) => (this.#same = same),
			onMedia: (media, listed) => this.#withOwn((own) => own.bring(media, listed))
		});
		// What was edited last may not be on the shelf yet: whoever asks for a deck waits until it is.
		if (connection && isBehind(localStore()))
			this.decks.edited = () =>
				// Not at once: the device may be opening, and would open again.
				Promise.resolve()
					.then(() => this.own())
					.then(
						(own) => own.shelved(),
						() => {}
					);
		this.signedIn = new SignedIn({
			connection,
			log: this.#log,
			onChange: () => this.#signedInOrOut(),
			onEdits: (there) =>
				isOther(localStore(), there) ? void this.#withOwn((own) => own.sync.heard()) : undefined
		});
		this.classes = new Classes({
			connection,
			fetch: (input, init) => fetch(input, init),
			onChange: () => this.version++
		});
	}

	/** All that is remembered, kept up to date. Not reactive itself: read `version` beside it. */
	get memories(): Memories {
		const memories = this.#log.fold;
		memories.same = this.#same;
		return memories;
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
		return (await this.#log.latest(count)).filter(isUnderstood);
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

	/**
	 * Decks of one's own, to make and to edit: fetched and read when first asked for. Rejects where the network
	 * does not give what it takes.
	 *
	 * @example const own = await device.own(); await own.write([{ kind: 'edit', deck, part, value }])
	 */
	own(): Promise<OwnDecks> {
		this.#own ??= this.#openOwn().catch((error: unknown) => {
			this.#own = undefined;
			throw error;
		});
		return this.#own;
	}

	/** Everything on this device as one file. Call `markBackedUp` once the learner has it. */
	async exportAll(): Promise<BackupFile> {
		const { exportAll } = await import('./log/backup.ts');
		return exportAll(await this.#logs(), this.preferences, Date.now());
	}

	/** Adds what a file holds that is not here yet; nothing at all if any of it is wrong. */
	async importAll(text: string): Promise<ImportResult> {
		const { importAll } = await import('./log/backup.ts');
		return importAll(await this.#logs(), this.preferences, text);
	}

	/** The file is in the learner's hands: what it holds no longer counts as unsent. */
	async markBackedUp({ end, editsEnd, mediaSaved }: BackupFile): Promise<void> {
		await this.#log.markBackedUp(end);
		await (await this.own()).log.markBackedUp(editsEnd);
		mediaSaved?.();
	}

	async #logs(): Promise<Logs> {
		return { reviews: this.#log, edits: await this.own() };
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

	/** Where the network does not give what it takes, the next time will do. */
	#withOwn(work: (own: OwnDecks) => unknown): Promise<unknown> {
		return this.own().then(work, () => {});
	}

	async #openOwn(): Promise<OwnDecks> {
		await this.open();
		const { openOwnDecks } = await (await import('./own/opening.ts')).opening();
		this.#ownHere = await openOwnDecks({
			connection: this.#connection,
			decks: this.decks,
			release,
			tell: (ids) => this.#shelf?.post(ids),
			account: () => this.signedIn.account,
			onChange: () => this.#changed()
		});
		this.#changed();
		return this.#ownHere;
	}

	async #open(): Promise<void> {
		this.#shelf = openTabChannel<readonly string[]>('footnote-shelf', (gone) =>
			this.decks.own({ gone })
		);
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
			this.#ownHere?.close();
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
		if (isBehind(localStore()) || isToAsk(localStore())) void this.#withOwn(() => {});
		this.#protect();
	}

	/** Other decks and classes are theirs. */
	#signedInOrOut(): void {
		this.version++;
		void this.#ownHere?.sync.now();
		void this.decks.refresh(true);
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
		const unsent = unsentFrom(this.#log.status, Date.now());
		this.unsent = this.#ownHere?.withUnsent(unsent) ?? unsent;
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
