/**
 * Held entries, written where a reload finds them. `localStorage` has room of its own and works
 * when the database does not; it is too small and too slow to be more than this second net.
 */
import type { Entry } from '#lib/memory/log/entry.ts';
import type { Held } from './store.ts';

export interface HeldStash<E = Entry> {
	/** Replaces what a page has stashed. */
	keep(page: string, held: readonly Held<E>[]): void;
	/** What other pages stashed: those that are gone, and maybe some that are still trying. */
	others(page: string): { page: string; held: Held<E>[] }[];
	drop(page: string): void;
}

/**
 * A stash in the given storage; one that cannot be used is as good as none.
 *
 * @param prefix of its keys: each log has its own
 */
export function heldStash<E = Entry>(storage: Storage, prefix = 'footnote.held.'): HeldStash<E> {
	return {
		keep(page, held) {
			try {
				storage.setItem(prefix + page, JSON.stringify(held));
			} catch {
				// Full as well: the entries stay in the page, and `health` says so.
			}
		},
		others: (page) =>
			Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? '')
				.filter((key) => key.startsWith(prefix) && key !== prefix + page)
				.map((key) => ({ page: key.slice(prefix.length), held: read(storage.getItem(key)) })),
		drop: (page) => storage.removeItem(prefix + page)
	};
}

/** Only this app writes these keys; what is no list of held entries was cut short, or is another release's, and holds nothing here. */
function read<E>(text: string | null): Held<E>[] {
	try {
		return (JSON.parse(text!) as Held<E>[]).filter(({ entries }) => entries.length);
	} catch {
		return [];
	}
}
