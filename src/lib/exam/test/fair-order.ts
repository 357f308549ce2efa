/**
 * An order of cards that is fair from its first to its last: however many are taken from its front,
 * each kind of card is among them in its share. (Systematic sampling: the cards of a kind are spread
 * evenly over the order, from a start that is drawn.)
 */
import { seeded, shuffled } from '#lib/question/seeded.ts';

/**
 * The items in a fair order. The same items and seed always give the same.
 *
 * @param kindOf what an item is one of: its section and how hard it is
 */
export function fairOrder<T>(items: readonly T[], kindOf: (item: T) => string, seed: number): T[] {
	const kinds = new Map<string, T[]>();
	for (const item of items) {
		const kind = kindOf(item);
		const same = kinds.get(kind);
		if (same) same.push(item);
		else kinds.set(kind, [item]);
	}
	return [...kinds]
		.flatMap(([kind, same]) => {
			const random = seeded(kind, 'fair', seed);
			const start = random();
			return shuffled(same, random).map((item, i) => ({ item, place: (i + start) / same.length }));
		})
		.sort((a, b) => a.place - b.place)
		.map(({ item }) => item);
}
