/**
 * What has become another in the deck that a copy was made of: offered one by one, and never taken by itself. What a
 * copy has read once already is nothing new to it, whatever was made of it since.
 */
import { shortName } from '#lib/formats/text/hash.ts';
import { Entity, Fact, Source } from '#lib/deck/schema.ts';
import { partKey, type Part } from '#lib/own/edit.ts';
import { valueOf, type PartsOf } from '#lib/own/fold.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import { deckEdits } from '#lib/own/share/deck-edits.ts';

/** Parts that read otherwise in the original: facts, what they rest on, and the titles of sections. */
export type CorrectedPart = Exclude<Part, { of: 'head' }> & {
	of: 'fact' | 'source' | 'entity' | 'section';
};

export interface Correction {
	part: CorrectedPart;
	/** Null where the copy does not have it. */
	mine: FactValue | null;
	/** Null where the original does not have it any more. */
	theirs: FactValue | null;
	/** Whether it reads otherwise here than it ever came from there. */
	touched: boolean;
	/** Names how it reads in the original. */
	name: string;
}

/** What a copy remembers of its original, in its head. */
export interface Decided {
	/** What was kept as it is here: by part, how it then read in the original. */
	kept: Readonly<Record<string, string>>;
	/** What was taken: by part, how it then read. */
	took: Readonly<Record<string, string>>;
}

/** The deck that a deck is a copy of; undefined for one that is no copy. */
export function originalOf(parts: PartsOf): string | undefined {
	const { from } = headIn(parts);
	return typeof from === 'string' ? from : undefined;
}

/** What was decided of corrections so far. */
export function decidedIn(parts: PartsOf): Decided {
	const { original } = headIn(parts);
	const { kept, took } = Object(original) as Record<string, unknown>;
	return { kept: namesIn(kept), took: namesIn(took) };
}

/** The head with what is decided by now. */
export const headWith = (parts: PartsOf, decided: Decided): object => ({
	...headIn(parts),
	original: decided
});

/** All that the original says otherwise, in its order; what it does not have any more last. */
export function correctionsFrom(parts: PartsOf, original: object): Correction[] {
	const decided = decidedIn(parts);
	const theirs = new Map<string, { part: CorrectedPart; value: FactValue }>();
	for (const draft of deckEdits(original, { deck: '' }))
		if (draft.kind === 'edit' && isCorrected(draft.part))
			theirs.set(partKey(draft.part), { part: draft.part, value: draft.value as FactValue });
	const found = [...theirs.values()].map(({ part, value }) =>
		compared(parts, part, value, decided)
	);
	const gone = [...parts.values()].map(({ part }) =>
		isCorrected(part) && !theirs.has(partKey(part))
			? compared(parts, part, null, decided)
			: undefined
	);
	return [...found, ...gone].filter((one) => one !== undefined);
}

function compared(
	parts: PartsOf,
	part: CorrectedPart,
	theirs: FactValue | null,
	{ kept, took }: Decided
): Correction | undefined {
	const key = partKey(part);
	const history = parts.get(key);
	const mine = history ? (valueOf(history) as FactValue | null) : null;
	const name = nameOf(part, theirs);
	// What was taken out here stays so; what facts alone need comes with them.
	if ((history && mine === null) || (!history && part.of !== 'fact') || kept[key] === name)
		return undefined;
	const came = history?.edits.filter(({ batch }) => batch !== undefined && batch === copied(parts));
	if (theirs === null && (part.of !== 'fact' || (came?.length === 0 && took[key] === undefined)))
		return undefined;
	if (theirs && history?.edits.some(({ value }) => nameOf(part, value) === name)) return undefined;
	const now = nameOf(part, mine);
	const first = history?.edits[0]?.value;
	const touched = mine !== null && now !== nameOf(part, first) && now !== took[key];
	return { part, mine, theirs, touched, name };
}

/** What was written when the copy was made: all of it together. */
const copied = (parts: PartsOf): string | undefined => parts.get('head')?.edits[0]?.batch;

const CORRECTED: ReadonlySet<string> = new Set(['fact', 'source', 'entity', 'section']);
const isCorrected = (part: Part): part is CorrectedPart => CORRECTED.has(part.of);

/** Names what a part says: the same for what only leaves out what goes without saying. */
function nameOf({ of }: CorrectedPart, value: unknown): string {
	if (value === null || value === undefined) return 'gone';
	const read =
		of === 'fact'
			? Fact.safeParse({ ...value, id: 'x' })
			: of === 'entity'
				? Entity.safeParse(value)
				: of === 'source'
					? Source.safeParse(value)
					: undefined;
	return shortName(JSON.stringify(read?.success ? read.data : value));
}

function headIn(parts: PartsOf): Record<string, unknown> {
	const head = parts.get('head');
	return Object(head && valueOf(head)) as Record<string, unknown>;
}

const namesIn = (value: unknown): Record<string, string> =>
	Object.fromEntries(
		Object.entries(Object(value) as object).filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string'
		)
	);
