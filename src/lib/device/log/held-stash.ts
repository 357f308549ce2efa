/**
 * Held entries, written where a reload finds them. `localStorage` has room of its own and works
 * when the database does not; it is too small and too slow to be more than this second net.
 */
import type { Held } from './store.ts';

export interface HeldStash {
	/** Replaces what a page has stashed. */
	keep(page: string, held: readonly Held[]): void;
	/** What other pages stashed: those that are gone, and maybe some that are still trying. */
	others(page: string): { page: string; held: Held[] }[];
	drop(page: string): void;
}

const PREFIX = 'footnote.held.';

/** A stash in the given storage; one that cannot be used is as good as none. */
export function heldStash(storage: Storage): HeldStash {
	return {
		keep(page, held) {
			try {
				storage.setItem(PREFIX + page, JSON.stringify(held));
			} catch {
				// Full as well: the entries stay in the page, and `health` says so.
			}
		},
		others: (page) =>
			Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? '')
				.filter((key) => key.startsWith(PREFIX) && key !== PREFIX + page)
				.map((key) => ({ page: key.slice(PREFIX.length), held: read(storage.getItem(key)) })),
		drop: (page) => storage.removeItem(PREFIX + page)
	};
}

/** Only this app writes these keys; what is no list of held entries was cut short, or is another release's, and holds nothing here. */
function read(text: string | null): Held[] {
	try {
		return (JSON.parse(text!) as Held[]).filter(({ entries }) => entries.length);
	} catch {
		return [];
	}
}
