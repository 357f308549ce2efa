/** Places for names in a list: each keeps its field on the screen while the name in it becomes another. */
export interface Slot {
	/** For as long as the list is shown. */
	readonly key: string;
	/** The entity that is named; undefined of the place where the next one goes. */
	id: string | undefined;
	/** The one that was named when somebody came to it. */
	origin: string | undefined;
	/** The id of one that is made here. */
	readonly own: string;
}

/**
 * The places of a list that names these entities by now, and an empty one for the next.
 *
 * @param before the places as they were
 */
export function reconciled(
	before: readonly Slot[],
	ids: readonly string[],
	{ newId, most }: { newId: () => string; most: number }
): Slot[] {
	const left = [...before];
	const take = (id: string | undefined): Slot | undefined => {
		const at = left.findIndex((slot) => slot.id === id);
		return at === -1 ? undefined : left.splice(at, 1)[0];
	};
	const slots = ids.map((id) => take(id) ?? slotOf(id, newId()));
	return slots.length < most ? [...slots, take(undefined) ?? slotOf(undefined, newId())] : slots;
}

const slotOf = (id: string | undefined, own: string): Slot => ({ key: own, id, origin: id, own });
