/**
 * The decks on this device: from its own storage first, from the server where it has none, renewed
 * in the background. After the first visit all of them are here, so that a train tunnel is no
 * obstacle. What cannot be stored is kept for as long as the page lives. Decks of one's own stand among
 * them, put there by the log of edits: what the server says is nothing to them.
 */
import { isEditedDeck } from '#lib/deck/own-id.ts';
import { wordingLoaded } from '#lib/deck/words/wording.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { ReadDeck } from '#lib/deck/read-deck.ts';
import { SameCards } from '#lib/memory/queue/same-cards.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import type { DeckStore, OwnChange } from './store.ts';
import type { Shelved, ShelvedCards, ShelvedDeck } from './shelved.ts';
import type { DeckListing } from '#lib/deck/listing.ts';
import { CHECKED_BY } from '#lib/releases/checked-by.ts';
import { pause } from '#lib/device/pause.ts';
import { whereStored } from '#lib/device/storage/health.ts';

/** The deck is not on this device, and the server cannot be asked just now. */
export class DeckUnreachable extends Error {
	/** It was reached, and is of a newer release, which alone can read it. */
	readonly newer: boolean;

	constructor(newer = false) {
		super('This deck is not here.');
		this.name = 'DeckUnreachable';
		this.newer = newer;
	}
}

interface DeckOptions {
	/** Undefined where the browser stores nothing. */
	store: DeckStore | undefined;
	/** The release of the app: cards worked out by another are worked out anew. */
	release: string;
	fetch: typeof globalThis.fetch;
	/** Called when a deck was added, replaced or removed. */
	onChange: () => void;
	/** Called with what several decks ask, whenever their cards were read anew. */
	onSame?: (same: SameCards) => void;
	/** Called with the pictures and sounds of a deck, by their names, and with what the list says of it. */
	onMedia?: (media: object, listed: DeckListing | undefined) => unknown;
}

/** What the server said: a body, "you have it already", "no such thing", or nothing intelligible. */
type Reply = Body | { kind: 'same' | 'none' | 'silent' };

interface Body {
	kind: 'body';
	json: unknown;
	etag: string;
	/** Whether the release of this page has checked it, where it was built or sent. */
	checked: boolean;
}

export class Decks {
	readonly #options: DeckOptions;
	/** Checked in this page's life; also all there is where nothing can be stored. */
	readonly #here = new Map<string, Shelved>();
	#list: DeckListing[] | undefined;
	#own: DeckListing[] | undefined;
	#cards: Promise<QueueCard[]> | undefined;
	#refreshing: Promise<void> | undefined;

	/** Resolves when decks of one's own are as they were last edited; absent where nothing was edited. */
	edited: (() => Promise<void>) | undefined;

	constructor(options: DeckOptions) {
		this.#options = options;
	}

