/**
 * A deck that is followed: its maker's versions, as edits that make a deck here what the latest says. So whoever
 * follows it has it as they have decks of their own: offline, on their other devices, in their file, and after its
 * maker has withdrawn it.
 */
import type { EditDraft, Part } from '#lib/own/edit.ts';
import { partKey } from '#lib/own/edit.ts';
import { valueOf, type PartsOf } from '#lib/own/fold.ts';
import { listed } from '#lib/own/parts-there.ts';
import { editsOf } from '#lib/own/list/list-edits.ts';
import { placesBetween } from '#lib/own/list/places.ts';
import { deckEdits } from '#lib/own/share/deck-edits.ts';
import type { Follow } from './followed.ts';
import type { PublishedDeck } from './published-deck.ts';

/**
 * What is to be written so that a deck reads as a version of it does; nothing where it does already. A deck that was
 * put away stays so.
 */
export function followEdits(
	parts: PartsOf,
	address: string,
	{ id, version, changed, deck }: PublishedDeck
): EditDraft[] {
	const wanted = new Map<string, readonly [Part, unknown]>();
	for (const draft of deckEdits(deck, { deck: id }))
		if (draft.kind === 'edit' && draft.part.of !== 'place')
			wanted.set(partKey(draft.part), [draft.part, draft.value]);
	const { from: _, ...head } = Object(wanted.get('head')?.[1]) as Record<string, unknown>;
	const follows: Follow = { address, version, changed };
	const before = parts.get('head');
	const { archived } = Object(before && valueOf(before)) as { archived?: unknown };
	const now = { ...head, ...(archived === true && { archived }), follows };
	wanted.set('head', [{ of: 'head' }, now]);
	const gone = [...parts.values()].flatMap(({ part }): (readonly [Part, unknown])[] =>
		part.of === 'place' || wanted.has(partKey(part)) ? [] : [[part, null]]
	);
	const all = [...wanted.values(), ...gone, ...placed(parts, wanted)];
	return editsOf(
		id,
		all.filter(([part, value]) => !reads(parts, part, value))
	);
}

/** Whether a part says so already. */
function reads(parts: PartsOf, part: Part, value: unknown): boolean {
	const history = parts.get(partKey(part));
	return history ? JSON.stringify(valueOf(history)) === JSON.stringify(value) : value === null;
}

/** Places for sections and facts: only what is new gets one, as long as the others stand as they stood. */
function placed(
	parts: PartsOf,
	wanted: ReadonlyMap<string, readonly [Part, unknown]>
): (readonly [Part, unknown])[] {
	return (['section', 'fact'] as const).flatMap((of) => {
		const order = [...wanted.values()].flatMap(([part]) => (part.of === of ? part.id : []));
		const standing = new Map(listed(parts, of).map(({ id, place }) => [id, place]));
		const kept = new Set(order.filter((id) => standing.get(id) !== undefined));
		const stands = [...standing.keys()].filter((id) => kept.has(id));
		const same = [...kept].join(' ') === stands.join(' ');
		const placeOf = (id: string | undefined) =>
			same && id !== undefined ? standing.get(id) : undefined;
		return newPlaces(order, placeOf);
	});
}

function newPlaces(
	order: readonly string[],
	placeOf: (id: string | undefined) => string | undefined
): (readonly [Part, unknown])[] {
	const given: (readonly [Part, unknown])[] = [];
	for (let at = 0; at < order.length;) {
		if (placeOf(order[at]) !== undefined) {
			at++;
			continue;
		}
		let to = at;
		while (to < order.length && placeOf(order[to]) === undefined) to++;
		const places = placesBetween(placeOf(order[at - 1]), placeOf(order[to]), to - at);
		places.forEach((place, i) => given.push([{ of: 'place', id: order[at + i]! }, place]));
		at = to;
	}
	return given;
}
