/**
 * Marks of what is left to do for decks of one's own. They stand in `localStorage`, where a page that has
 * nothing to do with edits finds them for next to nothing.
 */

import { MEDIA_UNSENT, MEDIA_WANTED } from '#lib/device/storage/own-database.ts';

/** Set while the shelf of decks may be other than the log of edits says. */
const BEHIND = 'footnote.own-behind';
/** How far the account's edits go, and in which database, where the server and this device have the same. */
const SAME = 'footnote.own-same';

/** What a server says of an account's edits. */
export interface EditsThere {
	/** The position of the last of them. */
	edits: number;
	/** Of its database: another one where it was put back to what it was. */
	lineage: string;
}

/** When the decks that are followed here are to be asked for again, epoch ms; absent where none is. */
const ASK_AGAIN = 'footnote.follow-at';

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

export const isBehind = (storage: Storage): boolean => storage.getItem(BEHIND) !== null;

/** Whether it is time to ask for decks that are followed, or for pictures that are still lacking. */
export const isToAsk = (storage: Storage): boolean =>
	Date.now() >= Number(storage.getItem(ASK_AGAIN) ?? Infinity) ||
	storage.getItem(MEDIA_WANTED) !== null;

/** Whether there are edits to be exchanged, or what they show. */
export function isOther(storage: Storage, { edits, lineage }: EditsThere): boolean {
	const same = storage.getItem(SAME) ?? `0 ${lineage}`;
	// A dash is no number, and so at no position.
	return (
		Number(storage.getItem(MEDIA_UNSENT)) > Date.now() ||
		!(parseInt(same) >= edits && same.endsWith(` ${lineage}`))
	);
}

/** Storage that is full keeps no mark; the next time that somebody edits all of it is looked at anyway. */
function put(storage: Storage, key: string, value: string): void {
	try {
		storage.setItem(key, value);
	} catch {
		// As good as none.
	}
}
