/**
 * The file that holds everything of a learner. Its format is versioned apart from the database: a
 * file written today must be readable for good.
 */
import * as z from 'zod/mini';
import { BACKUP_FORMAT } from '#lib/memory/log/backup-text.ts';

z.config(z.locales.en());

/** What a newer release says besides is passed over; what it says in an entry is kept. */
export const Backup = z.object({
	app: z.literal('footnote'),
	format: z.literal(BACKUP_FORMAT),
	/** When it was written, ISO 8601. For people; nothing depends on it. */
	exported: z.string().check(z.maxLength(40)),
	preferences: z.record(z.string().check(z.maxLength(64)), z.unknown()),
	/** What a server knew of the account it wrote this for. For people; nothing depends on it. */
	account: z.optional(z.unknown()),
	entries: z.array(z.unknown()),
	/** Of decks of one's own; files of releases that knew none say nothing of them. */
	edits: z.optional(z.array(z.unknown())),
	/** Pictures and sounds of decks; what is not what it says it is is passed over. */
	media: z.optional(z.array(z.unknown())),
	/** A teacher's export says more, for the teacher to keep; a device has no use for it. */
	teacher: z.optional(z.unknown())
});
