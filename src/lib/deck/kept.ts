/** What many cards of a deck ask for, worked out once. */
import type { DeckView } from './deck-view.ts';

/** Makes something of a part of a deck, or of the whole, when it is first asked for, and keeps it. */
export function onceFor<K extends object, T>(
	make: (view: DeckView, part: K) => T
): (view: DeckView, part?: K) => T {
	const kept = new WeakMap<object, Map<object, T>>();
	return (view, part = view as object as K) => {
		const parts = kept.get(view) ?? new Map<object, T>();
		kept.set(view, parts);
		if (!parts.has(part)) parts.set(part, make(view, part));
		return parts.get(part) as T;
	};
}