	/**
	 * All decks: one's own, and those that the server listed last. Throws `DeckUnreachable` if there are none,
	 * and the server could never be asked.
	 */
	async list(): Promise<DeckListing[]> {
		const index = this.#list ? undefined : await this.#stored((store) => store.index());
		// Only now: while the disk was read the server may have said what is newer.
		this.#list ??= index?.decks;
		// What was asked before us may have been asked without a network: then once more.
		const underWay = this.#refreshing;
		if (!this.#list) await this.refresh();
		if (!this.#list && underWay) await this.refresh();
		await this.edited?.();
		const stored = this.#own ? undefined : await this.#stored((store) => store.own());
		const own = (this.#own ??= stored) ?? [];
		if (!this.#list && own.length === 0) throw new DeckUnreachable();
		return [...own, ...(this.#list ?? [])];
	}

	/** A deck, and what words it; undefined if there is none by that name. Throws `DeckUnreachable` if nobody can say. */
	async get(id: string): Promise<ReadDeck['deck'] | undefined> {
		const deck = await this.#found(id);
		if (deck) await wordingLoaded(deck.lang);
		return deck;
	}

	async #found(id: string): Promise<ReadDeck['deck'] | undefined> {
		const own = isEditedDeck(id);
		if (own) await this.edited?.();
		const here = this.#here.get(id)?.deck ?? (await this.#stored((store) => store.deck(id)));
		const checked = here && (await this.#checked(id, here));
		if (checked || own) return checked;
		const reply = await this.#ask(`/api/decks/${encodeURIComponent(id)}`);
		if (reply.kind === 'none') return undefined;
		const deck = reply.kind === 'body' && (await this.#keep(id, reply));
		if (!deck || deck === 'newer') throw new DeckUnreachable(deck === 'newer');
		return deck;
	}

	/** What the queue needs to know of all cards on this device. */
	async cards(): Promise<QueueCard[]> {
		await this.edited?.();
		this.#cards ??= this.#readCards();
		return this.#cards;
	}

	/**
	 * Asks the server for the list and for every deck that is new or has changed.
	 *
	 * @param anew once more where it is being asked already: it was told of somebody else then
	 */
	refresh(anew = false): Promise<void> {
		if (anew && this.#refreshing) return this.#refreshing.then(() => this.refresh());
		this.#refreshing ??= this.#refresh().finally(() => (this.#refreshing = undefined));
		return this.#refreshing;
	}

	/** Decks of one's own have changed; in another tab, where it is not said how. */
	own(change: Partial<OwnChange>): void {
		const { decks, changed = [], gone = [] } = change;
		this.#own = decks;
		for (const shelved of changed) this.#here.set(shelved.deck.deck.id, shelved);
		for (const id of gone) this.#here.delete(id);
		this.#changed();
	}

	async #readCards(): Promise<QueueCard[]> {
		const read = await this.#stored((store) => store.cards());
		// Nothing to be kept in mind: next time storage may answer.
		if (!read && this.#options.store) this.#cards = undefined;
		const stored = read ?? new Map<string, ShelvedCards>();
		for (const [id, { release }] of stored) {
			if (release === this.#options.release || this.#here.has(id)) continue;
			const shelved = await this.#stored((store) => store.deck(id));
			if (shelved) await this.#keep(id, asItCame(shelved));
		}
		for (const [id, { cards }] of this.#here) stored.set(id, cards);
		const all = [...stored.values()].flatMap(({ release, cards }) =>
			release === this.#options.release ? cards : []
		);
		this.#options.onSame?.(new SameCards(all));
		return all;
	}

	/** A deck that another release of the app stored is checked by the rules of this one. */
	async #checked(id: string, shelved: ShelvedDeck): Promise<ReadDeck['deck'] | undefined> {
		if (shelved.release === this.#options.release) return shelved.deck;
		const deck = await this.#keep(id, asItCame(shelved));
		return deck === 'newer' ? undefined : deck;
	}

	#changed(): void {
		this.#cards = undefined;
		this.#options.onChange();
	}

	async #refresh(): Promise<void> {
		const index = await this.#stored((store) => store.index());
		const reply = await this.#ask('/api/decks', index?.etag);
		if (reply.kind === 'body') {
			const decks = reply.checked
				? (reply.json as DeckListing[])
				: (await check())?.checkList(reply.json);
			if (!decks) return;
			this.#list = decks;
			await this.#stored((store) => store.putIndex({ etag: reply.etag, decks }));
			this.#changed();
		} else this.#list ??= index?.decks;
		const etags = (await this.#stored((store) => store.etags())) ?? new Map<string, string>();
		for (const [id, { deck }] of this.#here) etags.set(id, deck.etag);
		for (const { id, version } of this.#list ?? []) {
			const etag = etags.get(id);
			if (version === undefined || etag !== `"${version}"`) await this.#renew(id, etag);
		}
		if (reply.kind === 'body')
			await this.#dropAllBut(new Set(this.#list?.map(({ id }) => id)), etags);
	}

	async #renew(id: string, etag: string | undefined): Promise<void> {
		const reply = await this.#ask(`/api/decks/${encodeURIComponent(id)}`, etag);
		if (reply.kind === 'body') await this.#keep(id, reply);
	}

	async #dropAllBut(listed: ReadonlySet<string>, present: ReadonlyMap<string, string>) {
		for (const id of present.keys()) {
			if (listed.has(id) || isEditedDeck(id)) continue;
			this.#here.delete(id);
			await this.#stored((store) => store.remove(id));
			this.#changed();
		}
	}

	/** Checks a deck and keeps it, in place of any older version. */
	async #keep(
		id: string,
		{ json, etag, checked }: Omit<Body, 'kind'>
	): Promise<ReadDeck['deck'] | 'newer' | undefined> {
		const works = await cardsWorkedOut();
		await pause();
		const read = checked ? { deck: json as Deck } : await (await check())?.checkDeck(json, id);
		if (read === 'newer') return read;
		if (!works || !read) return undefined;
		await pause();
		const { release } = this.#options;
		const cards = { release, cards: works.queueCards(read.deck) };
		const shelved: Shelved = { deck: { etag, release, ...read }, cards };
		this.#here.set(id, shelved);
		await this.#stored((store) => store.put(shelved));
		this.#changed();
		const { media } = read.deck;
		if (media)
			this.#options.onMedia?.(
				media,
				this.#list?.find((one) => one.id === id)
			);
		return read.deck;
	}

	/** Storage that fails is as good as empty here: decks can be fetched again. */
	#stored<T>(work: (store: DeckStore) => Promise<T>): Promise<T | undefined> {
		const { store } = this.#options;
		return whereStored(() => (store ? work(store) : undefined));
	}

	async #ask(path: string, etag?: string): Promise<Reply> {
		try {
			const headers: HeadersInit = etag ? { 'if-none-match': etag } : {};
			const response = await this.#options.fetch(path, { headers });
			if (response.status === 304) return { kind: 'same' };
			if (response.status === 404) return { kind: 'none' };
			if (!response.ok) return { kind: 'silent' };
			return {
				kind: 'body',
				json: await response.json(),
				etag: response.headers.get('etag') ?? '',
				checked: response.headers.get(CHECKED_BY) === this.#options.release
			};
		} catch {
			return { kind: 'silent' };
		}
	}
}

const asItCame = ({ source, deck, etag }: ShelvedDeck) => ({
	json: source ?? deck,
	etag,
	checked: false
});

/** The checks, if they can be loaded: they may be one more thing that the network does not give. */
const check = () => import('./check.ts').catch(() => undefined);

/** Likewise: a device works out the cards of a deck once. */
const cardsWorkedOut = () => import('#lib/exam/plan/queue-cards.ts').catch(() => undefined);
