/** What a device and the server say to each other about a review log. */
import * as z from 'zod/mini';
import type { Entry } from './entry.ts';
import { EntryId } from './stamp.ts';
import { Moment } from './times.ts';

/** Entries in one message, either way. */
export const MOST_PUSHED = 500;
export const MOST_PULLED = 2000;

/**
 * From the device. Entries are looked at one by one, so that a bad one stops no other; what a newer app says
 * besides is passed over.
 */
export const Push = z.object({
	/** The device's name as a writer of entries: its clock is the one that `now` shows. */
	device: EntryId.shape.device,
	/** For whose log this is: on a shared device somebody else may have signed in meanwhile. */
	account: z.optional(EntryId.shape.device),
	/** Its clock as it sends this, epoch ms. */
	now: Moment,
	/** Up to which position of the account's log it has all that others wrote. */
	since: z.int().check(z.nonnegative()),
	/** The server's, as it was said last (see `Reply`). */
	lineage: z.optional(z.string().check(z.maxLength(100))),
	entries: z.array(z.unknown()).check(z.maxLength(MOST_PUSHED))
});
export type Push = z.infer<typeof Push>;

const FirstEntries = z.array(z.unknown()).check(z.maxLength(20));

/** What a device sends that has no account yet: some of its first entries, with which one begins. */
export const Beginning = z.object({
	device: EntryId.shape.device,
	now: Moment,
	entries: FirstEntries,
	/** Edits of decks of one's own (see own/edit.ts), and the device's name as a writer of those. */
	edits: z.optional(z.object({ device: EntryId.shape.device, entries: FirstEntries }))
});
export type Beginning = z.infer<typeof Beginning>;

/** Why an entry will not be taken. */
export type Refusal = 'malformed' | 'too-large';

/** From the server, once everything it took is durable. */
export interface Reply<E = Entry> {
	/** Its clock, epoch ms. */
	now: number;
	/** Another one when the server's database was put back to what it was, or replaced. */
	lineage: string;
	/**
	 * The device knows of a log that is not the one here: this reply begins at the beginning, and all that
	 * the device has is to be sent again.
	 */
	anew?: true;
	/** None of the entries was taken: there is no room for more, today or at all. They are kept, and sent later. */
	full?: 'today' | 'account';
	/** Places among the pushed entries that were not taken, and never will be as they are. */
	refused: { place: number; why: Refusal }[];
	/**
	 * Entries as they stand here, where that is not what was pushed: with their time put right, or
	 * another entry under the same id. Every device is to hold them so.
	 */
	standing: E[];
	/** What came after `since` from elsewhere, in order of arrival. */
	entries: E[];
	/** To go on from. */
	position: number;
	/** Whether there is more to be had at once. */
	more: boolean;
	/** Beside the review log: the position of the last of the account's edits (see own/edit.ts). */
	edits?: number;
}
