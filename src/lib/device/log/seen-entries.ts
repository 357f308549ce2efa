import type { Entry } from '#lib/memory/log/entry.ts';
import { NO_PAPERS } from '#lib/memory/fold/papers.ts';
import type { Snapshot } from '#lib/memory/fold/snapshot.ts';
import { keyOf } from './store.ts';
import type { Fold } from './log-fold.ts';

/** For tests: a fold that only remembers which entries it was given. */
export class SeenEntries implements Fold {
	needsHistory = false;
	readonly entries = new Map<string, Entry>();
	readonly #restored: boolean;

	constructor(snapshot?: Snapshot) {
		this.#restored = snapshot !== undefined;
		// A snapshot of this fold hides its entries where no real one has any.
		this.add((snapshot?.corrections ?? []) as Entry[]);
	}

	add(entries: readonly Entry[]): void {
		for (const entry of entries) this.entries.set(keyOf(entry), entry);
		// Like the real fold, one that goes on from a snapshot cannot place what is older.
		if (this.#restored && entries.some(({ at }) => at < 0)) this.needsHistory = true;
	}

	snapshot(): Snapshot {
		const none = new Float64Array();
		const corrections = [...this.entries.values()] as Snapshot['corrections'];
		const papers = NO_PAPERS;
		return { cards: '', numbers: none, settings: {}, days: none, papers, threads: [], corrections };
	}

	get cards(): (string | false)[] {
		return [...this.entries.values()].map((entry) => 'card' in entry && entry.card);
	}
}
