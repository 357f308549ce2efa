/**
 * One entry of the log of edits: a part of a deck of one's own now reads so, or is gone. Edits are immutable
 * and identified by (device, seq), as reviews are; a deck is the fold over the set of them. Nothing is ever
 * edited or deleted: what was written before is there to go back to.
 */
import * as z from 'zod/mini';
import { EDITED_DECK } from '#lib/deck/own-id.ts';
import { EntryId, Stamp, type DraftOf } from '#lib/memory/log/stamp.ts';

const EditedDeckId = z.string().check(z.regex(EDITED_DECK));

/**
 * Which part of a deck: of each the last edit counts. Its head is there once, of all else there are many. `place` says
 * where the fact of the same id stands: so that moving it on one device, and rewording it on another, both count.
 */
export const Part = z.discriminatedUnion('of', [
	z.strictObject({ of: z.literal('head') }),
	z.strictObject({
		of: z.enum(['source', 'entity', 'section', 'fact', 'place', 'medium']),
		id: z.string().check(z.maxLength(64), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
	})
]);
export type Part = z.infer<typeof Part>;

/** What was done together, and is undone together: an import, a paste. */
const Batch = z.string().check(z.regex(/^[0-9a-z]{8,32}$/));

export const Edit = z.discriminatedUnion('kind', [
	z.strictObject({
		...Stamp.shape,
		kind: z.literal('edit'),
		deck: EditedDeckId,
		part: Part,
		/** The part as it now reads, as in a deck file; null where it is gone. Whoever folds it looks at it. */
		value: z.unknown(),
		batch: z.optional(Batch)
	}),
	/** Takes one earlier entry out of the fold; an undo can itself be undone. */
	z.strictObject({ ...Stamp.shape, kind: z.literal('undo'), target: EntryId }),
	/** Takes all edits of a batch out of the fold, however many they are; it can be undone. */
	z.strictObject({ ...Stamp.shape, kind: z.literal('withdraw'), batch: Batch })
]);
export type Edit = z.infer<typeof Edit>;

/** An edit of a part. */
export type PartEdit = Extract<Edit, { kind: 'edit' }>;

/** What a writer supplies; the log adds the rest. */
export type EditDraft = DraftOf<Edit>;

/** What identifies a part of a deck, as one string. */
export const partKey = (part: Part): string =>
	part.of === 'head' ? 'head' : `${part.of} ${part.id}`;
