/** Entries that came from outside, told apart by what this release can do with them. */
import * as z from 'zod/mini';
import { Entry } from './entry.ts';
import type { LogEntry } from './stamp.ts';
import { isDeeper } from '#lib/releases/is-deeper.ts';
import { loosened } from '#lib/releases/loosened.ts';
import { unknownFields } from '#lib/releases/unknown-fields.ts';
import { isKnown } from './kinds.ts';

/** What every entry has, also one of a kind that only a newer version of the app knows. */
const { device, seq, at, offset } = Entry.def.options[0].shape;
const Stamped = z.looseObject({
	device,
	seq,
	at,
	offset,
	kind: z.string().check(z.minLength(1), z.maxLength(32))
});

/** An entry is handed on as it came, never as a parser makes it: what is not known here is carried. */
export type Checked<E = Entry> =
	| {
			/** Understood; of a kind that only a newer release has; with a value that maybe only one allows. */
			as: 'understood' | 'newer' | 'aside';
			entry: E;
			/** What is not known here besides, JSON. */
			carried: string;
			/** Of `aside`: the values, and where. */
			issues: readonly Issue[];
	  }
	/** It cannot be told which entry it is, or it is nested beyond what anybody writes. */
	| { as: 'none'; issues: readonly Issue[] };

/** A fault, and where. */
export type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>;

/** Levels of lists and objects in each other: ours have six. */
const DEEPEST = 24;

export const checkEntry = (json: unknown): Checked => checkAs(json, Entry, isKnown);

/**
 * The same of any log.
 *
 * @param schema of its entries
 * @param isKnown whether an entry's kind is one that this release has
 */
export function checkAs<E extends LogEntry>(
	json: unknown,
	schema: z.ZodMiniType<E>,
	isKnown: (entry: E) => boolean
): Checked<E> {
	if (isDeeper(json, DEEPEST))
		return { as: 'none', issues: [{ path: [], message: 'Nested too deeply' }] };
	const stamped = Stamped.safeParse(json);
	if (!stamped.success) return { as: 'none', issues: stamped.error.issues };
	const entry = json as E;
	if (!isKnown(entry)) return { as: 'newer', entry, carried: '', issues: [] };
	// Nearly all are: of these there are thousands in a push.
	if (schema.safeParse(json).success) return { as: 'understood', entry, carried: '', issues: [] };
	const issues = loosened(schema).safeParse(json).error?.issues ?? [];
	const carried = unknownFields(schema, json);
	return { as: issues.length > 0 ? 'aside' : 'understood', entry, carried, issues };
}
