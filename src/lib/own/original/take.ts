/** Corrections of the original, taken over or turned down: one batch of edits. */
import { partKey, type EditDraft, type Part } from '#lib/own/edit.ts';
import { valueOf, type PartsOf } from '#lib/own/fold.ts';
import { editsOf } from '#lib/own/list/list-edits.ts';
import { placesBetween } from '#lib/own/list/places.ts';
import { listed } from '#lib/own/parts-there.ts';
import { deckEdits } from '#lib/own/share/deck-edits.ts';
import { shownIn } from '#lib/own/share/shown-media.ts';
import { referencesOf } from '#lib/own/carry/refers.ts';
import { decidedIn, headWith, type Correction } from './corrections.ts';

/** Edits that make parts read as in the original, with whatever they need that is not here yet. */
export function takeEdits(
	deck: string,
	parts: PartsOf,
	corrections: readonly Correction[],
	original: object
): EditDraft[] {
	const decided = decidedIn(parts);
	const took = named(corrections);
	const fresh = corrections.filter(({ mine, part }) => mine === null && part.of === 'fact');
	const last = listed(parts, 'fact').at(-1);
	// Behind those that were given no place only what has none stands.
	const places =
		last && last.place === undefined ? [] : placesBetween(last?.place, undefined, fresh.length);
	return editsOf(deck, [
		...needed(parts, corrections, original),
		...corrections.map(({ part, theirs }) => [part, theirs] as const),
		...places.map((place, i) => [{ of: 'place', id: fresh[i]!.part.id }, place] as const),
		[{ of: 'head' }, headWith(parts, { ...decided, took: { ...decided.took, ...took } })]
	]);
}

/** Edits that leave parts as they are here, until the original reads otherwise once more. */
export function keepEdits(
	deck: string,
	parts: PartsOf,
	corrections: readonly Correction[]
): EditDraft[] {
	const decided = decidedIn(parts);
	const kept = { ...decided.kept, ...named(corrections) };
	return editsOf(deck, [[{ of: 'head' }, headWith(parts, { ...decided, kept })]]);
}

const named = (corrections: readonly Correction[]): Record<string, string> =>
	Object.fromEntries(corrections.map(({ part, name }) => [partKey(part), name]));

/** What facts name, and the copy does not have. */
function needed(
	parts: PartsOf,
	corrections: readonly Correction[],
	original: object
): [Part, unknown][] {
	const facts = corrections.flatMap(({ part, theirs }) =>
		part.of === 'fact' && theirs ? [theirs] : []
	);
	const keys = new Set([
		...facts.flatMap((fact) => referencesOf('fact', fact).map(({ to, id }) => `${to} ${id}`)),
		...[...shownIn(facts)].map((name) => `medium ${name}`)
	]);
	return deckEdits(original, { deck: '' }).flatMap((draft): [Part, unknown][] => {
		if (draft.kind !== 'edit' || draft.part.of === 'fact') return [];
		const key = partKey(draft.part);
		const here = parts.get(key);
		return keys.has(key) && !(here && valueOf(here) !== null) ? [[draft.part, draft.value]] : [];
	});
}
