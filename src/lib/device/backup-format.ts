/**
 * The file that holds everything of a learner. Its format is versioned apart from the database: a
 * file written today must be readable for good.
 */
import * as z from 'zod/mini';
import { Entry } from '#lib/memory/entry.ts';

z.config(z.locales.en());

const KINDS = new Set(Entry.def.options.map((option) => option.shape.kind.def.values[0]));

/** What every entry has, also one of a kind that only a newer version of the app knows. */
const { device, seq, at, offset } = Entry.def.options[0].shape;
const Unknown = z.looseObject({
	device,
	seq,
	at,
	offset,
	kind: z.string().check(
		z.minLength(1),
		z.maxLength(32),
		z.refine((kind) => !KINDS.has(kind as Entry['kind']))
	)
});

export const BACKUP_FORMAT = 1;

export const Backup = z.strictObject({
	app: z.literal('footnote'),
	format: z.literal(BACKUP_FORMAT),
	/** When it was written, ISO 8601. For people; nothing depends on it. */
	exported: z.string().check(z.maxLength(40)),
	preferences: z.record(z.string().check(z.maxLength(64)), z.json()),
	entries: z.array(z.unknown())
});

/** One entry, by the rules of its kind. */
export const checkEntry = (json: unknown) =>
	json !== null && typeof json === 'object' && KINDS.has((json as { kind: Entry['kind'] }).kind)
		? Entry.safeParse(json)
		: Unknown.safeParse(json);
