/**
 * Whether anything is left to do for decks of one's own: read by pages that have nothing to do with edits, and so apart
 * from what writes the marks (marks.ts). They stand in `localStorage`, where they are found for next to nothing.
 */
import { MEDIA_UNSENT, MEDIA_WANTED } from '#lib/device/storage/own-database.ts';

/** Set while the shelf of decks may be other than the log of edits says. */
export const BEHIND = 'footnote.own-behind';
/** How far the account's edits go, and in which database, where the server and this device have the same. */
export const SAME = 'footnote.own-same';
/** When the decks that are followed here are to be asked for again, epoch ms; absent where none is. */
export const ASK_AGAIN = 'footnote.follow-at';

/** What a server says of an account's edits. */
export interface EditsThere {
	/** The position of the last of them. */
	edits: number;
	/** Of its database: another one where it was put back to what it was. */
	lineage: string;
}

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
