/** What many cards of a deck ask for, worked out once. */
import type { DeckView } from './deck-view.ts';

/** Makes something of a whole deck when it is first asked for, and keeps it as long as the deck. */
export function onceFor<T>(make: (view: DeckView) => T): (view: DeckView) => T {
	const known = new WeakMap<DeckView, { made: T }>();
	return (view) => {
		let kept = known.get(view);
		if (!kept) known.set(view, (kept = { made: make(view) }));
		return kept.made;
	};
}

/** The same for a part of a deck: a fact, a group. */
export function onceForEach<K extends object, T>(
	make: (view: DeckView, part: K) => T
): (view: DeckView, part: K) => T {
	const kept = onceFor(() => new WeakMap<K, { made: T }>());
	return (view, part) => {
		const known = kept(view);
		let one = known.get(part);
		if (!one) known.set(part, (one = { made: make(view, part) }));
		return one.made;
	};
}
