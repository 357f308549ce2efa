/** A deck as it is listed: what is shown of it, and told to a device, before any of it is read. */
import * as z from 'zod/mini';
import { cardIdsOf } from './cards.ts';
import type { Deck } from './schema.ts';

export const DeckListing = z.object({
	id: z.string(),
	title: z.string(),
	summary: z.string(),
	lang: z.string(),
	dir: z.enum(['ltr', 'rtl']),
	/** How many facts and cards it has. */
	facts: z.int(),
	cards: z.int(),
	/** Changes whenever the deck does: what its ETag says. Lists that an old release wrote have none. */
	version: z.optional(z.string()),
	/** A teacher of this server made it, who can be told of mistakes. */
	brought: z.optional(z.boolean())
});
export type DeckListing = z.infer<typeof DeckListing>;

/** As this release lists one. */
export function listingOf(deck: Deck, version: string): Required<Omit<DeckListing, 'brought'>> {
	const { id, title, summary, lang, dir, facts } = deck;
	return {
		id,
		title,
		summary,
		lang,
		dir,
		facts: facts.length,
		cards: cardIdsOf(deck).length,
		version
	};
}
