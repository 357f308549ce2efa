import type { Deck } from '#lib/deck/schema.ts';
import type { ReadDeck } from '#lib/deck/read-deck.ts';
import { withShownMedia } from './shown-media.ts';

/** What a deck's head says on the device alone. */
interface OwnHead {
	from?: unknown;
	follows?: unknown;
	original?: unknown;
}

/**
 * A deck of one's own as it is given away, without what is only its maker's business: where it was copied from. In a
 * link the id goes, too: whoever keeps it gives it one of theirs.
 */
export function givenDeck(deck: ReadDeck['deck'], keepId: boolean): Omit<Deck, 'id'> {
	const {
		newer: _,
		from: __,
		follows: ___,
		original: ____,
		id,
		...rest
	} = deck as ReadDeck['deck'] & OwnHead;
	const given = withShownMedia(rest);
	return withoutDefaults(keepId ? { ...given, id } : given) as Omit<Deck, 'id'>;
}

/** Empty lists say nothing, and a deck file leaves them out. */
function withoutDefaults(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutDefaults);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, inner]) =>
			SILENT.has(key) && Array.isArray(inner) && inner.length === 0
				? []
				: [[key, withoutDefaults(inner)]]
		)
	);
}

const SILENT: ReadonlySet<string> = new Set([
	'accept',
	'aliases',
	'authors',
	'changes',
	'confusable',
	'sections',
	'wrong'
]);
