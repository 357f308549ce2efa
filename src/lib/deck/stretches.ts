/**
 * Of its like, a fact borrows wrong answers from a bounded stretch of the file: as many as anybody is
 * ever asked to choose among, and yet a deck of twenty thousand pairs stays linear in time and memory.
 */

/** Items of a stretch, at most. */
const LONGEST_STRETCH = 64;

/**
 * Cuts a list into stretches of nearly one length, in its order, and finds an item's own. A list of up
 * to 64 is one stretch; two items of one stretch always have each other.
 */
export function stretchesOf<T>(items: readonly T[]): (item: T) => readonly T[] {
	const count = Math.ceil(items.length / LONGEST_STRETCH);
	const found = new Map<T, readonly T[]>();
	for (let i = 0; i < count; i++) {
		const from = Math.floor((i * items.length) / count);
		const stretch = items.slice(from, Math.floor(((i + 1) * items.length) / count));
		for (const item of stretch) found.set(item, stretch);
	}
	return (item) => found.get(item) ?? [];
}

/** The same for each kind of item by itself: the pairs of one relation, the dates as exact as another. */
export function stretchesByKey<T>(
	items: readonly T[],
	keyOf: (item: T) => string | number
): (item: T) => readonly T[] {
	const kinds = new Map<string | number, T[]>();
	for (const item of items) {
		const kind = kinds.get(keyOf(item));
		if (kind) kind.push(item);
		else kinds.set(keyOf(item), [item]);
	}
	const found = new Map([...kinds].map(([key, alike]) => [key, stretchesOf(alike)]));
	return (item) => found.get(keyOf(item))?.(item) ?? [];
}
