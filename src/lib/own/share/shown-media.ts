import { MEDIUM_MARKS } from '#lib/deck/media/name.ts';
import type { Deck } from '#lib/deck/schema.ts';

const SHOWN = new RegExp(`\\]\\(([a-z0-9]+(?:-[a-z0-9]+)*)${MEDIUM_MARKS}\\)`, 'g');

/** The names of the pictures and sounds that the texts of something show. */
export const shownIn = (value: unknown): ReadonlySet<string> =>
	new Set([...JSON.stringify(value ?? null).matchAll(SHOWN)].map(([, name]) => name!));

/** A deck without what is said of pictures and sounds that none of its facts shows any more. */
export function withShownMedia<D extends Pick<Deck, 'facts' | 'media'>>(deck: D): D {
	const { media, ...rest } = deck;
	if (!media) return deck;
	const shown = shownIn(deck.facts);
	const kept = Object.entries(media).filter(([name]) => shown.has(name));
	return (kept.length > 0 ? { ...rest, media: Object.fromEntries(kept) } : rest) as D;
}
