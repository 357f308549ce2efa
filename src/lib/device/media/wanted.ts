/**
 * Pictures and sounds that decks here show and this device lacks: a list of them, which outlives the page, and is worked off
 * whenever there is a network. So whoever has fetched a deck has what it shows, offline too.
 */
import { localStore } from '#lib/device/storage/local-store.ts';
import { MEDIA_WANTED } from '#lib/device/storage/own-database.ts';
import { fetchMedium, type Fetched } from './fetch-medium.ts';
import { mediaHere, type Media } from './media.ts';

/** At a time. */
const AT_ONCE = 3;
/** More are asked for as they are met. */
const MOST = 5000;

interface WantedOptions {
	storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
	media: Pick<Media, 'names' | 'keep'>;
	fetch: (name: string, address?: string) => Promise<Fetched>;
	/** One tab is enough. */
	locks: Pick<LockManager, 'request'> | undefined;
}

/** Each name with the address of a published deck that shows it, or nothing. */
type List = Record<string, string>;

export class Wanted {
	readonly #options: WantedOptions;
	#running: Promise<void> | undefined;

	constructor(options: WantedOptions) {
		this.#options = options;
	}

	/**
	 * Fetches those of them that are not here; resolves when they are, or there is no network.
	 *
	 * @param address of a published deck that shows them
	 */
	async want(names: readonly string[], address = ''): Promise<void> {
		const here = new Set(await this.#options.media.names().catch(() => []));
		const lacking = names.filter((name) => !here.has(name));
		if (lacking.length > 0) {
			const list = this.#list();
			for (const name of lacking) list[name] ||= address;
			this.#keep(list);
		}
		await this.fetch();
	}

	/** Goes on with what is still wanted. */
	fetch(): Promise<void> {
		const { locks } = this.#options;
		this.#running ??= Promise.resolve(
			locks
				? locks.request('footnote-media', { ifAvailable: true }, (lock) =>
						lock ? this.#fetchAll() : undefined
					)
				: this.#fetchAll()
		).finally(() => (this.#running = undefined));
		return this.#running;
	}

	async #fetchAll(): Promise<void> {
		const tried = new Set<string>();
		for (;;) {
			const list = this.#list();
			const next = Object.keys(list)
				.filter((name) => !tried.has(name))
				.slice(0, AT_ONCE);
			if (next.length === 0) return;
			const said = await Promise.all(
				next.map((name) => this.#options.fetch(name, list[name] || undefined))
			);
			const left = this.#list();
			for (const [n, name] of next.entries()) {
				tried.add(name);
				// What cannot be had is asked for again by whoever meets it.
				if (said[n] !== 'silent') delete left[name];
			}
			this.#keep(left);
			if (said.every((one) => one === 'silent')) return;
		}
	}

	/** Whatever else stands there is as good as nothing. */
	#list(): List {
		try {
			const read: unknown = JSON.parse(this.#options.storage.getItem(MEDIA_WANTED) ?? '{}');
			return { ...(typeof read === 'object' && read !== null ? (read as List) : {}) };
		} catch {
			return {};
		}
	}

	#keep(list: List): void {
		const entries = Object.entries(list).slice(0, MOST);
		const { storage } = this.#options;
		try {
			if (entries.length === 0) storage.removeItem(MEDIA_WANTED);
			else storage.setItem(MEDIA_WANTED, JSON.stringify(Object.fromEntries(entries)));
		} catch {
			// Storage is full: they are asked for as they are met.
		}
	}
}

let here: Wanted | undefined;

/** The list of this browser. */
export function wantedHere(): Wanted {
	here ??= new Wanted({
		storage: localStore(),
		media: mediaHere(),
		fetch: (name, address) => fetchMedium(name, address),
		locks: globalThis.navigator?.locks
	});
	return here;
}
