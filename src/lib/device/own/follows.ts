/**
 * Decks that are followed on this device: now and then their servers' address is asked whether there is another
 * version, and what it changes is written into the log of edits. Whatever goes wrong, what is here stays.
 */
import type { Edit, EditDraft } from '#lib/own/edit.ts';
import type { PartsOf } from '#lib/own/fold.ts';
import { followEdits } from '#lib/own/follow/follow.ts';
import { followOf } from '#lib/own/follow/followed.ts';
import { publishedDeck, type PublishedDeck } from '#lib/own/follow/published-deck.ts';
import { versionOf } from '#lib/own/version.ts';
import { PUBLISHED_DECK } from '#lib/deck/own-id.ts';
import type { OwnMarks } from './marks.ts';

/** What an address says. */
export type Asked =
	| { kind: 'deck'; published: PublishedDeck; etag: string }
	| { kind: 'same' }
	/** There is no deck, or not any more. */
	| { kind: 'gone' }
	/** No answer, or none that can be understood: a hotel's page, a server that is being repaired. */
	| { kind: 'silent' };

/** What this device remembers of a deck besides what its edits say. */
interface Seen {
	/** What the server called what was taken over last, and what the edits then said. */
	etag?: string;
	state?: string;
	/** Its maker has withdrawn it. */
	gone?: boolean;
}

export interface FollowsOptions {
	/** Undefined while they are not read. */
	decks: () => ReadonlyMap<string, PartsOf> | undefined;
	write: (drafts: readonly EditDraft[]) => Promise<readonly Edit[]>;
	fetch: typeof globalThis.fetch;
	storage: Storage;
	marks: Pick<OwnMarks, 'askAgain' | 'asksAgain'>;
	/** Epoch ms. */
	now: () => number;
	/** What else has to be brought to a server and asked about, at the same times. */
	reports: { bring(): Promise<void>; waits(): boolean };
	/** One tab is enough. */
	locks: Pick<LockManager, 'request'> | undefined;
	onChange: () => void;
}

/** A learner who studies every day has a correction on the same day, ms. */
const EVERY = 3 * 3_600_000;
/** Where there was no answer, it may be that there is no network. */
const SOON = 600_000;
/** Under which it is remembered; another shape would get another name. */
const SEEN = 'footnote.follows';

/** The deck at an address of this server. */
export async function askFor(
	fetch: typeof globalThis.fetch,
	address: string,
	etag?: string
): Promise<Asked> {
	try {
		const headers: HeadersInit = { accept: 'application/json' };
		if (etag !== undefined) headers['if-none-match'] = etag;
		const response = await fetch(`/api/published/${address}`, { headers });
		if (response.status === 304) return { kind: 'same' };
		const json: unknown = await response.json();
		// Only where it is our server that says so.
		if (response.status === 404 && Object(json).why === 'not-published') return { kind: 'gone' };
		const published = response.ok ? publishedDeck(json) : undefined;
		return published
			? { kind: 'deck', published, etag: response.headers.get('etag') ?? '' }
			: { kind: 'silent' };
	} catch {
		return { kind: 'silent' };
	}
}

export class Follows {
	readonly #options: FollowsOptions;
	#asking: Promise<void> | undefined;

	constructor(options: FollowsOptions) {
		this.#options = options;
	}

	/** Whether the maker of a deck that is followed here has withdrawn it. */
	isGone(id: string): boolean {
		return this.#seen()[id]?.gone === true;
	}

	/** Begins to follow, or goes on; resolves with what was written when it is on the disk. */
	async follow(address: string, { published, etag }: { published: PublishedDeck; etag: string }) {
		const { write, marks, now } = this.#options;
		const { id } = published;
		const written = await write(followEdits(this.#parts(id), address, published));
		this.#note(id, { etag, ...this.#stateOf(id) });
		marks.askAgain(now() + EVERY);
		return written;
	}

	/** The edits have changed: what another device has begun to follow is asked for from here, too. */
	changed(): void {
		const { marks, now, reports } = this.#options;
		if (!marks.asksAgain() && (reports.waits() || this.#followed().length > 0))
			marks.askAgain(now());
	}

	/** Asks for all of them, in one tab; resolves when it is done. */
	refresh(): Promise<void> {
		const { locks } = this.#options;
		this.#asking ??= Promise.resolve(
			locks
				? locks.request('footnote-follows', { ifAvailable: true }, (lock) =>
						lock ? this.#refresh() : undefined
					)
				: this.#refresh()
		).finally(() => (this.#asking = undefined));
		return this.#asking;
	}

	async #refresh(): Promise<void> {
		const { decks, marks, now, reports } = this.#options;
		if (!decks()) return;
		await reports.bring();
		const followed = this.#followed();
		let silent = false;
		for (const [id, address] of followed) if (!(await this.#renew(id, address))) silent = true;
		const more = followed.length > 0 || reports.waits();
		marks.askAgain(more ? now() + (silent ? SOON : EVERY) : undefined);
		this.#forgetAllBut(new Set(followed.map(([id]) => id)));
	}

	/** False where there was no answer. */
	async #renew(id: string, address: string): Promise<boolean> {
		const { fetch, write, onChange } = this.#options;
		const seen = this.#seen()[id];
		// What other devices have written since is looked at as a whole: so all end with what the server has.
		const as = seen?.state === this.#stateOf(id).state ? seen?.etag : undefined;
		const asked = await askFor(fetch, address, as);
		if (asked.kind === 'silent') return false;
		const gone = asked.kind === 'gone';
		if (gone !== (seen?.gone === true)) {
			this.#note(id, { ...seen, gone });
			onChange();
		}
		if (asked.kind !== 'deck' || asked.published.id !== id) return true;
		const parts = this.#parts(id);
		// Meanwhile it may have been deleted here, or be followed by another address.
		if (followOf(parts)?.address !== address) return true;
		const drafts = followEdits(parts, address, asked.published);
		if (drafts.length > 0) await write(drafts);
		this.#note(id, { etag: asked.etag, ...this.#stateOf(id) });
		return true;
	}

	/** The decks that are followed, by their ids, with their addresses. */
	#followed(): [string, string][] {
		return [...(this.#options.decks() ?? [])].flatMap(([id, parts]): [string, string][] => {
			const follow = PUBLISHED_DECK.test(id) ? followOf(parts) : undefined;
			return follow ? [[id, follow.address]] : [];
		});
	}

	#stateOf(id: string): { state: string } {
		return { state: versionOf(this.#parts(id)) };
	}

	#parts(id: string): PartsOf {
		return this.#options.decks()?.get(id) ?? NONE;
	}

	/** Whatever else stands there, of another release or cut short, is as good as nothing. */
	#seen(): Record<string, Seen> {
		try {
			const read: unknown = JSON.parse(this.#options.storage.getItem(SEEN) ?? '{}');
			return typeof read === 'object' && read !== null ? (read as Record<string, Seen>) : {};
		} catch {
			return {};
		}
	}

	#note(id: string, seen: Seen): void {
		this.#keep({ ...this.#seen(), [id]: seen });
	}

	#forgetAllBut(ids: ReadonlySet<string>): void {
		const seen = this.#seen();
		const kept = Object.entries(seen).filter(([id]) => ids.has(id));
		if (kept.length < Object.keys(seen).length) this.#keep(Object.fromEntries(kept));
	}

	#keep(seen: Record<string, Seen>): void {
		try {
			this.#options.storage.setItem(SEEN, JSON.stringify(seen));
		} catch {
			// Then the whole deck is asked for the next time.
		}
	}
}

const NONE: PartsOf = new Map();
