/**
 * The logs that an account has: of one shape and by one code, each in tables of its own. What this room says
 * of the review log's tables goes for the others' as well.
 */
import { checkEntry, type Checked } from '#lib/memory/log/check-entry.ts';
import type { LogEntry } from '#lib/memory/log/stamp.ts';
import { checkEdit } from '#lib/own/check-edit.ts';
import { EDIT_LIMITS, REVIEW_LIMITS, type Limits } from './quota.ts';
import { LARGEST, LARGEST_UNKNOWN } from './sizes.ts';

export interface AccountLog {
	/** Its tables. All logs' have the same columns, so those of the review log stand for any. */
	log: 'log';
	entry: 'entry';
	limits: Limits;
	/** Looks at what came: whether it is an entry of this log. */
	check: (json: unknown) => Checked<LogEntry>;
	/** Bytes of what a newer release alone understands, be it an entry or what one has besides. */
	largestUnknown: number;
}

export const REVIEWS: AccountLog = {
	log: 'log',
	entry: 'entry',
	limits: REVIEW_LIMITS,
	check: checkEntry,
	largestUnknown: LARGEST_UNKNOWN
};

/** Edits of decks of one's own. A part may say anything, so what is not known there is no larger a risk. */
export const EDITS: AccountLog = {
	log: 'edit_log' as 'log',
	entry: 'edit' as 'entry',
	limits: EDIT_LIMITS,
	check: checkEdit,
	largestUnknown: LARGEST
};
