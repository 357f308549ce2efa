import type { Entry } from '#lib/memory/log/entry.ts';
import type { LogEntry } from '#lib/memory/log/stamp.ts';
import { newDeviceId } from '#lib/device/storage/device-id.ts';
import type { HeldStash } from './held-stash.ts';
import type { Held, Stamped } from './store.ts';
import { numbered } from './union.ts';

/**
 * Entries that exist in this page only, because the store would not take them. They are numbered
 * under a device id of the page's own, so that they are final at once: another entry can undo them,
 * and nothing changes about them when they are written at last.
 */
export class HeldEntries<E extends LogEntry = Entry> {
	readonly #page = newDeviceId();
	readonly #stash: HeldStash<E> | undefined;
	#held: Held<E>[] = [];
	#nextSeq = 1;
	#tokens = 0;

	constructor(stash: HeldStash<E> | undefined) {
		this.#stash = stash;
	}

	/** A name for an attempt to append; no other page has the like. */
	newToken(): string {
		return `${this.#page} ${this.#tokens++}`;
	}

	get entries(): E[] {
		return this.#held.flatMap(({ entries }) => entries);
	}

	get count(): number {
		return this.#held.reduce((sum, { entries }) => sum + entries.length, 0);
	}

	/** Keeps the drafts of an append that failed. */
	hold(drafts: readonly Stamped<E>[], token: string): E[] {
		const entries = numbered(drafts, this.#page, this.#nextSeq);
		this.#nextSeq += entries.length;
		this.#held.push({ token, entries });
		this.#stash?.keep(this.#page, this.#held);
		return entries;
	}

	/** What waits to be written, here and from pages that are gone; `written` lets go of it. */
	pending(): { held: Held<E>[]; written: () => void } {
		const left = this.#stash?.others(this.#page) ?? [];
		const own = [...this.#held];
		return {
			held: [...own, ...left.flatMap(({ held }) => held)],
			written: () => {
				this.#held = this.#held.slice(own.length);
				for (const { page } of left) this.#stash?.drop(page);
				if (this.#held.length > 0) this.#stash?.keep(this.#page, this.#held);
				else if (own.length > 0) this.#stash?.drop(this.#page);
			}
		};
	}
}
