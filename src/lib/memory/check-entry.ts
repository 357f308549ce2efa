import * as z from 'zod/mini';
import { Entry } from './entry.ts';

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

/** One entry that came from outside, by the rules of its kind. */
export const checkEntry = (json: unknown) =>
	json !== null && typeof json === 'object' && KINDS.has((json as { kind: Entry['kind'] }).kind)
		? Entry.safeParse(json)
		: Unknown.safeParse(json);
