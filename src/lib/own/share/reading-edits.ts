/** A deck as it is wanted, as edits of what it is: only what reads otherwise is written, and only what is new gets a place. */
import { partKey, type EditDraft, type Part } from '#lib/own/edit.ts';
import { valueOf, type PartsOf } from '#lib/own/fold.ts';
import { editsOf } from '#lib/own/list/list-edits.ts';
import { placesBetween } from '#lib/own/list/places.ts';
import { listed } from '#lib/own/parts-there.ts';

/**
 * What is to be written so that a deck reads so; nothing where it does already.
 *
 * @param wanted all its parts but places, by `partKey`, in their order; what is not among them goes
 */
export function readingEdits(
	deck: string,
	parts: PartsOf,
	wanted: ReadonlyMap<string, readonly [Part, unknown]>
): EditDraft[] {
	const gone = [...parts.values()].flatMap(({ part }): (readonly [Part, unknown])[] =>
		part.of === 'place' || wanted.has(partKey(part)) ? [] : [[part, null]]
	);
	const all = [...wanted.values(), ...gone, ...placed(parts, wanted)];
	return editsOf(
		deck,
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
