/** Marks of what is left to do for decks of one's own, as they are written (see left-to-do.ts). */
import { ASK_AGAIN, BEHIND, SAME, type EditsThere } from './left-to-do.ts';

export interface OwnMarks {
	/** Something is about to be written here. */
	begin(): void;
	/** Something is about to come in. */
	behind(): void;
	/** The shelf is as the log of edits says. */
	shelved(): void;
	/** All edits are on the server, and all of the server's are here. */
	same(server: EditsThere): void;
	/** When to ask for decks that are followed; undefined where none is. */
	askAgain(at: number | undefined): void;
	asksAgain(): boolean;
}

export const ownMarks = (storage: Storage): OwnMarks => ({
	begin() {
		put(storage, BEHIND, '1');
		put(storage, SAME, '-');
	},
	behind: () => put(storage, BEHIND, '1'),
	shelved: () => storage.removeItem(BEHIND),
	same: ({ edits, lineage }) => put(storage, SAME, `${edits} ${lineage}`),
	askAgain: (at) =>
		at === undefined ? storage.removeItem(ASK_AGAIN) : put(storage, ASK_AGAIN, String(at)),
	asksAgain: () => storage.getItem(ASK_AGAIN) !== null
});

/** Storage that is full keeps no mark; the next time that somebody edits all of it is looked at anyway. */
function put(storage: Storage, key: string, value: string): void {
	try {
		storage.setItem(key, value);
	} catch {
		// As good as none.
	}
}
